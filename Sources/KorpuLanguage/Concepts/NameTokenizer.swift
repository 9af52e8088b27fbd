internal import KorpuModel

/// Parts the name of a body or gathering into words and numbers, without what its grammar adds to abbreviations and
/// figures: «TDT-nin 12-ci Sammiti» is «tdt», 12 and «sammiti».
struct NameTokenizer {
  private typealias Letters = ArraySlice<Unicode.Scalar>

  private(set) var tokens: [NameToken] = []
  private let lexicon: Lexicon?
  private let language: Language
  /// Whether the name has capitals as printed ones have.
  private let hasCapitals: Bool
  private var isQuoted = false

  init(_ name: String, in language: Language) {
    self.language = language
    let letters = Array(name.unicodeScalars)
    hasCapitals = letters.contains(where: ScalarProperties.isCapital)
    lexicon = Lexicon.of(language)?.reading(name)
    for piece in Self.withoutAsides(letters[...]).split(whereSeparator: \.partsWordsOfNames) { append(piece) }
  }

  /// What stands in brackets says the same again, or where.
  private static func withoutAsides(_ name: Letters) -> Letters {
    guard let bracket = name.firstIndex(of: "("), bracket > name.startIndex else { return name }
    guard let end = name[bracket...].firstIndex(of: ")") else { return name[..<bracket] }
    return name[..<bracket] + name[(end + 1)...]
  }

  private mutating func append(_ piece: Letters) {
    if piece.first?.isQuotationMark ?? false { isQuoted = true }
    let word = piece.drop { !$0.isOfWord }
    let end = word.lastIndex(where: \.isOfWord).map { $0 + 1 } ?? word.startIndex
    let closes = word[end...].contains(where: \.isQuotationMark)
    let parts = word[..<end].split(separator: ".")
    // «Л.Н.Гумилев»: initials of people tell nothing.
    for part in parts where parts.count == 1 || part.count > 1 { append(part: part) }
    if closes { isQuoted = false }
  }

  private mutating func append(part: Letters) {
    if let token = number(part) { return tokens.append(token) }
    let joints = part.split(whereSeparator: \.isDash)
    if joints.count > 1, let first = joints.first, first.allSatisfy(ScalarProperties.isDigit) || roman(first) != nil {
      // «12-ci», «10-саммит»
      append(part: first)
      for joint in joints.dropFirst() where joint.count > Self.longestEnding || !joint.allSatisfy(\.isSmall) {
        append(part: joint)
      }
      return
    }
    append(word: withoutEnding(part, joints))
  }

  private static let longestEnding = 4

  /// «TDT-nin», «TİKA'nın»: capitals, and small letters after a joint.
  private func withoutEnding(_ word: Letters, _ joints: [Letters]) -> Letters {
    if joints.count == 2, Self.isAbbreviation(joints[0]), joints[1].allSatisfy(\.isSmall) { return joints[0] }
    guard !language.hasApostropheLetters, let joint = word.lastIndex(where: \.isApostrophe),
      word[(joint + 1)...].allSatisfy(\.isSmall), word[..<joint].first.map(ScalarProperties.isCapital) ?? false
    else { return word }
    return word[..<joint]
  }

  private mutating func append(word: Letters) {
    let capitals = word.prefix(while: ScalarProperties.isCapital)
    // «WUF12», «COP29»
    if capitals.count > 1, capitals.endIndex < word.endIndex, let number = Int(text(word[capitals.endIndex...])) {
      append(word: capitals)
      return tokens.append(NameToken("\(number)", isQuoted: isQuoted, number: number))
    }
    tokens.append(
      NameToken(
        folded(word), isQuoted: isQuoted, initials: initials(of: word), isAbbreviation: !hasCapitals))
  }

  private func text(_ letters: Letters) -> String { String(scalars: letters) }

  private func folded(_ word: Letters) -> String {
    var folded: [Unicode.Scalar] = []
    if let lexicon {
      folded = lexicon.folded(word)
    } else {
      for letter in word { letter.appendFolded(in: language, to: &folded) }
    }
    return String(scalars: folded.map { $0.isDash ? "-" : $0 })
  }

  /// «Каз», «Н» and «У» of «КазНУ».
  private func initials(of word: Letters) -> [String] {
    guard Self.isAbbreviation(word) else { return [] }
    var initials: [String] = []
    var rest = word
    while !rest.isEmpty {
      let end = rest.dropFirst().firstIndex(where: ScalarProperties.isCapital) ?? rest.endIndex
      initials.append(folded(rest[..<end]))
      rest = rest[end...]
    }
    return initials
  }

  private static func isAbbreviation(_ word: Letters) -> Bool {
    word.count(where: ScalarProperties.isCapital) > 1 && !word.contains("-")
  }

  private func roman(_ word: Letters) -> RomanNumeral? { RomanNumeral(word, inSmallLetters: !hasCapitals) }

  /// Figures, with or without the ending of an ordinal: «12», «7th», «4'üncü», «XII».
  private func number(_ word: Letters) -> NameToken? {
    if let roman = roman(word) { return NameToken(text(word), isQuoted: isQuoted, number: roman.value) }
    let figures = word.prefix(while: ScalarProperties.isDigit)
    let rest = word[figures.endIndex...].drop(while: \.isApostrophe)
    guard !figures.isEmpty, rest.count <= Self.longestEnding, rest.allSatisfy(\.isSmall),
      let value = Int(text(figures))
    else { return nil }
    return NameToken(text(figures), isQuoted: isQuoted, number: value)
  }
}
