internal import KorpuExport

/// Looks for places of the nodes of a map from which straight lines cross seldom and meet no other node.
///
/// A map has few nodes, and several lines between many of them: side by side and straight they can be followed, round
/// others they could not. So it is looked for from several starts, in more room than nodes need by themselves.
struct MapSearch {
  private static let starts = 4
  /// How many times a line is compared with another in all; it is a bound on time.
  private static let work = 30_000_000
  private static let mostTrials = 30_000
  private static let scale = 1.5

  let network: OrganicNetwork

  /// - Complexity: Bounded by trials of O(degree · (pairs + nodes)) each, and ``OrganicRouting``.
  var best: OrganicSearch.Found {
    let pairs = max(1, network.pairs.count)
    let compared = 4 * pairs * pairs / max(1, network.sizes.count) + 1
    let trials = min(Self.mostTrials, Self.work / Self.starts / compared)
    let fields = (1...Self.starts).map { seed in
      OrganicAnnealing(
        network: network, movable: Array(network.sizes.indices), trials: trials, seed: UInt64(seed), weights: .straight
      ).improved(start)
    }
    let found = fields.map { (field: $0, routing: OrganicRouting(network: network, places: $0.places)) }
    return found.dropFirst().reduce(found[0]) { $1.routing.isBetter(than: $0.routing) ? $1 : $0 }
  }

  private var start: OrganicField {
    OrganicField(network: network, near: StressStart(network: network).places, scale: Self.scale)
  }
}
