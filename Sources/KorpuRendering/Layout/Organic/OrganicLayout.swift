internal import KorpuExport

/// Lays a diagram out by its ties alone, so that few lines cross: without boxes, since whoever is joined stands near,
/// of whatever country.
struct OrganicLayout {
  typealias Point = Placement.Point

  /// How many moves are tried of nodes that an earlier picture had not.
  private static let trialsOfNew = 10_000

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

  /// - Complexity: That of ``OrganicSearch``.
  var result: Result {
    let nodes = diagram.nodes
    let numbers = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ends = diagram.edges.map { (from: numbers[$0.from] ?? 0, to: numbers[$0.to] ?? 0) }
    let network = OrganicNetwork(
      sizes: nodes.map { sizes.node($0.id) }, edges: ends,
      widths: diagram.form == .map ? diagram.edges.map { $0.lineWidth(in: theme) } : [])
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
    guard let kept else {
      return diagram.form == .map ? MapSearch(network: network).best : OrganicSearch(network: network).best
    }
    let places = nodes.map { kept[$0.id] }
    let start = OrganicField(network: network, keeping: places)
    let new = places.indices.filter { places[$0] == nil }
    let field = OrganicAnnealing(
      network: network, movable: new, trials: Self.trialsOfNew, seed: 1,
      weights: diagram.form == .map ? .straight : StraightCost.Weights()
    ).improved(start)
    return (field, OrganicRouting(network: network, places: field.places))
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
