/// A breadth-first search from both ends (Pohl 1971): the side goes on that has less to read, until the two meet.
struct PathSearch {
  /// What one side has reached.
  private struct Side {
    /// The entities of the last level, ascending.
    var edge: [Int64]
    /// For each entity reached those from which it was, one level nearer to the end; none for the end itself.
    var parents: [Int64: Set<Int64>]

    init(_ end: Int64) {
      edge = [end]
      parents = [end: []]
    }

    /// Reaches the next level.
    mutating func advance(in graph: NodeGraph) throws {
      var next: [Int64: Set<Int64>] = [:]
      for (from, to) in try graph.neighbours(of: edge) where parents[to] == nil { next[to, default: []].insert(from) }
      parents.merge(next) { known, _ in known }
      edge = next.keys.sorted()
    }
  }

  private let graph: NodeGraph
  private var start: Side
  private var end: Side
  private let ends: (start: Int64, end: Int64)

  init(from start: Int64, to end: Int64, in graph: NodeGraph) {
    self.graph = graph
    self.start = Side(start)
    self.end = Side(end)
    ends = (start, end)
  }

  /// The shortest chains; `nil` where there are none.
  mutating func chains() throws -> ShortestChains? {
    while !start.edge.isEmpty, !end.edge.isEmpty {
      let meeting = Set(start.edge).intersection(end.edge)
      if !meeting.isEmpty {
        return ShortestChains(
          from: ends.start, to: ends.end, through: meeting, before: start.parents, after: end.parents)
      }
      if try graph.cost(of: start.edge) <= graph.cost(of: end.edge) {
        try start.advance(in: graph)
      } else {
        try end.advance(in: graph)
      }
    }
    return nil
  }
}
