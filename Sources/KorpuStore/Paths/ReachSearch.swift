/// A search from several ends at once for those that reach the fewest, within a transaction: the end goes on that has the
/// least to read, until nobody can reach fewer. How many the others reach is never counted, so that whoever is tied to
/// nearly all of an archive costs no more than whoever is tied to a few.
struct ReachSearch {
  private struct Side {
    var reached: Set<Int64>
    /// Those reached last, ascending; nobody where no more can be reached.
    var edge: [Int64]
  }

  private let graph: NodeGraph
  private var sides: [Side]

  /// - Parameter ends: entities; `nil` for what reaches nobody, not even itself.
  init(from ends: [Int64?], in graph: NodeGraph) {
    self.graph = graph
    sides = ends.map { end in
      let start = end.map { [$0] } ?? []
      return Side(reached: Set(start), edge: start)
    }
  }

  /// How many each end reaches that reaches the fewest, itself among them; `nil` for those that reach more.
  mutating func counts() throws -> [Int?] {
    while let place = try next() { try advance(place) }
    let least = fewest
    return sides.map { $0.edge.isEmpty && $0.reached.count == least ? least : nil }
  }

  /// How many those reach, of the ends that are through, that reach the fewest.
  private var fewest: Int? { sides.filter(\.edge.isEmpty).map(\.reached.count).min() }

  /// The end that goes on; `nil` where no other can reach as few as those that are through.
  private func next() throws -> Int? {
    let most = fewest ?? .max
    let open = sides.indices.filter { !sides[$0].edge.isEmpty && sides[$0].reached.count <= most }
    let costs = try open.map { try graph.cost(of: sides[$0].edge) }
    return zip(open, costs).min { $0.1 < $1.1 }?.0
  }

  /// Reaches the next level, or as much of it as tells that it reaches more than others.
  private mutating func advance(_ place: Int) throws {
    let found = try graph.neighbours(of: sides[place].edge, atMost: fewest.map { $0 + 1 })
    let new = found.filter { !sides[place].reached.contains($0) }
    sides[place].reached.formUnion(new)
    sides[place].edge = Set(new).sorted()
  }
}
