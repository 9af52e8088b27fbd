internal import KorpuExport

/// How hard an order is to read: the fewer crossings, the shorter the lines and the better the shape of the picture, the
/// better.
struct ButterflyCost {
  typealias Point = Placement.Point

  /// What a crossing costs in points of line.
  static let crossing = 500.0
  /// What it costs that the picture is so many times too high or too wide, and what each column costs.
  private static let shapeWeight = 6_000.0
  /// What each point of its side costs, were it a square.
  private static let sizeWeight = 2.0
  /// Pages and slides are wider than high.
  private static let bestAspect = 1.45

  struct Measured {
    let crossings: Int
    let total: Double
  }

  let network: ButterflyNetwork

  /// - Complexity: O(lines²).
  func cost(of order: ButterflyOrder) -> Measured {
    let places = ButterflyPlaces(of: order, in: network)
    let routing = LineRouting(places: places, middle: order.columns.left + order.columns.centre)
    return Self.cost(of: network.lines.map { routing.route(from: $0.from, to: $0.to) }, in: places)
  }

  /// - Complexity: O(lines²).
  static func cost(of routes: [LineRoute], in places: ButterflyPlaces) -> Measured {
    var crossings = Crossings()
    var length = 0.0
    for route in routes {
      let chain = places.chain(of: route)
      crossings.add(chain, between: (route.start, route.end))
      length += Self.length(of: chain)
    }
    let count = crossings.count
    return Measured(crossings: count, total: total(crossings: count, length: length, in: places))
  }

  static func total(crossings: Int, length: Double, in places: ButterflyPlaces) -> Double {
    Double(crossings) * crossing + length + shape(of: places)
  }

  /// What the shape of the picture costs.
  static func shape(of places: ButterflyPlaces) -> Double {
    // The title and the legend.
    let height = places.height + 150
    let aspect = places.width / max(height, 1)
    let size = (places.width * height).squareRoot()
    let excess = max(aspect / bestAspect, bestAspect / aspect) - 1
    return shapeWeight * excess * excess + sizeWeight * size
  }

  static func length(of chain: [Point]) -> Double {
    zip(chain, chain.dropFirst()).reduce(0) { sum, ends in
      let (dx, dy) = (ends.0.x - ends.1.x, ends.0.y - ends.1.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }
}
