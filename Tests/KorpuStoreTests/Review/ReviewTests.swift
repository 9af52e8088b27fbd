import KorpuModel
import KorpuStore
import TestSupport
import Testing

@Suite struct ReviewTests {
  /// Two articles that print one name in two ways, each with a sentence.
  private func articles() throws -> [ArticleFacts] {
    let azerbaijan = try #require(CountryCode("AZ"))
    return [("a", "Aysel Həsənli", Language.azerbaijani), ("b", "Айсель Гасанли", .russian)].map { id, name, language in
      let sentence = "\(name) çıxış edib."
      let evidence = Evidence(
        span: TextSpan(start: 0, end: name.utf8.count), sentence: 0, confidence: 1)
      return ArticleFacts(
        id: id, digest: id, language: language, published: CalendarDate(iso: "2025-11-24"),
        entities: [
          Entity(id: "p", type: .person, name: name, mentions: [Mention(surface: name, evidence: evidence)]),
          Entity(id: "c", type: .country(azerbaijan), name: "AZ", mentions: []),
        ],
        relations: [Relation(type: .holdsRole, from: "p", to: "c", role: .minister, title: "nazir")], statements: [],
        sentences: [Sentence(span: TextSpan(start: 0, end: sentence.utf8.count), text: sentence)])
    }
  }

  @Test func `a pair comes with both sides, until it is decided`() throws {
    let judged = try JudgedArchive(try articles())
    let pairs = try judged.archive.pairsForReview(limit: 10).filter { $0.one.reference.type == .person }
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect(Set([pair.one, pair.other].flatMap(\.names)) == ["Aysel Həsənli", "Айсель Гасанли"])
    #expect(pair.articles == 1 && pair.ties == 1)
    let side = try #require([pair.one, pair.other].first { $0.language == .azerbaijani })
    #expect(side.countries.map(\.code) == ["AZ"])
    #expect(side.posts == ["nazir, AZ"])
    #expect(side.evidence.map(\.sentence) == ["Aysel Həsənli çıxış edib."])
    #expect(side.evidence.map(\.article) == ["a"])
    #expect(side.evidence.map(\.published?.iso) == ["2025-11-24"])
    #expect(pair.score > 0 && pair.score < 1 && !pair.findings.isEmpty)
    let (one, other) = (pair.one.reference, pair.other.reference)
    try judged.judge(pair.areOne ? .different(one, other) : .same(one, other))
    #expect(try judged.actors().count == (pair.areOne ? 2 : 1))
    #expect(try judged.archive.pairsForReview(limit: 10).filter { $0.one.reference.type == .person }.isEmpty)
  }
}
