/// The nodes of a graph in communities, each node in one.
///
/// Communities are numbered from 0: the larger first, of equals the one whose smallest node is smaller. Two partitions
/// that put the same nodes together are equal, whatever names their communities had.
public struct Partition: Hashable, Sendable {
  /// The number of the community of each node.
  public let communities: [Int]
  /// How many nodes each community has: never zero, and falling.
  public let sizes: [Int]

  /// - Parameter labels: A name for the community of each node; the names themselves count for nothing.
  /// - Complexity: O(*n* + *c* log *c*) in nodes and communities.
  public init(_ labels: [some Hashable]) {
    var order: [AnyHashable: Int] = [:]
    self.init(
      firstSeen: labels.map { label in
        let number = order[label] ?? order.count
        order[label] = number
        return number
      }, count: order.count)
  }

  /// - Parameters:
  ///   - labels: Numbers of communities in the order of their smallest nodes.
  ///   - count: How many there are.
  init(firstSeen labels: [Int], count: Int) {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels { sizes[label] += 1 }
    let ranking = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var numbers = [Int](repeating: 0, count: count)
    for (number, label) in ranking.enumerated() { numbers[label] = number }
    communities = labels.map { numbers[$0] }
    self.sizes = ranking.map { sizes[$0] }
  }

  /// How many communities there are.
  public var count: Int { sizes.count }

  /// The community of a node.
  public subscript(node: Int) -> Int { communities[node] }

  /// The nodes of each community, in rising order.
  ///
  /// - Complexity: O(nodes).
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, community) in communities.enumerated() { members[community].append(node) }
    return members
  }
}
