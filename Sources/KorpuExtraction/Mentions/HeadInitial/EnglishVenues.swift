internal import KorpuLanguage
internal import KorpuModel

/// Finds houses that host gatherings in languages that put a name before its type word: «the Lantern Hall», «the Askar
/// Temirov Palace».
struct EnglishVenues {
  let reading: TokenizedArticle
  let taken: Occupancy

  /// How many words the name of a house has at most.
  private static let longestName = 5

  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.compactMap(venue)
  }

  /// The house whose type word stands at a token.
  private func venue(headedAt head: Int) -> MentionCandidate? {
    guard reading.isCapitalisedWord(head), !taken[head], reading.isForm(head, of: .venue) else { return nil }
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestName)
    var start = head
    while start > first, reading.isCapitalisedWord(start - 1), !taken[start - 1],
      !reading.words[start - 1].isFunctionWord
    {
      start -= 1
    }
    guard start < head, !reading.isCapitalisedWord(head + 1) else { return nil }
    let marker = reading.withArticle(start) - 1
    guard reading.isWord(marker, .locativeMarker) || reading.hostsAfterPlace(head + 1) else { return nil }
    let tokens = start..<end(ofOwnerBehind: head + 1)
    return MentionCandidate(
      tokens: tokens, type: .place, name: reading.text(of: tokens), grammaticalCase: .locative,
      cases: .locative, confidence: 0.85)
  }

  /// «Conference Hall | of the Danube Museum», «Assembly Hall | of the Aral University»: where the name ends of whose hall it is.
  private func end(ofOwnerBehind end: Int) -> Int {
    let start = reading.behindArticle(end + 1)
    let limit = min(reading.sentence(of: end - 1).upperBound, start + Self.longestName + 1)
    guard reading.isWord(end, .genitiveMarker), start < limit else { return end }
    let owner = (start..<limit).prefix { reading.isCapitalisedWord($0) && reading.tokens[$0].kind == .word }
    return owner.contains(where: reading.isTypeWord) ? owner.upperBound : end
  }
}

extension TokenizedArticle {
  /// «(the Lantern Hall) | hosted», «| in Oskemen hosted»: whether a verb of hosting follows, or a place and the verb.
  func hostsAfterPlace(_ index: Int) -> Bool {
    if hosts(at: index) { return true }
    guard isWord(index, .locativeMarker), isCapitalisedWord(index + 1), tokens.indices.contains(index + 2) else {
      return false
    }
    return hosts(at: index + 2)
  }

  /// Whether a verb of hosting starts at a token.
  func hosts(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let verb = words.verb(.actVerbs, at: index) else { return false }
    return verb.value == "organise" && verb.form.isPredicate
  }
}
