import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@testable import KorpuExport

@Suite struct FairLeadersTests {
  private static let kazakhstan = CountryCode("KZ")
  private static let turkey = CountryCode("TR")

  private static func edge(_ from: String, _ to: String) -> DiagramEdge {
    DiagramEdge(kind: .relation(.met), from: from, to: to, articles: 1)
  }

  private static func node(_ id: String, _ type: EntityType, _ country: CountryCode? = nil) -> DiagramNode {
    DiagramNode(id: id, type: type, name: id, country: country, articles: 1)
  }

  /// A gathering, at which ten people spoke who all met one another, and which four bodies organised that have no other
  /// line.
  private static let people = (0..<10).map { node("person-\($0)", .person) }
  private static let bodies = (0..<4).map { node("body-\($0)", .organization(.ngo)) }
  private static let gathering = node("forum", .forum(.forum))
  private static let edges: [DiagramEdge] =
    (people + bodies).map { edge($0.id, gathering.id) }
    + people.indices.flatMap { one in people[(one + 1)...].map { edge(people[one].id, $0.id) } }

  @Test func `bodies have their share beside people of many more lines`() {
    let nodes = Self.people + Self.bodies + [Self.gathering]
    let ids = FairLeaders(9, of: nodes, joinedBy: Self.edges).ids
    #expect(ids.isSuperset(of: Self.bodies.map(\.id)) && ids.contains(Self.gathering.id))
    #expect(ids.intersection(Self.people.map(\.id)).count == 4)
    #expect(Leaders(9, of: nodes, joinedBy: Self.edges).ids.isDisjoint(with: Self.bodies.map(\.id)))
  }

  @Test func `what one kind does not need the others have`() {
    let nodes: [DiagramNode] = Self.people + [Self.bodies[0], Self.gathering]
    let edges = Self.edges.filter { edge in nodes.contains { $0.id == edge.from } }
    #expect(FairLeaders(9, of: nodes, joinedBy: edges).ids.intersection(Self.people.map(\.id)).count == 7)
  }

  @Test func `each country has its share of each kind`() {
    // Those from Kazakhstan met one another too, those from Turkey only spoke.
    let kazakhs = (0..<6).map { Self.node("person-k\($0)", .person, Self.kazakhstan) }
    let turks = (0..<3).map { Self.node("person-t\($0)", .person, Self.turkey) }
    let edges =
      (kazakhs + turks).map { Self.edge($0.id, Self.gathering.id) }
      + kazakhs.dropFirst().map { Self.edge(kazakhs[0].id, $0.id) }
    let ids = FairLeaders(7, of: kazakhs + turks + [Self.gathering], joinedBy: edges).ids
    #expect(ids.isSuperset(of: turks.map(\.id)))
    #expect(ids.intersection(kazakhs.map(\.id)).count == 3)
  }

  @Test func `who is joined to nobody shown is not shown`() {
    let stranger = Self.node("person-z", .person)
    let nodes = Self.bodies + [Self.gathering, stranger, Self.node("person-y", .person)]
    let edges = Self.bodies.map { Self.edge($0.id, Self.gathering.id) } + [Self.edge("person-y", stranger.id)]
    // There is room for one of the two strangers, who would stand alone.
    let ids = FairLeaders(6, of: nodes, joinedBy: edges).ids
    #expect(ids == Set(Self.bodies.map(\.id) + [Self.gathering.id]))
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `each has a line to another, and more hold fewer`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let types: [EntityType] = [.person, .organization(.ngo), .forum(.forum)]
    let nodes = (0..<80).map { Self.node("n\($0)", types[$0 % 3], $0 % 2 == 0 ? Self.turkey : nil) }
    let edges = (0..<160).map { _ in
      Self.edge(
        nodes.randomElement(using: &generator)?.id ?? "", nodes.randomElement(using: &generator)?.id ?? "")
    }
    var fewer: Set<String> = []
    for count in [5, 20, 40] {
      let ids = FairLeaders(count, of: nodes, joinedBy: edges).ids
      #expect(ids.isSuperset(of: fewer) && (count - 1...count).contains(ids.count))
      #expect(
        ids.allSatisfy { id in
          edges.contains { edge in
            edge.from != edge.to && [edge.from, edge.to].contains(id) && ids.isSuperset(of: [edge.from, edge.to])
          }
        })
      fewer = ids
    }
  }

  @Test func `the full view tells in each language that each kind had its share, others do not`() {
    let people = (0...Diagram.mostReadable).map { Networks.actor("person-\($0)", "Anar \($0)", .person) }
    let body = Networks.actor("organization-b", "Gözəl Gələcək", .organization(.ngo))
    let forum = Networks.actor("forum-f", "F", .forum(.forum))
    let met = zip(people, people.dropFirst()).map { Networks.tie(.met, $0.id, $1.id) }
    let ties = people.map { Networks.tie(.spokeAt, $0.id, forum.id) } + met
    let network = Networks.network(
      people + [body, forum], ties + [Networks.tie(.organised, body.id, forum.id)])
    let part = SelectedNetwork(of: network, by: NetworkSelection())
    let full = Diagram(of: part, leaders: 20)
    #expect(full.nodes.contains { $0.id == body.id })
    #expect(full.scope.contains("20 of 153 actors, those of most ties, of each kind and country in turn"))
    let speakers = Diagram(of: part, view: .people, leaders: 20)
    #expect(speakers.scope.contains("actors, those of most ties ·"))
    for language in Language.allCases {
      let scope = Diagram(of: part, labels: .language(language), leaders: 20).scope
      #expect(scope.contains(Phrases(language: language).caption(.fairLeaders)))
    }
  }
}
