import KorpuModel
import TestSupport
import Testing

@Suite struct ReadingOrderTests {
  private static let evidence = [
    Evidence(span: TextSpan(start: 0, end: 9), sentence: 0, confidence: 0.2),
    Evidence(span: TextSpan(start: 0, end: 9), sentence: 0, confidence: 0.9),
    Evidence(span: TextSpan(start: 0, end: 9), sentence: 0, confidence: 0.9, reason: ""),
    Evidence(span: TextSpan(start: 0, end: 9), sentence: 0, confidence: 0.9, reason: "r"),
    Evidence(span: TextSpan(start: 0, end: 9), sentence: 1, confidence: 0.1),
    Evidence(span: TextSpan(start: 0, end: 4), sentence: 0, confidence: 0.5),
    Evidence(span: TextSpan(start: 5, end: 6), sentence: 0, confidence: 0.5),
  ]

  private static let citations =
    [Citation(article: "a"), Citation(article: "a", sentence: ""), Citation(article: "a", sentence: "s")]
    + evidence.flatMap {
      [Citation(article: "a", evidence: $0), Citation(article: "a", evidence: $0, sentence: "s")]
    } + [Citation(article: "b")]

  private static let utterances = citations.flatMap { citation in
    [("p1", "x"), ("p1", "y"), ("p2", "x")].flatMap { speaker, words in
      [
        Utterance(speaker: speaker, words: words, isDirect: true, about: [], citation: citation),
        Utterance(speaker: speaker, words: words, isDirect: true, about: ["q"], citation: citation),
        Utterance(speaker: speaker, words: words, isDirect: false, about: [], citation: citation),
      ]
    }
  }

  @Test func `evidence, citations and utterances in the order of reading`() {
    expectStrictlyAscending(Self.evidence)
    expectStrictlyAscending(Self.citations)
    expectStrictlyAscending(Self.utterances)
    expectStrictlyAscending([nil, "", "t"].map { Tie(type: .met, from: "a", to: "b", title: $0, citations: []) })
  }

  /// Each element comes before all later ones and after none of them, so that a sort has one outcome.
  private func expectStrictlyAscending<Element: Comparable & Sendable>(_ list: [Element]) {
    for (index, left) in list.enumerated() {
      #expect(!(left < left))
      for right in list[(index + 1)...] {
        #expect(left < right)
        #expect(!(right < left))
      }
    }
    var generator = SeededGenerator(seed: 7)
    #expect(list.shuffled(using: &generator).sorted() == list)
  }
}
