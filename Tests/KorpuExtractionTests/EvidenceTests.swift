import KorpuModel
import TestSupport
import Testing

/// Whatever the text, evidence lies in the text and in the sentence that it names.
@Suite struct EvidenceTests {
  private static let pieces = [
    "\"Yeni Səs\" İctimai Birliyinin sədri ", "Anar Quliyev ", "deyib ki, ", "Körpü Forumunda ", "\"", ". ", "Bakıda ",
    "«", "» ",
    "Azərbaycan-Türkiyə ", "panel ", "adlı ", "iştirak edib", ", ", "və ", "(TDT) ", "Qazaxıstanın ", "Gənclər Fondu ",
    ": ", "\n",
  ]

  /// Words of one verb or name on both sides of a sentence's end.
  @Test(arguments: ["\n", ".\n", " "]) func `no phrase runs over the end of a sentence`(_ end: String) throws {
    let words = "Anar Quliyev Körpü Forumunda çıxış edib, qeyd edib, Milli Məclisin sədri, iki fikir \"bir\" və"
      .split(separator: " ")
    for place in words.indices {
      let text = words[...place].joined(separator: " ") + end + words[(place + 1)...].joined(separator: " ")
      try expectEvidenceInSentences(of: facts(of: "Bu, sınaq mətnidir. " + text))
    }
  }

  @Test(arguments: 0..<18) func `a text without stops is cut without harm`(shift: Int) throws {
    let words = "Anar Quliyev Körpü Forumunda çıxış edib, qeyd edib, Milli Məclisin sədri, iki fikir \"bir\" və"
    let text = String(repeating: "və ", count: shift) + Array(repeating: words, count: 70).joined(separator: ", ")
    let facts = try facts(of: text)
    #expect(facts.sentences.count > 1)
    try expectEvidenceInSentences(of: facts)
  }

  private func expectEvidenceInSentences(of facts: ArticleFacts) throws {
    for mention in facts.entities.flatMap(\.mentions) {
      let evidence = try #require(mention.evidence)
      #expect(facts.sentences[evidence.sentence].span.contains(evidence.span), "\(mention.surface)")
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func `evidence cuts out its words from its sentence`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = (0..<60).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    let facts = try facts(of: "Bu, sınaq mətnidir. " + text)
    let body = "Bu, sınaq mətnidir. " + text
    try expectEvidenceInSentences(of: facts)
    for mention in facts.entities.flatMap(\.mentions) {
      let evidence = try #require(mention.evidence)
      #expect(body[evidence.span].map(String.init) == mention.surface)
    }
  }
}
