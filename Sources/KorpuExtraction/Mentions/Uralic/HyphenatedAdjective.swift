internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// How many letters the second part of such an adjective has at least: what is shorter may be a part of a foreign name.
  private static let shortestPart = 5

  /// «(Barta Judit) | Lajtha-díjas (művész)», «Budapest-közeli»: an adjective that Hungarian makes of a name, a hyphen, and a word in small
  /// letters with the ending of adjectives.
  func isHyphenatedAdjective(_ index: Int) -> Bool {
    guard lexicon.language.family == .uralic, tokens[index].folded.contains(ascii: "-") else { return false }
    let parts = text(of: index..<index + 1).split(separator: "-")
    guard parts.count == 2, let part = parts.last, part.count >= Self.shortestPart, part.first?.isLowercase == true
    else { return false }
    return hasEnding(.placeOrTime, at: index) || hasEnding(.having, at: index)
  }
}
