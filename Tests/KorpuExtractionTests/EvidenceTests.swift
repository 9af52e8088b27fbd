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

  @Test(arguments: 0..<120 as Range<UInt64>) func `evidence cuts out its words from its sentence`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = (0..<60).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    let facts = try facts(of: "Bu, sınaq mətnidir. " + text)
    let body = "Bu, sınaq mətnidir. " + text
    for mention in facts.entities.flatMap(\.mentions) {
      let evidence = try #require(mention.evidence)
      #expect(body[evidence.span].map(String.init) == mention.surface)
      #expect(facts.sentences[evidence.sentence].span.contains(evidence.span), "\(mention.surface)")
    }
  }
}
