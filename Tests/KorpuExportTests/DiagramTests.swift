import KorpuExport
import KorpuModel
import Testing

@Suite struct DiagramTests {
  @Test func `people stand in the box of their body's country`() throws {
    let diagram = Diagram(of: Networks.forum())
    #expect(diagram.groups.map(\.id) == ["kz", "unstated"])
    #expect(diagram.groups.map { $0.people.map(\.name) } == [["Aygül Nurlanova"], ["Samir Orucov"]])
    #expect(diagram.groups.map { $0.bodies.map(\.name) } == [["\"Dala\" Fondu"], ["Ümid Birliyi"]])
    #expect(diagram.groups[0].heading == "Qazaxıstan")
  }

  @Test func `gatherings and intergovernmental bodies stand in the middle`() {
    let diagram = Diagram(of: Networks.forum())
    #expect(diagram.centre.map(\.name) == ["Körpü Forumu", "Xəzər Ölkələri Şurası"])
    #expect(diagram.centre.map(\.detail) == ["forum · Şuşa", "XÖŞ"])
  }

  @Test func `a country is drawn for itself only where it acts`() {
    let quiet = Diagram(of: Networks.forum())
    #expect(quiet.groups.allSatisfy { $0.country == nil })
    let network = Networks.forum()
    let acting = Diagram(
      of: Network(
        articles: network.articles, actors: network.actors,
        ties: network.ties + [Networks.tie(.tookPartIn, "country-az", "forum-korpu")], utterances: []))
    #expect(acting.groups.map(\.id) == ["az", "kz", "unstated"])
    #expect(acting.groups[0].country?.name == "Azərbaycan")
  }

  @Test func `an actor tied to two countries stands in neither's box`() {
    let actors = [
      Networks.actor("person-x", "Nərgiz Babayeva", .person), Networks.country("AZ", "Azərbaycan"),
      Networks.country("TR", "Türkiyə"),
    ].compactMap(\.self)
    let ties = ["country-az", "country-tr"].map { Networks.tie(.represents, "person-x", $0) }
    #expect(Diagram(of: Networks.network(actors, ties)).groups.map(\.id) == ["unstated"])
  }

  @Test func `two posts in one body are one line`() throws {
    let actors = [
      Networks.actor("person-x", "Tural Səmədli", .person),
      Networks.actor("organization-y", "Ümid", .organization(.ngo)),
    ]
    let ties = [
      Networks.tie(.holdsRole, "person-x", "organization-y", role: .chair, title: "sədr"),
      Networks.tie(.holdsRole, "person-x", "organization-y", role: .founder, title: "təsisçi", article: "b"),
    ]
    let edge = try #require(Diagram(of: Networks.network(actors, ties)).edges.first)
    #expect(edge.roles == [.chair, .founder])
    #expect(edge.caption(in: .english) == "sədr; təsisçi")
    #expect(edge.articles == 2)
  }

  @Test func `boxes and second lines say what no line says`() {
    let diagram = Diagram(of: Networks.forum())
    #expect(Set(diagram.edges.map(\.kind)) == [.relation(.holdsRole), .relation(.spokeAt)])
  }

  @Test func `the caption counts what is drawn and names its sources`() throws {
    let article = ArticleReference(
      id: "a", language: .azerbaijani, published: CalendarDate(year: 2025, month: 11, day: 24), publisher: "Xəzər")
    let network = Networks.forum()
    let diagram = Diagram(
      of: Network(articles: [article], actors: network.actors, ties: network.ties, utterances: []))
    #expect(diagram.title == "Körpü Forumu")
    #expect(
      diagram.scope
        == "2 people, 3 bodies, 1 country, 1 forum · 4 ties, each backed by a sentence · 1 article · 24 Nov 2025")
    #expect(diagram.source == "Source: Xəzər. Line width: number of articles. Drawn by Körpü.")
  }

  @Test func `a source that is known of some articles only does not stand for all`() {
    let references = [("a", "Xəzər"), ("b", nil)].map {
      ArticleReference(id: $0, language: .azerbaijani, published: nil, publisher: $1)
    }
    let actors = [
      Networks.actor("person-x", "Tural Səmədli", .person),
      Networks.actor("organization-y", "Ümid", .organization(.ngo)),
    ]
    let ties = ["a", "b"].map { article in
      Networks.tie(.holdsRole, "person-x", "organization-y", role: .chair, title: "sədr", article: article)
    }
    let diagram = Diagram(of: Network(articles: references, actors: actors, ties: ties, utterances: []))
    #expect(diagram.source.hasPrefix("Source: Xəzər and others. "))
  }

  @Test func `articles that state none of the lines are not counted, nor are their publishers named`() throws {
    let day = CalendarDate(year: 2025, month: 11, day: 24)
    let articles = [("a", "Xəzər", day), ("b", "Dalğa", CalendarDate(year: 2020, month: 1, day: 1))].map {
      ArticleReference(id: $0, language: .azerbaijani, published: $2, publisher: $1)
    }
    let network = Networks.forum()
    let diagram = Diagram(
      of: Network(articles: articles, actors: network.actors, ties: network.ties, utterances: []))
    #expect(diagram.scope.hasSuffix("1 article · 24 Nov 2025"))
    #expect(diagram.source.hasPrefix("Source: Xəzər. "))
  }

  @Test func `ties without a sentence are not said to have one`() {
    let actors = [Networks.actor("person-x", "A B", .person), Networks.actor("person-y", "C D", .person)]
    let tie = Tie(type: .met, from: "person-x", to: "person-y", citations: [Citation(article: "a")])
    #expect(Diagram(of: Networks.network(actors, [tie])).scope == "2 people · 1 tie · 1 article")
  }

  @Test func `a gathering gives the title that had more than half of all speakers and guests`() {
    let actors =
      ["x", "y"].map { Networks.actor("person-\($0)", $0, .person) }
      + ["1", "2"].map {
        Networks.actor("forum-\($0)", "Forum \($0)", .forum(.forum))
      }
    let ties = [Networks.tie(.spokeAt, "person-x", "forum-1"), Networks.tie(.spokeAt, "person-y", "forum-2")]
    #expect(Diagram(of: Networks.network(actors, ties)).title == "Who works with whom")
    let third = ties + [Networks.tie(.tookPartIn, "person-y", "forum-1")]
    #expect(Diagram(of: Networks.network(actors, third)).title == "Forum 1")
    let others = ["a", "b", "c"].map { ArticleReference(id: $0, language: .azerbaijani) }
    #expect(
      Diagram(of: Networks.network(actors, third, articles: others)).title == "Who works with whom",
      "one of three articles tells of it")
  }

  @Test func `no line leads to a place, which is no node`() {
    let actors = [Networks.actor("person-x", "A B", .person), Networks.actor("place-y", "Şuşa", .place)]
    let diagram = Diagram(of: Networks.network(actors, [Networks.tie(.met, "person-x", "place-y")]))
    #expect(diagram.nodes.map(\.id) == ["person-x"])
    #expect(diagram.edges.isEmpty)
  }

  @Test func `a title may be given`() {
    #expect(Diagram(of: Networks.forum(), title: "Həftə").title == "Həftə")
  }
}
