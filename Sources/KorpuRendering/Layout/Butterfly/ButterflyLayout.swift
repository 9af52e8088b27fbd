internal import KorpuExport

/// Lays a diagram out like a butterfly: gatherings in the middle, the boxes of the countries as wings, people inside and
/// bodies outside.
struct ButterflyLayout {
  /// How many times as wide as high a picture may be, as long as its rows stand no further apart than this.
  private static let widest = 1.9
  private static let mostApart = 60.0
  /// Of so many ways as are drawn the lines are improved.
  private static let mostImproved = 3

  let diagram: Diagram
  let sizes: LabelSizes
  /// What an earlier picture looked like that this one is compared with.
  var kept: KeptOrder?
  /// Bounds the search, as in ``ButterflySearch``.
  var work = ButterflySearch.usualWork

  private struct Wings {
    let order: ButterflyOrder
    let places: ButterflyPlaces
    let drawing: LineDrawing
    let routes: [LineRoute]
    let drawn: DrawnImprovement.Drawn
  }

  /// A layout, and what it is worth.
  struct Result {
    let placement: Placement
    /// Who stands where, for a later picture that keeps to it.
    let order: KeptOrder?
    let crossings: Int
  }

  /// - Complexity: Bounded by ``ButterflySearch/trials`` measurements of O(lines²).
  var result: Result {
    let network = ButterflyNetwork(diagram, sizes: sizes)
    guard let best = best(of: network) else {
      return Result(placement: page(0, 0).placement(nodes: [], courses: []), order: nil, crossings: 0)
    }
    return Result(
      placement: placement(of: best, network), order: KeptOrder(best.order, of: diagram),
      crossings: best.drawn.cost.crossings)
  }

  var placement: Placement { result.placement }

  /// Who stands where, for a later picture that keeps to it.
  var order: KeptOrder? { best(of: ButterflyNetwork(diagram, sizes: sizes)).map { KeptOrder($0.order, of: diagram) } }

  private func placement(of best: Wings, _ network: ButterflyNetwork) -> Placement {
    let places = best.places
    return page(places.width, places.height).placement(
      nodes: zip(diagram.nodes, places.x.indices).map { ($0.id, places.x[$1], places.y[$1]) },
      courses: zip(network.lines, best.drawn.courses).map { ($0.id, $1.controls) },
      boxes: places.boxes.map { box in
        (diagram.groups[box.number].id, left: box.left, top: box.top, right: box.right, bottom: box.bottom)
      })
  }

  private func best(of network: ButterflyNetwork) -> Wings? {
    let search = ButterflySearch(network: network, work: work)
    let orders =
      kept.map { [KeepingOrder(network: network, diagram: diagram, kept: $0, trials: search.trials).order] }
      ?? search.best()
    let drawn = orders.map { wings($0, of: network) }.sorted { $0.drawn.cost.total < $1.drawn.cost.total }
    return drawn.prefix(Self.mostImproved).map(improved).min { $0.drawn.cost.total < $1.drawn.cost.total }
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
    let drawing = LineDrawing(places: places, network: network, looks: diagram.nodes.map(\.look))
    return Wings(
      order: order, places: places, drawing: drawing, routes: routes,
      drawn: DrawnImprovement(drawing: drawing).drawn(routes))
  }

  private func improved(_ wings: Wings) -> Wings {
    Wings(
      order: wings.order, places: wings.places, drawing: wings.drawing, routes: wings.routes,
      drawn: DrawnImprovement(drawing: wings.drawing).improved(wings.routes))
  }
}
