internal import KorpuExport

/// Leads lines through other gaps than the nearest where they cross fewer lines there.
struct RouteImprovement {
  private static let rounds = 3
  /// How many gaps on either side of the nearest are tried; of more lines than these, only the next ones.
  private static let reach = 4
  private static let manyLines = 200

  let places: ButterflyPlaces

  /// - Complexity: O(lines² · gaps tried) for each of a few rounds.
  func improved(_ routes: [LineRoute]) -> [LineRoute] {
    let reach = routes.count > Self.manyLines ? 1 : Self.reach
    var routes = routes
    var crossings = Crossings()
    for route in routes { crossings.add(places.chain(of: route), between: (route.start, route.end)) }
    for _ in 0..<Self.rounds {
      var isBetter = false
      for index in routes.indices {
        var least = cost(of: index, in: crossings, routes[index])
        for other in others(than: routes[index], reach: reach) {
          crossings.replace(index, with: places.chain(of: other))
          let cost = cost(of: index, in: crossings, other)
          if cost < least - 0.001 {
            (routes[index], least, isBetter) = (other, cost, true)
          } else {
            crossings.replace(index, with: places.chain(of: routes[index]))
          }
        }
      }
      guard isBetter else { break }
    }
    return routes
  }

  private func cost(of index: Int, in crossings: Crossings, _ route: LineRoute) -> Double {
    Double(crossings.count(of: index)) * ButterflyCost.crossing + ButterflyCost.length(of: places.chain(of: route))
  }

  /// The same line through one other gap, or round the other side.
  func others(than route: LineRoute, reach: Int = Self.reach) -> [LineRoute] {
    switch route.way {
    case .upright: []
    case .around(let toRight): [route.going(.around(toRight: !toRight))]
    case .across(let passes):
      passes.indices.flatMap { place in
        others(than: passes[place], reach: reach).map { pass in
          var passes = passes
          passes[place] = pass
          return route.going(.across(passes))
        }
      }
    }
  }

  private func others(than pass: LineRoute.Pass, reach: Int) -> [LineRoute.Pass] {
    let gaps = LineRouting.gaps(in: places.columns[pass.column])
    guard let number = gaps.firstIndex(where: { $0.above <= pass.y && pass.y <= $0.below }) else { return [] }
    return gaps.indices.filter { $0 != number && abs($0 - number) <= reach }.map { index in
      LineRoute.Pass(column: pass.column, y: LineRouting.height(in: gaps[index], nearest: pass.y))
    }
  }
}
