/// Tells which meeting was reported last before a sentence: what «the sides» or «at the meeting» point back at.
struct RecentMeetings {
  private let bySentence: [Int: [RelationFinding]]

  /// How many sentences back a meeting may lie.
  private static let reach = 3

  init(_ meetings: [RelationFinding], in reading: TokenizedArticle) {
    var bySentence: [Int: [RelationFinding]] = [:]
    for meeting in meetings {
      for evidence in meeting.evidence {
        bySentence[reading.sentenceOfToken[evidence.lowerBound], default: []].append(meeting)
      }
    }
    self.bySentence = bySentence
  }

  /// The last meeting of a wanted kind shortly before a sentence.
  func last(
    before sentence: Int, within reach: Int = reach, where isWanted: (RelationFinding) -> Bool = { _ in true }
  ) -> RelationFinding? {
    for earlier in (max(0, sentence - reach)..<sentence).reversed() {
      if let meeting = bySentence[earlier]?.last(where: isWanted) { return meeting }
    }
    return nil
  }

  /// The same; of those of one with several, who came together, the first, which is that with their leader.
  func lastWithLeader(before sentence: Int, where isWanted: (RelationFinding) -> Bool) -> RelationFinding? {
    for earlier in (max(0, sentence - Self.reach)..<sentence).reversed() {
      let found = bySentence[earlier, default: []].filter(isWanted)
      guard let last = found.last else { continue }
      let isOfOne = [last.from, last.to].contains { one in found.allSatisfy { $0.from == one || $0.to == one } }
      return isOfOne ? found.first : last
    }
    return nil
  }
}
