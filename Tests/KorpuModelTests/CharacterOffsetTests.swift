import KorpuModel
import TestSupport
import Testing

@Suite struct CharacterOffsetTests {
  private static let text = "Қонақ деді: «Su axır, é 🇦🇿 yolunu tapır»."

  private func statement(at start: Int?, offset: Int? = nil) -> Statement {
    let evidence = start.map { [Evidence(span: TextSpan(start: $0, end: $0 + 1), sentence: 0, confidence: 1)] }
    return Statement(
      speaker: "p1", opens: "Su", closes: "tapır", isDirect: true, about: ["p1"], characterOffset: offset,
      evidence: evidence ?? [])
  }

  @Test func `bytes become characters at every place of the text`() {
    var bytes = 0
    for (characters, scalar) in Self.text.unicodeScalars.enumerated() {
      #expect(statement(at: bytes).countingCharacters(in: Self.text).characterOffset == characters)
      if UTF8.width(scalar) > 1 {
        #expect(statement(at: bytes + 1).countingCharacters(in: Self.text).characterOffset == nil)
      }
      bytes += UTF8.width(scalar)
    }
  }

  @Test func `what has an offset, no place, or a place beyond the text stays as it is`() {
    for kept in [statement(at: 3, offset: 99), statement(at: nil), statement(at: 5000)] {
      #expect(kept.countingCharacters(in: Self.text) == kept)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func `nothing else in the facts changes`(seed: UInt64) {
    var random = RandomFacts(seed: seed)
    let facts = random.next()
    let counted = facts.countingCharacters(in: String(repeating: "ə", count: 2000))
    #expect(counted.countingCharacters(in: "") == counted)
    #expect(ArticleFacts(counted, statements: facts.statements) == facts)
  }
}

extension ArticleFacts {
  fileprivate init(_ facts: ArticleFacts, statements: [Statement]) {
    self.init(
      id: facts.id, digest: facts.digest, url: facts.url, title: facts.title, language: facts.language,
      published: facts.published, publishedTime: facts.publishedTime, publisher: facts.publisher,
      authors: facts.authors, entities: facts.entities, relations: facts.relations, statements: statements,
      sentences: facts.sentences)
  }
}
