/// Pairs of joined nodes, drawn so far as what crosses what goes: each crossing is a node of a map without crossings.
///
/// Source: Batini, Talamo & Tamassia, Computer Aided Layout of Entity Relationship Diagrams (1984).
struct Planarization {
  let pairs: [OrganicNetwork.Pair]
  /// How many of the nodes are no crossings; these are the first.
  let nodes: Int
  private(set) var map: PlanarMap
  /// How often lines cross.
  private(set) var crossings = 0.0

  init(nodes: Int, pairs: [OrganicNetwork.Pair]) {
    self.nodes = nodes
    self.pairs = pairs
    map = PlanarMap(nodes: nodes)
  }

  /// Lays a pair.
  ///
  /// - Parameters:
  ///   - corner: The dart at its first node after which its line leaves; -1 where there is none.
  ///   - crossed: The darts that it crosses, of each the one on the side from which it comes.
  ///   - endCorner: As `corner`, at its last node.
  /// - Complexity: O(lines crossed).
  mutating func lay(_ pair: Int, after corner: Int, across crossed: [Int], to endCorner: Int) {
    var (node, corner, endCorner) = (pairs[pair].from, corner, endCorner)
    for dart in crossed {
      let rest = map.split(dart)
      // The end of the crossed line has another dart there now.
      if corner == dart ^ 1 { corner = rest ^ 1 }
      if endCorner == dart ^ 1 { endCorner = rest ^ 1 }
      _ = map.join(node, after: corner, map.origins[rest], after: dart ^ 1, owner: pair)
      (node, corner) = (map.origins[rest], rest)
      crossings += pairs[pair].weight * pairs[map.owners[dart]].weight
    }
    _ = map.join(node, after: corner, pairs[pair].to, after: endCorner, owner: pair)
  }

  /// Takes a pair away; does nothing where it is not laid.
  ///
  /// - Complexity: O(degree of its nodes + lines crossed).
  mutating func lift(_ pair: Int) {
    for dart in darts(of: pair) {
      let node = map.origins[dart]
      map.remove(dart)
      guard node >= nodes else { continue }
      crossings -= pairs[pair].weight * pairs[map.owners[map.first[node]]].weight
      map.smooth(node)
    }
  }

  /// Whether a pair that is laid crosses another.
  ///
  /// - Complexity: O(degree of its first node).
  func isCrossed(_ pair: Int) -> Bool {
    start(of: pair).map { map.end(of: $0) >= nodes } ?? false
  }

  /// The dart at its first node with which a pair starts.
  private func start(of pair: Int) -> Int? {
    let first = map.first[pairs[pair].from]
    guard first >= 0 else { return nil }
    var dart = first
    while map.owners[dart] != pair {
      dart = map.next[dart]
      if dart == first { return nil }
    }
    return dart
  }

  /// The darts along a pair, from its first node to its last.
  func darts(of pair: Int) -> [Int] {
    guard let start = start(of: pair) else { return [] }
    var darts = [start]
    while let last = darts.last, map.end(of: last) >= nodes {
      // Four lines meet at a crossing: the one after the next goes straight on.
      darts.append(map.next[map.next[last ^ 1]])
    }
    return darts
  }
}
