internal import KorpuLanguage
internal import KorpuModel

extension HeldGatherings {
  /// Those that the lead tells of as held within the only gathering with a name, which is nothing but their frame: «(X форумы аясында)
  /// өңірлік форум | басталды».
  ///
  /// - Complexity: O(tokens).
  func mentions(within named: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic, !named.isEmpty, named.allSatisfy(isFrame),
      let end = reading.sentences.prefix(Self.lead).last?.upperBound
    else { return [] }
    return mentions().filter { told in
      let sentence = reading.sentence(of: told.tokens.lowerBound)
      return told.tokens.count > 1 && told.tokens.upperBound <= end
        && named.contains { sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound < told.tokens.lowerBound }
    }
  }

  /// «X форумы | аясында», «X форумынын | алкагында»
  private func isFrame(_ gathering: MentionCandidate) -> Bool {
    let end = reading.endAfterBrackets(max(gathering.tokens.upperBound, gathering.printed?.upperBound ?? 0))
    return reading.tokens.indices.contains(end) && reading.isWord(end, .framing)
  }
}
