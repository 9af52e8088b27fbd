import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport
import Testing

/// Shortened names in review: whom they were taken for, or might be.
@Suite struct ShortNameReviewTests {
  private func article(_ id: String, _ name: String) -> ArticleFacts {
    let sentence = "\(name) çıxış edib."
    let evidence = Evidence(span: TextSpan(start: 0, end: name.utf8.count), sentence: 0, confidence: 1)
    return ArticleFacts(
      id: id, digest: id, language: .azerbaijani,
      entities: [Entity(id: "p", type: .person, name: name, mentions: [Mention(surface: name, evidence: evidence)])],
      relations: [], statements: [],
      sentences: [Sentence(span: TextSpan(start: 0, end: sentence.utf8.count), text: sentence)])
  }

  private func archive(_ names: [String]) throws -> JudgedArchive {
    try JudgedArchive(names.enumerated().map { article("a\($0)", $1) })
  }

  @Test func `whom a shortened name was taken for is asked of all articles that have it at once`() throws {
    let judged = try archive(["Tural Həsənli", "T.Həsənli", "T.Həsənli", "T.Həsənli"])
    let pairs = try judged.archive.pairsForReview(limit: 10)
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1 && pair.areOne && pair.articles == 3)
    #expect(pair.one.names == ["T.Həsənli"] && pair.other.names == ["Tural Həsənli"])
    #expect(pair.one.evidence.count == 2)
    try judged.judge(.different(pair.one.reference, pair.other.reference))
    #expect(try judged.actors() == ["T.Həsənli", "T.Həsənli", "T.Həsənli", "Tural Həsənli"])
    #expect(try judged.archive.pairsForReview(limit: 10).isEmpty)
  }

  @Test func `one that fits two people is asked about, and is less likely either's`() throws {
    let judged = try archive(["Tural Həsənli", "Teymur Həsənli", "T.Həsənli", "T.Həsənli"])
    let pair = try #require(try judged.archive.pairsForReview(limit: 1).first)
    #expect(!pair.areOne && pair.articles == 2 && pair.score < 0.6)
    #expect(pair.findings.contains { $0.comparison == "others" })
    try judged.judge(.same(pair.one.reference, pair.other.reference))
    #expect(try judged.actors().count == 2)
    #expect(try judged.archive.pairsForReview(limit: 10).allSatisfy { $0.one.names != ["T.Həsənli"] })
  }

  @Test func `names come by what hangs on them, shortened or not, and no more than asked for`() throws {
    let judged = try archive(
      ["Tural Həsənli", "Tural Həsənov", "T.Həsənli", "Anar Quliyev", "A.Quliyev", "A.Quliyev", "A.Quliyev"])
    let pairs = try judged.archive.pairsForReview(limit: 10)
    #expect(pairs.first?.one.names == ["A.Quliyev"])
    for limit in 1...pairs.count {
      #expect(try judged.archive.pairsForReview(limit: limit) == Array(pairs.prefix(limit)))
    }
  }

  @Test func `a surname that is nobody's full name is not asked about`() throws {
    #expect(try archive(["Tural Həsənli", "Quliyev", "S.Həsənli"]).archive.pairsForReview(limit: 10).isEmpty)
  }
}
