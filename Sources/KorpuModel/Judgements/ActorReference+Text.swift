// The printed form: `person:Anar Quliyev@AZ@az#article`. What follows an `@` is a country in capitals or a language in
// small letters, what follows the `#` an article. In names these signs have a backslash before them.

extension ActorReference: CustomStringConvertible {
  public var description: String {
    var text = "\(type.rawValue):\(EscapedText.escaped(name, Self.signs))"
    if let country { text += "@\(country.code)" }
    if let language { text += "@\(language.rawValue)" }
    if let article { text += "#\(EscapedText.escaped(article, Self.signs))" }
    return text
  }

  private static let signs: Set<Unicode.Scalar> = ["@", "#"]
}

extension ActorReference {
  /// Why a text is no reference.
  public enum Mistake: Error, Hashable, Sendable {
    /// It does not begin with a type and a colon.
    case type
    /// There is no name.
    case name
    /// What follows an `@` is neither a country nor a language, or the second of its sort.
    case narrowing(String)
    /// What follows a `#` is empty, or a second article.
    case article
    /// A backslash with nothing after it that it may stand before.
    case escape
  }

  /// Reads the printed form.
  ///
  /// - Complexity: O(length).
  public init(parsing text: String) throws(Mistake) {
    let scalars = text.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"),
      let type = EntityTypeName(rawValue: String(scalars[..<colon]))
    else { throw .type }
    guard let parts = EscapedText.parts(of: scalars[scalars.index(after: colon)...], at: Self.signs) else {
      throw .escape
    }
    guard let name = parts.first?.text, name.contains(where: { !$0.isWhitespace }) else { throw .name }
    var country: CountryCode?
    var language: Language?
    var article: String?
    for part in parts.dropFirst() {
      if part.sign == "#" {
        guard article == nil, !part.text.isEmpty else { throw .article }
        article = part.text
      } else if language == nil, let found = Language(rawValue: part.text) {
        language = found
      } else if country == nil, let found = CountryCode(part.text), found.code == part.text {
        country = found
      } else {
        throw .narrowing(part.text)
      }
    }
    self.init(type: type, name: name, country: country, language: language, article: article)
  }
}

extension ActorReference.Mistake: CustomStringConvertible {
  /// What to write instead, as a sentence.
  public var description: String {
    switch self {
    case .type:
      "Begin with a type and a colon: \(EntityTypeName.allCases.map { "\($0.rawValue):" }.joined(separator: " "))"
    case .name: "Write a name after the colon, as in person:Anar Quliyev."
    case .narrowing(let text):
      "'\(text)' after '@' has to be one country in capitals or one language in small letters; "
        + #"for an '@' that belongs to the name write '\@'."#
    case .article: ##"Write one article after '#'; for a '#' that belongs to the name write '\#'."##
    case .escape: #"For a backslash write '\\'."#
    }
  }
}
