internal import KorpuLanguage
internal import KorpuModel

/// Tells of a position that it is one that somebody would have: «prezident vəzifəsinə | namizəd X», "candidate for | President".
struct Candidacy {
  let reading: TokenizedArticle

  /// - Parameter role: The words for the position.
  func isSought(_ role: Range<Int>) -> Bool {
    switch reading.lexicon.language.family {
    case .turkic: isFollowed(role.upperBound)
    case .germanic: isPreceded(role.lowerBound)
    case .slavic: isOfPost(role.lowerBound)
    default: false
    }
  }

  /// «başkan | adayı», «президенти | кызматына талапкер»
  private func isFollowed(_ end: Int) -> Bool {
    let isPost =
      reading.isForm(end, of: .post) && reading.words[end].form(in: .wordClasses)?.grammaticalCase == .dative
    return reading.isForm(isPost ? end + 1 : end, of: .candidate)
  }

  /// "candidate for (the office of the) | President"
  private func isPreceded(_ start: Int) -> Bool {
    var end = reading.withArticle(start)
    if reading.isWord(end - 1, .genitiveMarker), reading.isWord(end - 2, .post) { end = reading.withArticle(end - 2) }
    return reading.isWord(end - 1, .joiner) && !reading.isWord(end - 1, [.genitiveMarker, .conjunction])
      && reading.isWord(end - 2, .candidate)
  }

  /// «кандидат | на пост президента»
  private func isOfPost(_ start: Int) -> Bool {
    reading.isForm(start - 1, of: .post) && reading.isForm(start - 3, of: .candidate)
  }

}
