internal import KorpuLanguage
internal import KorpuModel

/// Tells in English a committee of a parliament of which somebody is named as the head or a member: «Chairman of the | Committee
/// on Culture of the Senate». The post is in the parliament, and the committee only a part of it.
struct EnglishCommittee {
  let reading: TokenizedArticle

  /// How many words stand in the name of a parliament before its type word: «Oliy | Majlis».
  private static let longestName = 4

  /// - Parameters:
  ///   - tokens: The name as far as it reaches.
  ///   - head: Its type word.
  func isLed(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    if isBehindBody(tokens, head: head) { return true }
    guard reading.lexicon.language.family == .germanic,
      !(tokens.lowerBound..<head.upperBound).contains(where: isParliament),
      (head.upperBound..<max(head.upperBound, tokens.upperBound)).contains(where: isOwner)
    else { return false }
    let roles = RoleFinder(reading: reading)
    // «chairman of the committee» is a post by itself.
    if let post = roles.role(endingBefore: head.upperBound), post.tokens.lowerBound < tokens.lowerBound { return true }
    var end = tokens.lowerBound
    while reading.isWord(end - 1, [.article, .genitiveMarker]) { end -= 1 }
    return roles.role(endingBefore: end) != nil
  }

  /// «Chairman of the TURKSOY | Commission on Culture»: behind the initials of a known body, in which the post is.
  private func isBehindBody(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    let body = tokens.lowerBound - 1
    guard reading.lexicon.language.family == .germanic, body > 0, head.lowerBound == tokens.lowerBound,
      reading.tokens[body].isAbbreviation, reading.words[body].isKey(of: .knownBodies)
    else { return false }
    let marker = reading.withArticle(body) - 1
    return reading.isWord(marker, .genitiveMarker) && RoleFinder(reading: reading).role(endingBefore: marker) != nil
  }

  /// «of the | Senate», «of the Oliy | Majlis», but not «under the Senate»
  private func isOwner(_ index: Int) -> Bool {
    guard isParliament(index) else { return false }
    var start = index
    while index - start < Self.longestName, reading.isCapitalisedWord(start - 1), !reading.isWord(start - 1, .article) {
      start -= 1
    }
    if reading.isWord(start - 1, .article) { start -= 1 }
    return reading.isWord(start - 1, .genitiveMarker)
  }

  private func isParliament(_ index: Int) -> Bool {
    reading.isForm(index, of: .parliament) || reading.isPhrase(at: index, of: .parliament)
  }
}
