internal import KorpuLanguage

/// Tells of whom a sentence says something by saying that it is of neither: «Neither X nor Y spoke», «Ne X ne de Y konuştu».
struct Exclusion {
  let reading: TokenizedArticle

  /// How many words stand between «nor» and the name, with a post before it.
  private static let reach = 6
  /// And between «neither» and «nor».
  private static let pairReach = 16

  /// Whether the words name somebody behind one of two such words.
  ///
  /// - Complexity: O(length of the words).
  func takes(_ evidence: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: evidence.lowerBound)
    let start = max(sentence.lowerBound, evidence.lowerBound - Self.reach)
    let end = min(evidence.upperBound, sentence.upperBound)
    // «X said that | neither Y nor Z came»: what stands behind the verb is of others.
    let verb = (evidence.lowerBound..<max(evidence.lowerBound, end)).first(where: DoubtScope(reading: reading).isVerb)
    return (start..<max(start, verb ?? end)).contains { index in
      isExcluding(index) && isPaired(index, within: sentence)
    }
  }

  private func isPaired(_ index: Int, within sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, index - Self.pairReach)
    return (start..<min(sentence.upperBound, index + Self.pairReach)).contains { $0 != index && isExcluding($0) }
  }

  private func isExcluding(_ index: Int) -> Bool { reading.isWord(index, .excluding) && !reading.isQuoted(index) }
}
