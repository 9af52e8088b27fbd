internal import KorpuExport

/// Leads lines through other gaps where fewer cross as they are drawn.
///
/// Only here it is told how lines lie side by side in a gap and at a node: ``RouteImprovement`` compares rough chains,
/// many at a time.
struct DrawnImprovement {
  private static let rounds = 3
  /// How many pairs of lines are compared at most; it is a bound on time.
  private static let work = 150_000

  let drawing: LineDrawing

  /// Lines as they are drawn, and what that costs.
  struct Drawn {
    let courses: [LineCourse]
    let cost: ButterflyCost.Measured
    fileprivate let crossed: [Bool]
  }

  /// - Complexity: Bounded by drawings of O(lines²) pairs.
  func improved(_ routes: [LineRoute]) -> Drawn {
    var (routes, best) = (routes, drawn(routes))
    var left = Self.work / (routes.count * routes.count + 1)
    for _ in 0..<Self.rounds where best.cost.crossings > 0 {
      let before = best.cost.total
      for index in routes.indices where best.crossed[index] {
        for other in RouteImprovement(places: drawing.places).others(than: routes[index]) where left > 0 {
          left -= 1
          var changed = routes
          changed[index] = other
          let drawn = drawn(changed)
          if drawn.cost.total < best.cost.total - 0.001 { (routes, best) = (changed, drawn) }
        }
      }
      guard best.cost.total < before else { break }
    }
    return best
  }

  /// Routes as they are drawn.
  ///
  /// - Complexity: O(lines² · points²), much less where lines lie apart.
  func drawn(_ routes: [LineRoute]) -> Drawn {
    let courses = drawing.courses(of: routes)
    var crossings = Crossings()
    var length = 0.0
    for (route, course) in zip(routes, courses) {
      let points = course.points
      crossings.add(points, between: (route.start, route.end))
      length += ButterflyCost.length(of: points)
    }
    let crossed = routes.indices.map { crossings.count(of: $0) > 0 }
    let count = crossings.count
    let total = ButterflyCost.total(crossings: count, length: length, in: drawing.places)
    return Drawn(
      courses: courses, cost: ButterflyCost.Measured(crossings: count, total: total), crossed: crossed)
  }
}
