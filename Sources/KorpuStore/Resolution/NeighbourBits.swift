internal import KorpuResolution

/// The neighbours of nodes that hang together, without what their names come to: a component has hundreds of thousands,
/// which are gone through once.
struct NeighbourBits {
  struct Entry {
    let node: Int64
    let bits: Double
  }

  private let lists: NeighbourLists
  private var entries: [Entry] = []
  /// Where the entries of each node are.
  private var places: [Int64: Range<Int>] = [:]

  init(_ lists: NeighbourLists) { self.lists = lists }

  /// The nodes whose neighbours have been read.
  var nodes: [Int64] { places.keys.sorted() }

  /// The neighbours of a node, ascending; none of one that has not been read.
  subscript(node: Int64) -> ArraySlice<Entry> { entries[places[node] ?? 0..<0] }

  /// Reads the neighbours of nodes, and of all to which links lead from them: all that is a step further at once.
  ///
  /// - Complexity: O(neighbours + nodes · log size of the archive).
  mutating func read(from nodes: Set<Int64>) throws {
    var next = nodes.filter { places[$0] == nil }
    while !next.isEmpty {
      for node in next { places[node] = 0..<0 }
      var linked: Set<Int64> = []
      try lists.visit(next.sorted()) { node, neighbours in
        let start = entries.count
        for neighbour in neighbours {
          entries.append(Entry(node: neighbour.node, bits: neighbour.bits))
          if neighbour.bits > 0, places[neighbour.node] == nil { linked.insert(neighbour.node) }
        }
        places[node] = start..<entries.count
      }
      next = linked
    }
  }
}
