/// How often somebody stands between two others who are not tied to each other, by the groups of the three.
///
/// An edge counts as an arc in each direction, as when Gould and Fernandez's measure is taken of a symmetric network (and
/// as in R's `sna::brokerage`): each two who are apart count once from the first to the second, and once back. The
/// gatekeeper of the one direction is the representative of the other, so these two are equal.
///
/// Source: R. V. Gould, R. M. Fernandez, “Structures of mediation: a formal approach to brokerage in transaction
/// networks”, Sociological Methodology 19 (1989).
public struct Brokerage: Hashable, Sendable {
  /// Between two of the broker's own group.
  public var coordinator: Int
  /// Between two of one group that is not the broker's; also called consultant.
  public var itinerant: Int
  /// From one of another group to one of the broker's.
  public var gatekeeper: Int
  /// From one of the broker's group to one of another.
  public var representative: Int
  /// Between two of two groups, neither of which is the broker's.
  public var liaison: Int

  public var total: Int { coordinator + itinerant + gatekeeper + representative + liaison }

  public init(
    coordinator: Int = 0, itinerant: Int = 0, gatekeeper: Int = 0, representative: Int = 0, liaison: Int = 0
  ) {
    self.coordinator = coordinator
    self.itinerant = itinerant
    self.gatekeeper = gatekeeper
    self.representative = representative
    self.liaison = liaison
  }

  /// The brokerage of each node of a graph.
  ///
  /// All pairs of neighbours are counted by groups, then those are taken off that are tied to each other: one triangle
  /// after the other, each once. Weights do not matter, and components do not bear on each other.
  ///
  /// - Parameters:
  ///   - graph: A graph.
  ///   - groups: The group of each node; `nil` for one that is no end of a pair. As a broker it stands outside all groups,
  ///     as a gathering does between countries: it is itinerant or a liaison.
  /// - Precondition: There are as many groups as nodes.
  /// - Complexity: O(nodes + edges^1.5).
  public static func all<Group: Hashable>(in graph: WeightedGraph, groups: [Group?]) -> [Brokerage] {
    precondition(groups.count == graph.nodeCount, "\(groups.count) groups for \(graph.nodeCount) nodes")
    let counts = BrokerageCounts(in: graph, groups: numbered(groups))
    return counts.brokerages
  }

  /// Numbers for groups, in the order in which they first come; -1 for none.
  private static func numbered<Group: Hashable>(_ groups: [Group?]) -> [Int] {
    var numbers: [Group: Int] = [:]
    return groups.map { group in
      guard let group else { return -1 }
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }
  }
}
