internal import KorpuModel

/// Parts the name of a body or gathering into words and numbers, without what its grammar adds to abbreviations and
/// figures: «TDT-nin 12-ci Sammiti» is «tdt», 12 and «sammiti».
struct NameTokenizer {
  private(set) var tokens: [NameToken] = []
  private let lexicon: Lexicon?
  private let language: Language
  /// Whether the name has capitals as printed ones have.
  private let hasCapitals: Bool
  private var isQuoted = false

  init(_ name: String, in language: Language) {
    self.language = language
    hasCapitals = name.contains(where: \.isUppercase)
    lexicon = Lexicon.of(language)?.reading(name)
    for piece in Self.withoutAsides(name).split(whereSeparator: { $0.isWhitespace || "/,;:()".contains($0) }) {
      append(piece)
    }
  }

  /// What stands in brackets says the same again, or where.
  private static func withoutAsides(_ name: String) -> Substring {
    guard let bracket = name.firstIndex(of: "("), bracket > name.startIndex else { return name[...] }
    guard let end = name[bracket...].firstIndex(of: ")") else { return name[..<bracket] }
    return name[..<bracket] + name[name.index(after: end)...]
  }

  private mutating func append(_ piece: Substring) {
    let opens = piece.first.map(Self.quotationMarks.contains) ?? false
    if opens { isQuoted = true }
    let word = piece.drop(while: Self.isOutside)
    let end = word.lastIndex { !Self.isOutside($0) }.map { word.index(after: $0) } ?? word.startIndex
    let closes = word[end...].contains(where: Self.quotationMarks.contains)
    let parts = word[..<end].split(separator: ".")
    // «Л.Н.Гумилев»: initials of people tell nothing.
    for part in parts where parts.count == 1 || part.count > 1 { append(part: part) }
    if closes { isQuoted = false }
  }

  private static let quotationMarks = Set("«»“”„\"‟‹›")

  private static func isOutside(_ letter: Character) -> Bool {
    !letter.isLetter && !letter.isNumber
  }

  private mutating func append(part: Substring) {
    if let token = number(part) { return tokens.append(token) }
    let joints = part.split { "-–—‑".contains($0) }
    if joints.count > 1, let first = joints.first, first.allSatisfy(\.isNumber) || roman(first) != nil {
      // «12-ci», «10-саммит»
      append(part: first)
      for joint in joints.dropFirst() where joint.count > Self.longestEnding || !joint.allSatisfy(\.isLowercase) {
        append(part: joint)
      }
      return
    }
    append(word: withoutEnding(part, joints))
  }

  private static let longestEnding = 4

  /// «TDT-nin», «TİKA'nın»: capitals, and small letters after a joint.
  private func withoutEnding(_ word: Substring, _ joints: [Substring]) -> Substring {
    if joints.count == 2, Self.isAbbreviation(joints[0]), joints[1].allSatisfy(\.isLowercase) { return joints[0] }
    guard !language.hasApostropheLetters, let joint = word.lastIndex(where: { "'’ʼ‘".contains($0) }),
      word[word.index(after: joint)...].allSatisfy(\.isLowercase), word[..<joint].first?.isUppercase ?? false
    else { return word }
    return word[..<joint]
  }

  private mutating func append(word: Substring) {
    let capitals = word.prefix(while: \.isUppercase)
    // «WUF12», «COP29»
    if capitals.count > 1, capitals.endIndex < word.endIndex, let number = Int(word[capitals.endIndex...]) {
      append(word: capitals)
      return tokens.append(NameToken("\(number)", isQuoted: isQuoted, number: number))
    }
    tokens.append(
      NameToken(
        folded(word), isQuoted: isQuoted, initials: initials(of: word), isAbbreviation: !hasCapitals))
  }

  private func folded(_ word: Substring) -> String {
    String((lexicon?.folded(word) ?? word.folded(in: language)).map { "–—‑".contains($0) ? "-" : $0 })
  }

  /// «Каз», «Н» and «У» of «КазНУ».
  private func initials(of word: Substring) -> [String] {
    guard Self.isAbbreviation(word) else { return [] }
    var initials: [String] = []
    var rest = word
    while !rest.isEmpty {
      let end = rest.dropFirst().firstIndex(where: \.isUppercase) ?? rest.endIndex
      initials.append(folded(rest[..<end]))
      rest = rest[end...]
    }
    return initials
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    word.count > 1 && word.count(where: \.isUppercase) > 1 && !word.contains("-")
  }

  private func roman(_ word: Substring) -> RomanNumeral? {
    RomanNumeral(hasCapitals ? String(word) : word.uppercased())
  }

  /// Figures, with or without the ending of an ordinal: «12», «7th», «4'üncü», «XII».
  private func number(_ word: Substring) -> NameToken? {
    if let roman = roman(word) { return NameToken(String(word), isQuoted: isQuoted, number: roman.value) }
    let figures = word.prefix(while: \.isNumber)
    let rest = word[figures.endIndex...].drop { "'’".contains($0) }
    guard let value = Int(figures), rest.count <= Self.longestEnding, rest.allSatisfy(\.isLowercase) else { return nil }
    return NameToken(String(figures), isQuoted: isQuoted, number: value)
  }
}
