internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that are parties to something by an abbreviation that nobody knows: «(signed) between ADU | and Danube
/// University». It is no part of the other's name.
struct EnglishParty {
  let reading: TokenizedArticle

  /// How many words the name of the other party has up to its type word.
  private static let longestName = 8

  /// The body whose abbreviation stands at a token, of the kind of the other party.
  func abbreviation(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .germanic, reading.tokens.indices.contains(index),
      reading.tokens[index].isAbbreviation, reading.isWord(index + 1, .conjunction),
      !reading.words[index].isKey(of: .countries), reading.words.match(.roles, at: index) == nil
    else { return nil }
    let before = reading.withArticle(index) - 1
    guard reading.isWord(before, .between) else { return nil }
    let start = reading.behindArticle(index + 2)
    let limit = min(reading.sentence(of: index).upperBound, start + Self.longestName)
    let name = (start..<max(start, limit)).prefix { reading.isCapitalisedWord($0) || reading.isWord($0, .joiner) }
    let kind = name.lazy.compactMap {
      reading.words.match(.bodies, at: $0).flatMap { OrganizationKind(rawValue: $0.value) }
    }
    .first
    return kind.map { BodyName(tokens: index..<index + 1, kind: $0, form: NounForm(), confidence: 0.85) }
  }
}
