/// Meetings told one by one behind the sentence that says who held them.
struct SeriesOfMeetings {
  let sentences: Range<Int>

  /// How many sentences the meetings take.
  private static let reach = 6

  /// - Parameters:
  ///   - host: who is said to have held several meetings in a sentence.
  ///   - meetings: with whom a host met in a sentence.
  /// - Complexity: O(sentences).
  func findings(
    hostOf host: (_ sentence: Int) -> Int?, meetings: (_ host: Int, _ sentence: Int) -> [RelationFinding]
  ) -> [RelationFinding] {
    var found: [RelationFinding] = []
    var current: (host: Int, end: Int)?
    for sentence in sentences {
      if let host = host(sentence) {
        current = (host, sentence + Self.reach)
      } else if let series = current, sentence <= series.end {
        found += meetings(series.host, sentence)
      }
    }
    return found
  }
}
