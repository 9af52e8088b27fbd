internal import KorpuExport

/// Chooses which boxes stand left and which right of the centre, by laying out the likeliest ways and measuring them.
struct SideSearch {
  let diagram: Diagram

  /// Bounds the work: so many nodes and edges are laid out in all, however many ways there are.
  private static let budget = 1_200
  /// No more than so many ways are laid out, however small the diagram.
  static let mostLaidOut = 16
  /// By so many rows a way may be more uneven than the most even one: what is lower and longer is no easier to read.
  private static let mostUneven = 5
  /// Beyond so many boxes not all ways are even listed.
  private static let mostListed = 12

  /// The way whose layout costs least; of two as good the one listed first.
  func best(theme: DiagramStyle) throws(GraphvizError) -> Arrangement {
    var best: (arrangement: Arrangement, cost: Double)?
    for sides in candidates() {
      let dot = DiagramDOT(diagram, layout: .butterfly(sides), theme: theme).text
      let pictures = try GraphvizRenderer.render(dot, as: [.plain, .svg])
      let cost = LayoutCost.cost(of: PlainLayout(pictures[0]))
      if cost < best?.cost ?? .infinity { best = (Arrangement(dot: dot, svg: pictures[1]), cost) }
    }
    guard let best else { throw .layoutFailed("no arrangement could be measured") }
    return best.arrangement
  }

  /// The most even ways, as many as the budget allows. Mirrored ways count once: the first box stands left.
  func candidates() -> [Sides] {
    let groups = diagram.groups
    guard groups.count > 1 else { return [Sides(left: Set(groups.map(\.id)))] }
    let free = min(groups.count, Self.mostListed) - 1
    let size = max(1, diagram.nodes.count + diagram.edges.count)
    // The last way has all boxes on the left.
    let ways = (0..<(1 << free) - 1).map { way in
      Sides(left: Set(groups.indices.filter { isLeft($0, in: way, free: free) }.map { groups[$0].id }))
    }
    let rated = ways.map { (sides: $0, unevenness: unevenness(of: $0)) }
    let limit = (rated.map(\.unevenness).min() ?? 0) + Self.mostUneven
    return rated.filter { $0.unevenness <= limit }.enumerated()
      .sorted { ($0.element.unevenness, $0.offset) < ($1.element.unevenness, $1.offset) }
      .prefix(min(max(1, Self.budget / size), Self.mostLaidOut)).map(\.element.sides)
  }

  /// The boxes beyond those listed stand left and right by turns.
  private func isLeft(_ group: Int, in way: Int, free: Int) -> Bool {
    if group == 0 { return true }
    return group <= free ? way & (1 << (group - 1)) != 0 : group.isMultiple(of: 2)
  }

  /// How much taller one side is than the other, in rows.
  private func unevenness(of sides: Sides) -> Int {
    func rows(left: Bool) -> Int {
      diagram.groups.filter { sides.left.contains($0.id) == left }
        .reduce(0) { $0 + max($1.innerColumn.count, $1.bodies.count) + 1 }
    }
    return abs(rows(left: true) - rows(left: false))
  }
}
