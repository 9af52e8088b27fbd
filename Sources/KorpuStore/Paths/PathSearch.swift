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

    /// Reaches the next level: those of it whom the other side has reached already, and all where there are none. Of a
    /// level that ends the search most lead nowhere, and they are never looked at.
    mutating func advance(towards other: Side, in graph: NodeGraph) throws {
      let meeting = try level(after: graph.neighbours(of: edge, among: other.edge))
      let next = try meeting.isEmpty ? level(after: graph.neighbours(of: edge)) : meeting
      parents.merge(next) { known, _ in known }
      edge = next.keys.sorted()
    }

    /// Those of some neighbours of the last level who have not been reached, with those from which they are.
    private func level(after neighbours: [(from: Int64, to: Int64)]) -> [Int64: Set<Int64>] {
      neighbours.reduce(into: [:]) { level, pair in
        if parents[pair.to] == nil { level[pair.to, default: []].insert(pair.from) }
      }
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
      if try graph.costsNoMore(start.edge, than: end.edge) {
        try start.advance(towards: end, in: graph)
      } else {
        try end.advance(towards: start, in: graph)
      }
    }
    return nil
  }
}
