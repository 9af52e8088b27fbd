import KorpuExport
import KorpuModel
import Testing

@Suite struct ComparisonTests {
  @Test func `what an earlier picture does not have is new`() {
    let network = Networks.talks()
    let earlier = Network(
      articles: network.articles, actors: network.actors.filter { $0.id != "person-b" },
      ties: network.ties.filter { [.holdsRole, .basedIn].contains($0.type) && $0.from != "person-b" }, utterances: [])
    let diagram = Diagram(of: network).marked(newSince: Diagram(of: earlier))
    #expect(diagram.nodes.filter(\.isNew).map(\.id) == ["person-b"])
    #expect(
      diagram.edges.filter { !$0.isNew }.map(\.id).sorted() == [
        "holdsRole--person-a--organization-x", "holdsRole--person-c--organization-x",
      ])
  }

  @Test func `nothing is new beside itself, and all beside nothing`() {
    let diagram = Diagram(of: Networks.talks())
    #expect(diagram.marked(newSince: diagram) == diagram)
    let all = diagram.marked(newSince: Diagram(of: Networks.network([], [])))
    #expect(all.nodes.allSatisfy(\.isNew) && all.edges.allSatisfy(\.isNew))
  }
}
