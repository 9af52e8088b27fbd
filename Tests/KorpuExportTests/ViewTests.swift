import KorpuExport
import KorpuModel
import Testing

@Suite struct ViewTests {
  private static let network = Networks.talks()

  private func lines(_ view: DiagramView, of network: Network = network) -> Set<String> {
    Set(Diagram(of: network, view: view).edges.map(\.id))
  }

  @Test func `speakers are joined by how they spoke`() {
    #expect(
      lines(.speakers) == [
        "spokeWith-direct--person-a--person-b", "spokeWith-sharedFloor--person-a--person-c",
        "spokeWith-addressed--person-d--person-a",
      ])
  }

  @Test func `of a floor that many share the gathering stands in the middle`() {
    let speakers = ["a", "b", "c", "d"].map { Networks.tie(.spokeAt, "person-\($0)", "forum-f") }
    let diagram = Diagram(of: Networks.network(Self.network.actors, speakers), view: .speakers)
    #expect(diagram.centre.map(\.id) == ["forum-f"])
    #expect(Set(diagram.edges.map(\.to)) == ["forum-f"])
    #expect(diagram.edges.count == 4)
  }

  @Test func `people are joined by meetings, words and bodies, and not by a floor`() {
    #expect(
      lines(.people) == [
        "spokeWith-direct--person-a--person-b", "spokeWith-addressed--person-a--person-d",
        "colleagues--person-a--person-c",
      ])
  }

  @Test func `bodies meet by their people`() {
    #expect(lines(.bodies) == ["met--organization-x--organization-y", "cooperatesWith--organization-x--country-kz"])
  }

  @Test func `people and gatherings are joined with one another alone`() {
    #expect(
      lines(.forums) == ["spokeAt--person-a--forum-f", "spokeAt--person-c--forum-f", "partOf--forum-f--forum-g"])
  }

  @Test func `countries are joined by the ties of their people and bodies`() throws {
    let diagram = Diagram(of: Self.network, view: .countries)
    #expect(diagram.form == .map)
    #expect(diagram.nodes.map(\.id) == ["country-az", "country-kz"])
    #expect(diagram.nodes.map(\.detail) == ["2 people · 1 body", "1 person · 1 body"])
    #expect(Set(diagram.edges.map(\.id)) == ["met--country-az--country-kz", "cooperatesWith--country-az--country-kz"])
    #expect(diagram.edges.allSatisfy { $0.ties == 1 })
  }

  @Test(arguments: DiagramView.allCases) func `each view of nothing is empty`(view: DiagramView) {
    let diagram = Diagram(of: Networks.network([], []), view: view)
    #expect(diagram.nodes.isEmpty && diagram.edges.isEmpty)
  }

  @Test(arguments: DiagramView.allCases) func `every line joins two nodes of its picture`(view: DiagramView) {
    let diagram = Diagram(of: Self.network, view: view)
    let ids = Set(diagram.nodes.map(\.id))
    #expect(diagram.edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
    #expect(!diagram.edges.isEmpty)
  }
}
