internal import KorpuExport

/// Lays a diagram out by its ties alone, so that few lines cross: without boxes, since whoever is joined stands near,
/// of whatever country.
struct OrganicLayout {
  typealias Point = Placement.Point

  /// From how many seeds nodes are moved, and how many moves are tried from each: of few lines more is tried.
  private static func effort(pairs: Int) -> (starts: Int, trials: Int) {
    switch pairs {
    case ...45: (4, 15_000)
    case ...70: (3, 30_000)
    case ...100: (2, 35_000)
    case ...150: (1, 50_000)
    default: (1, 50_000 * 150 / pairs)
    }
  }

  let diagram: Diagram
  let sizes: LabelSizes
  let theme: DiagramStyle
  /// Where an earlier picture had its nodes, by their ids.
  var kept: [String: Point]?

  /// A layout, and what it is worth.
  struct Result {
    let placement: Placement
    /// Where the nodes stand in the field, for a later picture that keeps to it.
    let places: [String: Point]
    let crossings: Int
  }

  /// - Complexity: Bounded by the trials of O(pairs + nodes) each, and ``OrganicRouting``.
  var result: Result {
    let nodes = diagram.nodes
    let numbers = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ends = diagram.edges.map { (from: numbers[$0.from] ?? 0, to: numbers[$0.to] ?? 0) }
    let network = OrganicNetwork(sizes: nodes.map { sizes.node($0.id) }, edges: ends)
    let (field, routing) = best(of: network, nodes: nodes)
    let drawing = OrganicDrawing(
      network: network, places: field.places, looks: nodes.map(\.look),
      edges: zip(ends, diagram.edges).map { ($0.from, $1.lineWidth(in: theme)) })
    let courses = drawing.courses(of: routing.ways).map { (diagram.edges[$0.edge].id, $0.course.controls) }
    return Result(
      placement: placement(nodes: nodes, network, field.places, courses),
      places: Dictionary(zip(nodes.map(\.id), field.places), uniquingKeysWith: { first, _ in first }),
      crossings: routing.crossings)
  }

  private func best(of network: OrganicNetwork, nodes: [DiagramNode]) -> (OrganicField, OrganicRouting) {
    let effort = Self.effort(pairs: network.pairs.count)
    if let kept {
      let places = nodes.map { kept[$0.id] }
      let start = OrganicField(network: network, keeping: places)
      let new = places.indices.filter { places[$0] == nil }
      return routed(
        OrganicAnnealing(network: network, movable: new, trials: effort.trials / 4, seed: 1).improved(start))
    }
    let start = OrganicField(network: network, near: StressStart(network: network).places)
    var best: (OrganicField, OrganicRouting)?
    for seed in 1...effort.starts {
      let found = routed(
        OrganicAnnealing(
          network: network, movable: Array(nodes.indices), trials: effort.trials, seed: UInt64(seed)
        ).improved(start))
      if best.map({ found.1.crossings < $0.1.crossings }) ?? true { best = found }
      if found.1.crossings == 0 { break }
    }
    return best ?? routed(start)
  }

  private func routed(_ field: OrganicField) -> (OrganicField, OrganicRouting) {
    (field, OrganicRouting(network: field.network, places: field.places))
  }

  /// The page as large as what stands on it.
  private func placement(
    nodes: [DiagramNode], _ network: OrganicNetwork, _ places: [Point], _ courses: [(String, [Point])]
  ) -> Placement {
    let points = courses.flatMap(\.1)
    let room = zip(places, network.sizes)
    let left = (room.map { $0.x - $1.width / 2 } + points.map(\.x)).min() ?? 0
    let right = (room.map { $0.x + $1.width / 2 } + points.map(\.x)).max() ?? 0
    let top = (room.map { $0.y - $1.height / 2 } + points.map(\.y)).min() ?? 0
    let bottom = (room.map { $0.y + $1.height / 2 } + points.map(\.y)).max() ?? 0
    return Page(width: right - left, height: bottom - top, sizes: sizes).placement(
      nodes: zip(nodes, places).map { ($0.id, $1.x - left, $1.y - top) },
      courses: courses.map { id, points in (id, points.map { Point(x: $0.x - left, y: $0.y - top) }) })
  }
}
