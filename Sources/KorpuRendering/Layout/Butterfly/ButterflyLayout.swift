internal import KorpuExport

/// Lays a diagram out like a butterfly: gatherings in the middle, the boxes of the countries as wings, people inside and
/// bodies outside.
struct ButterflyLayout {
  /// How many times as wide as high a picture may be, as long as its rows stand no further apart than this.
  private static let widest = 1.9
  private static let mostApart = 60.0

  let diagram: Diagram
  let sizes: LabelSizes
  /// Bounds the search, as in ``ButterflySearch``.
  var work = ButterflySearch.usualWork

  private struct Wings {
    let places: ButterflyPlaces
    let routes: [LineRoute]
    let cost: Double
  }

  /// - Complexity: Bounded by ``ButterflySearch/trials`` measurements of O(lines²).
  var placement: Placement {
    let network = ButterflyNetwork(diagram, sizes: sizes)
    let ways = ButterflySearch(network: network, work: work).best().map { wings($0, of: network) }
    guard let best = ways.min(by: { $0.cost < $1.cost }) else { return page(0, 0).placement(nodes: [], courses: []) }
    let places = best.places
    let courses = LineDrawing(places: places, network: network, looks: diagram.nodes.map(\.look))
      .courses(of: best.routes)
    return page(places.width, places.height).placement(
      nodes: zip(diagram.nodes, places.x.indices).map { ($0.id, places.x[$1], places.y[$1]) },
      courses: zip(network.lines, courses).map { ($0.id, $1.controls) },
      boxes: places.boxes.map { box in
        (diagram.groups[box.number].id, left: box.left, top: box.top, right: box.right, bottom: box.bottom)
      })
  }

  private func page(_ width: Double, _ height: Double) -> Page { Page(width: width, height: height, sizes: sizes) }

  /// The places of an order, and its lines through the best gaps.
  private func wings(_ order: ButterflyOrder, of network: ButterflyNetwork) -> Wings {
    var network = network
    var places = ButterflyPlaces(of: order, in: network)
    // Few actors would make a ribbon: they stand further apart.
    while page(places.width, places.height).aspect > Self.widest, network.rowGap < Self.mostApart {
      network.stretch(by: 1.1)
      places = ButterflyPlaces(of: order, in: network)
    }
    let routing = LineRouting(places: places, middle: order.columns.left + order.columns.centre)
    let routes = RouteImprovement(places: places)
      .improved(network.lines.map { routing.route(from: $0.from, to: $0.to) })
    return Wings(places: places, routes: routes, cost: ButterflyCost.cost(of: routes, in: places).total)
  }
}
