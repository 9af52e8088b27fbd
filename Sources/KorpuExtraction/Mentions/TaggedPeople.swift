internal import KorpuLanguage
internal import KorpuModel

extension PersonRecognizer {
  /// The people whom tables and grammar show, and with them those whom a tagger proposes, in the order of the text.
  ///
  /// - Parameter proposals: Gives the tagger's names of people that hold no token of other names.
  func withTagged(
    _ proposals: (Occupancy) -> [Range<Int>], besides known: [MentionCandidate]
  ) -> [MentionCandidate] {
    let others = reading.tokens.indices.filter { taken[$0] || countries[$0] }.map { $0..<$0 + 1 }
    let tagged = proposals(Occupancy(of: reading.tokens.count, by: known.map(\.tokens) + others)).compactMap(tagged)
    return tagged.isEmpty ? known : (known + tagged).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The person of a proposal, unless the words or their neighbours show that it is none of the story.
  private func tagged(_ tokens: Range<Int>) -> MentionCandidate? {
    guard tokens.allSatisfy(canBePartOfName), !reading.isCredit(before: tokens.lowerBound) else { return nil }
    var person = candidate(tokens, confidence: TaggedNames.confidence)
    person.isTagged = true
    return isCommemorated(person) || isNamesake(person) || isEponym(person) ? nil : person
  }
}
