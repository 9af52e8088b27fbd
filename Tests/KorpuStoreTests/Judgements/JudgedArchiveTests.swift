import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport
import Testing

/// Judgements win over what the program thinks, whatever comes before or after them.
@Suite struct JudgedArchiveTests {
  private static func article(
    _ id: String, _ names: String..., country: String? = nil, published: String = "2025-11-24"
  ) -> ArticleFacts {
    let persons = names.map {
      Entity(id: $0, type: .person, name: $0, mentions: [Mention(surface: $0, evidence: nil)])
    }
    let home = country.flatMap { CountryCode($0) }.map {
      Entity(id: $0.code, type: .country($0), name: $0.code, mentions: [Mention(surface: $0.code, evidence: nil)])
    }
    let relations = persons.flatMap { person in
      home.map { [Relation(type: .represents, from: person.id, to: $0.id, role: nil, title: nil)] } ?? []
    }
    return ArticleFacts(
      id: id, digest: id, language: .azerbaijani, published: CalendarDate(iso: published),
      entities: persons + (home.map { [$0] } ?? []), relations: relations, statements: [])
  }

  @Test func `two names become one person, and two again`() throws {
    let judged = try JudgedArchive([Self.article("a", "Aysel Həsənli"), Self.article("b", "Günay Orucova")])
    try judged.judge(.same(.person("Aysel Həsənli"), .person("günay orucova")))
    #expect(try judged.actors() == ["Aysel Həsənli / Günay Orucova"])
    try judged.judge(.undo(1))
    #expect(try judged.actors() == ["Aysel Həsənli", "Günay Orucova"])
  }

  @Test func `one name becomes two people`() throws {
    let judged = try JudgedArchive([
      Self.article("a", "Anar Quliyev", country: "AZ"), Self.article("b", "Anar Quliyev"),
    ])
    #expect(try judged.actors() == ["Anar Quliyev"])
    try judged.judge(.different(.person("Anar Quliyev", in: "AZ"), .person("Anar Quliyev", article: "b")))
    #expect(try judged.actors() == ["Anar Quliyev", "Anar Quliyev"])
    try judged.judge(.undo(1))
    #expect(try judged.actors() == ["Anar Quliyev"])
  }

  @Test func `the program joins no one whom people set apart`() throws {
    let judged = try JudgedArchive()
    try judged.judge(.different(.person("Anar Quliyev"), .person("Анар Кулиев")))
    let russian = Self.article("b", "Анар Кулиев")
    try judged.add([Self.article("a", "Anar Quliyev"), russian])
    #expect(try judged.actors().count == 2)
  }

  @Test func `names and kinds are those that people gave, and who is hidden is left out`() throws {
    let body = Entity(
      id: "o", type: .organization(.other), name: "Bulaq", mentions: [Mention(surface: "Bulaq", evidence: nil)])
    let person = Entity(id: "p", type: .person, name: "Aysel Həsənli", mentions: [])
    let facts = ArticleFacts(
      id: "a", digest: "a", language: .azerbaijani, entities: [body, person],
      relations: [Relation(type: .holdsRole, from: "p", to: "o", role: .chair, title: nil)], statements: [])
    let judged = try JudgedArchive([facts])
    try judged.judge(.kind(.body("Bulaq"), to: .organization(.ngo)), .name(.body("Bulaq"), to: "«Bulaq» QHT"))
    let actors = try judged.archive.network().actors
    #expect(actors.map(\.type).contains(.organization(.ngo)))
    #expect(actors.map(\.name).sorted() == ["Aysel Həsənli", "«Bulaq» QHT"])
    try judged.judge(.hide(.body("Bulaq")))
    let network = try judged.archive.network()
    #expect(network.actors.map(\.name) == ["Aysel Həsənli"])
    #expect(network.ties.isEmpty)
    try judged.judge(.undo(2), .undo(3))
    #expect(try judged.actors(.organization) == ["Bulaq"])
  }

  @Test(arguments: [UInt64](1...10)) func `it does not show whether articles or judgements come first`(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let names = ["Aysel Həsənli", "Günay Orucova", "Anar Quliyev", "Bahar Nəsirli", "A.Quliyev", "Orucova"]
    let articles = (0..<8).map { number in
      Self.article(
        "a\(number)", random.pick(names), country: random.chance(40) ? random.pick(["AZ", "KZ"]) : nil)
    }
    let first = try JudgedArchive(articles)
    for _ in 0..<8 {
      let pair = (0..<2).map { _ in
        ActorReference.person(random.pick(names), in: random.chance(20) ? random.pick(["AZ", "KZ"]) : nil)
      }
      let decision: Judgement.Decision =
        switch random.below(5) {
        case 0, 1: .same(pair[0], pair[1])
        case 2: .different(pair[0], pair[1])
        case 3: .name(pair[0], to: "Ad \(random.below(9))")
        default: .undo(1 + random.below(4))
        }
      try? first.judge(decision)
    }
    let other = try JudgedArchive()
    let table = JudgementTable(of: try first.archive.judgements.entries)
    let day = try #require(JudgedArchive.day)
    _ = try other.archive.importJudgements(table, on: day).get()
    for article in articles.shuffled(using: &random) { try other.add([article]) }
    let third = try JudgedArchive(articles)
    _ = try third.archive.importJudgements(table, on: day).get()
    for another in [other, third] {
      #expect(try another.actors() == first.actors())
      #expect(try another.archive.network().ties.count == first.archive.network().ties.count)
    }
  }

  @Test func `one entity may lose a name to an older one and another to a new one at once`() throws {
    let articles = [
      Self.article("a", "Anar Quliyev"), Self.article("b", "Bahar Nəsirli"), Self.article("c", "Бахар Насирли"),
    ]
    let (anar, bahar) = (ActorReference.person("Anar Quliyev"), ActorReference.person("Bahar Nəsirli"))
    let source = try JudgedArchive()
    try source.judge(.same(anar, bahar), .different(bahar, .person("Бахар Насирли")))
    let judged = try JudgedArchive(articles)
    #expect(try judged.actors().count == 2)
    let table = JudgementTable(of: try source.archive.judgements.entries)
    _ = try judged.archive.importJudgements(table, on: try #require(JudgedArchive.day)).get()
    #expect(try judged.actors() == ["Bahar Nəsirli / Anar Quliyev", "Бахар Насирли"])
  }
}
