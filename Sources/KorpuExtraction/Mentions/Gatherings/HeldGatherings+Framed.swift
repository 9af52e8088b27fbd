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
    return mentions().compactMap { told in
      let sentence = reading.sentence(of: told.tokens.lowerBound)
      let frame = named.last {
        sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound < told.tokens.lowerBound
      }
      guard told.tokens.count > 1, told.tokens.upperBound <= end, let frame else { return nil }
      return framed(told, by: frame)
    }
  }

  /// «(X Günləri çərçivəsində) | dəyirmi masa»: by a sort that tells nothing else, what it is within tells which it is.
  private func framed(_ told: MentionCandidate, by frame: MentionCandidate) -> MentionCandidate {
    guard reading.words.match(.forums, at: told.tokens.lowerBound)?.length == told.tokens.count,
      !frame.isQuoted(in: reading)
    else { return told }
    let name = reading.text(of: frame.tokens.lowerBound..<endOfFrame(frame) + 1) + " " + told.name
    return MentionCandidate(
      tokens: told.tokens, type: told.type, name: name, grammaticalCase: told.grammaticalCase,
      confidence: told.confidence)
  }

  /// «X форумы | аясында», «X форумынын | алкагында»
  private func isFrame(_ gathering: MentionCandidate) -> Bool {
    let end = endOfFrame(gathering)
    return reading.tokens.indices.contains(end) && reading.isWord(end, .framing)
  }

  private func endOfFrame(_ gathering: MentionCandidate) -> Int {
    reading.endAfterBrackets(max(gathering.tokens.upperBound, gathering.printed?.upperBound ?? 0))
  }
}
