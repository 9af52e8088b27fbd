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

  /// The statements after their characters have been counted.
  private func counted(_ statements: [Statement]) -> [Statement] {
    let person = Entity(id: "p1", type: .person, name: "Qonaq", mentions: [])
    return ArticleFacts(
      id: "a", language: .azerbaijani, entities: [person], relations: [], statements: statements
    ).countingCharacters(in: Self.text).statements
  }

  @Test func `bytes become characters at every place of the text`() {
    var bytes = 0
    for (characters, scalar) in Self.text.unicodeScalars.enumerated() {
      #expect(counted([statement(at: bytes)])[0].characterOffset == characters)
      if UTF8.width(scalar) > 1 {
        #expect(counted([statement(at: bytes + 1)])[0].characterOffset == nil)
      }
      bytes += UTF8.width(scalar)
    }
  }

  @Test func `many are counted in one pass, whatever their order`() {
    let offsets = Self.text.utf8.enumerated().filter { $0.element & 0b1100_0000 != 0b1000_0000 }.map(\.offset)
    let found = counted(offsets.reversed().map { statement(at: $0) })
    #expect(found.map(\.characterOffset) == Array((0..<offsets.count).reversed()))
  }

  @Test func `what has an offset, no place, or a place beyond the text stays as it is`() {
    for kept in [statement(at: 3, offset: 99), statement(at: nil), statement(at: 5000)] {
      #expect(counted([kept]) == [kept])
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
