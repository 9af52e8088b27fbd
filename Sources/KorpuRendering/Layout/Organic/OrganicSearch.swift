internal import KorpuExport

/// Looks for places of all nodes from which their lines can be led with few crossings.
///
/// First it is found what may cross what, without places; then that is drawn, nodes get room, and lines are led round
/// them anew. Where more lines would cross than there are, or there are very many, nodes are moved by chance instead.
struct OrganicSearch {
  typealias Point = Placement.Point
  typealias Found = (field: OrganicField, routing: OrganicRouting)

  /// By how much the field is longer and wider than nodes by themselves need.
  private static let growth = 1.1
  /// Of how many faces it is tried whether they lie around all.
  private static let outerFaces = 5

  /// From how many starts it is looked for what may cross, how often that is shaken, how often it is drawn, and how many
  /// moves are tried for that.
  private struct Effort {
    var starts = 0
    var shakes = 0
    var drawings = 0
    let trials: Int

    /// Of more pairs than are drawn by themselves, nodes would need more moves than there is time for to get room.
    init(pairs: Int) {
      switch pairs {
      case ...45: (starts, shakes, drawings, trials) = (4, 8, 4, 60_000)
      case ...100: (starts, shakes, drawings, trials) = (4, 16, 2, 50_000)
      case ...150: (starts, shakes, drawings, trials) = (2, 4, 1, 60_000)
      default: trials = 50_000 * 150 / pairs
      }
    }
  }

  let network: OrganicNetwork

  /// - Complexity: Bounded by trials of O(degree · (pairs + nodes)) each, and ``OrganicRouting``.
  var best: Found {
    let effort = Effort(pairs: network.pairs.count)
    let minimization = CrossingMinimization(of: network, starts: effort.starts, shakes: effort.shakes)
    guard effort.starts > 0 else { return scattered(effort.trials) }
    let plan = minimization.best
    guard plan.crossings <= Double(network.pairs.count) else { return scattered(effort.trials) }
    var best: Found?
    for (number, drawing) in drawings(of: plan).prefix(effort.drawings).enumerated() {
      let found = led(EmbeddingAnnealing(trials: effort.trials, seed: 1).improved(drawing))
      if best.map({ found.routing.isBetter(than: $0.routing) }) ?? true { best = found }
      if Double(found.routing.crossings) <= plan.crossings, number + 1 >= effort.drawings / 2 { break }
    }
    return best ?? scattered(effort.trials)
  }

  /// Drawings that differ in which face lies around all, from that in which nodes have most room on.
  private func drawings(of plan: Planarization) -> [EmbeddedDrawing] {
    let size = OrganicField.size(for: network)
    let page = LabelSizes.Size(width: size.width * Self.growth, height: size.height * Self.growth)
    let drawn = (0..<Self.outerFaces).map { outer in
      let places = BarycentricDrawing(of: plan, aspect: page.width / page.height, outer: outer).places
      return EmbeddingForces.applied(to: EmbeddedDrawing(of: plan, network: network, places: places, page: page))
    }
    let costs = drawn.map(\.cost)
    return drawn.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { drawn[$0] }
  }

  private func led(_ drawing: EmbeddedDrawing) -> Found {
    let field = OrganicField(network: network, keeping: drawing.boxes.prefix(drawing.nodes).map(\.middle))
    return (field, OrganicRouting(network: network, places: field.places))
  }

  private func scattered(_ trials: Int) -> Found {
    let start = OrganicField(network: network, near: StressStart(network: network).places)
    let field = OrganicAnnealing(
      network: network, movable: Array(network.sizes.indices), trials: trials, seed: 1
    ).improved(start)
    return (field, OrganicRouting(network: network, places: field.places))
  }
}
