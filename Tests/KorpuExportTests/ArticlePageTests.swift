import KorpuExport
import KorpuModel
import Testing

@Suite struct ArticlePageTests {
  private let text = "Rektor <Anar> Quliyev dedi."

  private func facts(marking surfaces: [String]) throws -> ArticleFacts {
    let entities = try surfaces.enumerated().map { index, surface in
      let start = try #require(text.utf8.firstRange(of: surface.utf8)).lowerBound
      let offset = text.utf8.distance(from: text.startIndex, to: start)
      let evidence = Evidence(
        span: TextSpan(start: offset, end: offset + surface.utf8.count), sentence: 0, confidence: 1, reason: "because")
      return Entity(
        id: "p\(index)", type: .person, name: surface, mentions: [Mention(surface: surface, evidence: evidence)])
    }
    return ArticleFacts(
      id: "a", title: "A & B", language: .azerbaijani, entities: entities, relations: [], statements: [],
      sentences: [Sentence(span: TextSpan(start: 0, end: text.utf8.count), text: text)])
  }

  @Test func `mentions are marked where they stand, and say why`() throws {
    let html = ArticlePage(of: [try facts(marking: ["Quliyev"])]).html
    #expect(html.contains("&lt;Anar&gt; <mark class=\"person\" title=\"Quliyev\nbecause\">Quliyev</mark> dedi."))
    #expect(html.contains("<h1>A &amp; B</h1>"))
    #expect(html.contains("<a href=\"#a1s0\">1</a><br>because"))
  }

  @Test func `marks stand in one another, and do not cross`() throws {
    let nested = ArticlePage(of: [try facts(marking: ["<Anar> Quliyev", "Quliyev"])]).html
    #expect(nested.contains("Quliyev</mark></mark> dedi."))
    let crossing = ArticlePage(of: [try facts(marking: ["Rektor <Anar>", "<Anar> Quliyev"])]).html
    #expect(crossing.contains("Rektor &lt;Anar&gt;</mark> Quliyev dedi."))
  }

  @Test func `nothing in an article becomes a tag`() throws {
    let html = ArticlePage(of: [try facts(marking: ["<Anar>"])]).html
    #expect(!html.contains("<Anar>"))
  }
}
