internal import KorpuResolution

/// Finds what hangs together with some nodes, by the links between names and by judgements.
///
/// The largest components of an archive have thousands of nodes and hundreds of thousands of neighbours: each is gone
/// through once, and nothing but what is needed of it is kept.
struct ComponentSearch {
  /// Nodes that hang together.
  struct Found {
    let nodes: [Int64]
    /// The pairs among them whose names may be one's, by their places among the nodes.
    fileprivate(set) var pairs: [NodeLink] = []
  }

  /// Neighbours, the first by its place and the greater of both by its number, for it may turn out not to be among the
  /// nodes.
  private struct Pair {
    let one: Int
    let other: Int64
    let bits: Double
  }

  private let lists: NeighbourLists
  private var nodes: [Int64] = []
  private var places: [Int64: Int] = [:]
  private var pairs: [Pair] = []

  init(_ lists: NeighbourLists) { self.lists = lists }

  /// Reads what links hold together with nodes: all that is a step further at once.
  ///
  /// - Returns: the nodes that have not been read before.
  /// - Complexity: O(neighbours + nodes · log size of the archive).
  @discardableResult
  mutating func read(from seeds: some Sequence<Int64>) throws -> ArraySlice<Int64> {
    let start = nodes.count
    var (known, linked) = (start, Set(seeds))
    repeat {
      for node in linked.sorted() where places[node] == nil {
        places[node] = nodes.count
        nodes.append(node)
      }
      let next = Array(nodes[known...])
      (known, linked) = (nodes.count, [])
      try lists.visit(next) { node, neighbours in
        guard let one = places[node] else { return }
        for neighbour in neighbours {
          if neighbour.bits > 0, places[neighbour.node] == nil { linked.insert(neighbour.node) }
          // Each pair stands in the lists of both.
          if neighbour.node > node { pairs.append(Pair(one: one, other: neighbour.node, bits: neighbour.bits)) }
        }
      }
    } while !linked.isEmpty
    return nodes[start...]
  }

  /// The components of all that has been read.
  ///
  /// - Parameter judged: Nodes that were judged to be one.
  /// - Complexity: nearly O(nodes + pairs).
  func components(joining judged: [[Int64]]) -> [Found] {
    let inner = pairs.compactMap { pair in places[pair.other].map { NodeLink(pair.one, $0, bits: pair.bits) } }
    var sets = DisjointSets(count: nodes.count)
    for pair in inner where pair.bits > 0 { sets.unite(pair.one, pair.other) }
    for group in judged.map({ $0.compactMap { places[$0] } }) {
      for place in group.dropFirst() { sets.unite(group[0], place) }
    }
    let groups = sets.groups()
    var found = groups.map { group in Found(nodes: group.map { nodes[$0] }) }
    var (groupOf, placeInGroup) = (Array(nodes.indices), Array(nodes.indices))
    for (number, group) in groups.enumerated() {
      for (place, node) in group.enumerated() { (groupOf[node], placeInGroup[node]) = (number, place) }
    }
    for pair in inner where groupOf[pair.one] == groupOf[pair.other] {
      found[groupOf[pair.one]].pairs.append(
        NodeLink(placeInGroup[pair.one], placeInGroup[pair.other], bits: pair.bits))
    }
    return found
  }
}
