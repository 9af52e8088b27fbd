import KorpuModel
import KorpuResolution
import Testing

@Suite struct CitationTests {
  private let sentences = ["Anar Quliyev Bakıda çıxış edib.", "O deyib ki, yol açıqdır."]

  /// The sentences with one space between them.
  private var article: [Sentence] {
    var start = 0
    return sentences.map { text in
      defer { start += text.utf8.count + 1 }
      return Sentence(span: TextSpan(start: start, end: start + text.utf8.count), text: text)
    }
  }

  private func evidence(_ words: String) throws -> Evidence {
    let text = sentences.joined(separator: " ")
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let sentence = article.lastIndex { $0.span.start <= start } ?? 0
    return Evidence(span: TextSpan(start: start, end: start + words.utf8.count), sentence: sentence, confidence: 1)
  }

  private func facts(
    mentions: [String] = [], relations: [Relation] = [], statements: [Statement] = []
  ) throws -> ArticleFacts {
    let mentions = try mentions.map { Mention(surface: $0, evidence: try evidence($0)) }
    return ArticleFacts(
      id: "1", language: .azerbaijani,
      entities: [
        Entity(id: "p", type: .person, name: "Anar Quliyev", mentions: mentions), .place("Bakı", mentions: []),
        .forum("Yol Forumu"),
      ], relations: relations, statements: statements, sentences: article)
  }

  @Test func `facts without places cite the bare article`() {
    let network = Network(
      ArticleFacts(
        "1", [.person("Anar Quliyev"), .forum("Yol Forumu")], [Relation("Anar Quliyev", .spokeAt, "Yol Forumu")],
        statements: [Statement(speaker: "Anar Quliyev", opens: "yol hər", closes: "zaman açıqdır", isDirect: true)]))
    #expect(network.actors.allSatisfy { $0.citations == [Citation(article: "1")] })
    #expect(network.ties.map(\.citations) == [[Citation(article: "1")]])
    #expect(network.utterances.map(\.words) == ["yol hər … zaman açıqdır"])
    #expect(network.utterances.map(\.citation) == [Citation(article: "1")])
  }

  @Test func `a citation carries its sentence`() throws {
    let network = Network(try facts(mentions: ["Anar Quliyev"]))
    let person = try #require(network.actors.first { $0.type == .person })
    #expect(
      person.citations == [Citation(article: "1", evidence: try evidence("Anar Quliyev"), sentence: sentences[0])])
  }

  @Test func `an actor is cited once a sentence, at the first mention`() throws {
    let network = Network(try facts(mentions: ["Quliyev", "Anar", "O deyib"]))
    let person = try #require(network.actors.first { $0.type == .person })
    #expect(person.citations.map(\.evidence) == [try evidence("Anar"), try evidence("O deyib")])
  }

  @Test func `the bare article is not cited beside a sentence of it`() throws {
    let bare = Relation("p", .spokeAt, "Yol Forumu")
    let placed = Relation(type: .spokeAt, from: "p", to: "Yol Forumu", evidence: [try evidence("çıxış")])
    let network = Network(
      try facts(relations: [bare, placed]),
      ArticleFacts("2", [.person("Anar Quliyev", id: "p"), .forum("Yol Forumu")], [bare]))
    #expect(network.ties.count == 1)
    #expect(network.ties[0].citations.map(\.article) == ["1", "2"])
    #expect(network.ties[0].citations.map(\.sentence) == [sentences[0], nil])
  }

  @Test func `a tie has the title that most articles give, then the fullest`() {
    func article(_ id: String, _ title: String) -> ArticleFacts {
      ArticleFacts(
        id, [.person("Anar Quliyev"), .body("Yol Fondu")],
        [Relation("Anar Quliyev", .holdsRole, "Yol Fondu", role: .director, title: title)])
    }
    let (short, long) = (article("1", "direktor"), article("2", "icraçı direktor"))
    #expect(Network(short, long).ties.map(\.title) == ["icraçı direktor"])
    #expect(Network(short, long, article("3", "direktor")).ties.map(\.title) == ["direktor"])
  }

  @Test func `a meeting reads the same from both ends`() {
    let people = [Entity.person("Anar Quliyev"), .person("Leyla Dağlı")]
    let network = Network(
      ArticleFacts("1", people, [Relation("Anar Quliyev", .met, "Leyla Dağlı")]),
      ArticleFacts("2", people, [Relation("Leyla Dağlı", .met, "Anar Quliyev")]))
    #expect(network.ties.map(\.citations.count) == [2])
  }

  @Test(arguments: ["yol açıqdır", "Bakıda çıxış edib. O deyib ki, yol"])
  func `a statement's words are given in full where the sentences are`(words: String) throws {
    let statement = Statement(
      speaker: "p", opens: "bir", closes: "iki", isDirect: false, evidence: [try evidence(words)])
    let network = Network(try facts(statements: [statement]))
    #expect(network.utterances.map(\.words) == [words])
    #expect(network.utterances[0].citation.sentence != nil)
  }

  @Test func `words that an attribution interrupts are joined`() throws {
    let parts = [try evidence("Bakıda"), try evidence("yol açıqdır")]
    let statement = Statement(speaker: "p", opens: "bir", closes: "iki", isDirect: true, evidence: parts)
    #expect(Network(try facts(statements: [statement])).utterances.map(\.words) == ["Bakıda … yol açıqdır"])
  }

  @Test(arguments: [(0, 500, 0), (3, 3, 0), (0, 5, 7), (40, 50, 0), (11, 12, -1)])
  func `a place outside the sentences does no harm`(start: Int, end: Int, sentence: Int) throws {
    let nowhere = Evidence(span: TextSpan(start: start, end: end), sentence: sentence, confidence: 1)
    let statement = Statement(speaker: "p", opens: "bir", closes: "iki", isDirect: true, evidence: [nowhere])
    #expect(Network(try facts(statements: [statement])).utterances.map(\.words) == ["bir … iki"])
  }
}
