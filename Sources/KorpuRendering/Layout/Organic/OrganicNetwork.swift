internal import KorpuExport

/// What an organic layout arranges: nodes by their numbers with their sizes, and which of them are joined.
struct OrganicNetwork {
  typealias Point = Placement.Point

  /// The free room around each node, to either side and above and below: lines pass there.
  static let roomBeside = 20.0
  static let roomAbove = 15.0

  let sizes: [LabelSizes.Size]
  /// Pairs of joined nodes, each once.
  let pairs: [Pair]
  /// The numbers of the edges between each pair.
  let edges: [[Int]]
  /// How far the lines between each pair reach to either side, where several run side by side.
  let halfWidths: [Double]
  /// The pairs of each node.
  let incident: [[Int]]

  struct Pair: Hashable, Comparable {
    let from: Int
    let to: Int
    /// How many edges there are between them.
    var weight = 1.0

    static func < (one: Self, other: Self) -> Bool { (one.from, one.to) < (other.from, other.to) }

    @inline(__always)
    func touches(_ node: Int) -> Bool { from == node || to == node }

    /// Whether both have an end in common: lines that cross there mislead nobody.
    @inline(__always)
    func meets(_ other: Pair) -> Bool { touches(other.from) || touches(other.to) }

    /// The end that is not a node.
    func other(than node: Int) -> Int { from == node ? to : from }
  }

  /// - Parameters:
  ///   - sizes: How large each node is drawn.
  ///   - edges: The ends of each edge. Those that join a node with itself are left out.
  ///   - widths: How wide each edge is drawn, where that matters.
  /// - Complexity: O(nodes + edges · log edges).
  init(sizes: [LabelSizes.Size], edges: [(from: Int, to: Int)], widths: [Double] = []) {
    self.sizes = sizes
    let numbers = edges.indices.filter { edges[$0].from != edges[$0].to }
    let grouped = Dictionary(grouping: numbers) { number in
      Pair(from: min(edges[number].from, edges[number].to), to: max(edges[number].from, edges[number].to))
    }
    .sorted { $0.key < $1.key }
    pairs = grouped.map { Pair(from: $0.key.from, to: $0.key.to, weight: Double($0.value.count)) }
    self.edges = grouped.map(\.value)
    halfWidths = grouped.map { widths.isEmpty ? 0 : OrganicDrawing.width(of: $0.value.map { widths[$0] }) / 2 }
    var incident: [[Int]] = Array(repeating: [], count: sizes.count)
    for (number, pair) in pairs.enumerated() {
      incident[pair.from].append(number)
      incident[pair.to].append(number)
    }
    self.incident = incident
  }

  /// The other end of a pair.
  func neighbour(of node: Int, along pair: Int) -> Int {
    pairs[pair].other(than: node)
  }

  /// How many steps apart nodes are from one; those that no way leads to are as far as the network is wide, and a step.
  ///
  /// - Complexity: O(nodes + pairs).
  func steps(from start: Int) -> [Int] {
    var steps = Array(repeating: -1, count: sizes.count)
    steps[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for pair in incident[node] {
        let other = neighbour(of: node, along: pair)
        if steps[other] < 0 {
          steps[other] = steps[node] + 1
          queue.append(other)
        }
      }
    }
    let farthest = (steps.max() ?? 0) + 2
    return steps.map { $0 < 0 ? farthest : $0 }
  }
}
