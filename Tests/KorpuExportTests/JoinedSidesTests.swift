import KorpuExport
import KorpuModel
import TestSupport
import Testing

@Suite struct JoinedSidesTests {
  private static func met(_ one: Int, _ other: Int, in article: String = "a") -> DiagramEdge {
    DiagramEdge(
      kind: .relation(.met), from: "person-\(one)", to: "person-\(other)", articles: 1,
      evidence: [DiagramEvidence(article: article, sentence: "\(one) met \(other).")])
  }

  /// Each of the one side with each of the other.
  private static func talk(_ one: Range<Int>, _ other: Range<Int>, in article: String = "a") -> [DiagramEdge] {
    one.flatMap { one in other.map { met(one, $0, in: article) } }
  }

  private static func diagram(_ edges: [DiagramEdge]) -> Diagram {
    let people = Set(edges.flatMap { [$0.from, $0.to] }).sorted()
    return Diagram(
      title: "", scope: "", source: "",
      groups: [
        DiagramGroup(
          code: nil, heading: "", country: nil, people: people.map { Diagrams.node($0, $0) }, bodies: [])
      ], centre: [], edges: edges)
  }

  /// Whom the lines of a diagram join with whom, through sides and without.
  private func pairs(drawnIn diagram: Diagram) -> Set<Set<Actor.ID>> {
    let sides = Set(diagram.nodes.filter { $0.look == .side }.map(\.id))
    let members = Dictionary(
      grouping: diagram.edges.filter { sides.contains($0.to) && !sides.contains($0.from) }, by: \.to)
    return Set(
      diagram.edges.flatMap { edge -> [Set<Actor.ID>] in
        guard edge.isOfSides else { return [[edge.from, edge.to]] }
        guard sides.contains(edge.from) else { return [] }
        return members[edge.from, default: []].flatMap { one in
          members[edge.to, default: []].map { [one.from, $0.from] }
        }
      })
  }

  @Test func `two sides of three are joined by seven lines instead of nine`() {
    let diagram = Self.diagram(Self.talk(1..<4, 4..<7)).joiningSides
    #expect(diagram.edges.count == 7)
    #expect(
      diagram.nodes.filter { $0.look == .side }.map(\.name) == [
        "person-1, person-2, person-3", "person-4, person-5, person-6",
      ])
    #expect(diagram.tiesOfSides.count == 9)
    #expect(diagram.edges.filter { $0.from == "person-1" }.map(\.evidence.count) == [3])
  }

  @Test func `few who met few are joined each with each`() {
    let whole = Self.diagram(Self.talk(1..<3, 3..<7))
    #expect(whole.joiningSides == whole)
  }

  @Test func `what other articles state is a talk of its own`() {
    let diagram = Self.diagram(Self.talk(1..<4, 4..<6) + Self.talk(1..<4, 6..<8, in: "b"))
    #expect(diagram.joiningSides == diagram)
  }

  @Test func `who met one more has a line of their own for it`() {
    let diagram = Self.diagram(Self.talk(1..<5, 5..<9) + [Self.met(1, 9)]).joiningSides
    #expect(diagram.edges.filter { !$0.isOfSides } == [Self.met(1, 9)])
  }

  @Test func `speakers of one gathering are no sides`() {
    let edges = Self.talk(1..<4, 4..<7).map { DiagramEdge(kind: .relation(.cooperatesWith), from: $0.from, to: $0.to) }
    #expect(Self.diagram(edges).joiningSides == Self.diagram(edges))
  }

  @Test(arguments: UInt64(1)...60) func `nobody is joined who was not, and nobody parted`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let density = 20 + random.below(80)
    let edges =
      (0..<8).flatMap { one in
        (8..<14).filter { _ in random.chance(density) }.map { Self.met(one, $0, in: random.chance(80) ? "a" : "b") }
      } + (0..<4).filter { _ in random.chance(30) }.map { Self.met($0, $0 + 1) }
    let (whole, joined) = (Self.diagram(edges), Self.diagram(edges).joiningSides)
    #expect(pairs(drawnIn: joined) == pairs(drawnIn: whole), "seed \(seed)")
    #expect(joined.edges.count <= whole.edges.count, "seed \(seed)")
    let told = joined.tiesOfSides + joined.edges.filter { !$0.isOfSides }
    #expect(Set(told) == Set(edges) && told.count == edges.count, "seed \(seed)")
    #expect(Self.diagram(edges.shuffled(using: &random)).joiningSides.nodes == joined.nodes, "seed \(seed)")
  }
}
