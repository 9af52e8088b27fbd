/// Lays pairs so that they cross as few of those that lie already as can be.
///
/// Source: for one pair, Gutwenger & Mutzel, An Experimental Study of Crossing Minimization Heuristics (2003), in a fixed
/// embedding; for a node with all its pairs, Clancy, Haythorpe & Newcombe, An Effective Crossing Minimisation Heuristic
/// Based on Star Insertion (2019).
extension Planarization {
  /// Lays one pair on the shortest way.
  ///
  /// - Complexity: O(darts · log darts).
  mutating func insert(_ pair: Int, avoiding others: [Int] = [], _ chance: inout SmallRandom) {
    let (from, to) = (pairs[pair].from, pairs[pair].to)
    guard map.first[from] >= 0, map.first[to] >= 0 else { return tie(pair, &chance) }
    let search = DualSearch(self, &chance)
    let tree = search.tree(from: from, of: pair, avoiding: others)
    let goal = search.nearest(to: to, along: tree)
    guard tree.costs[goal] < .infinity else { return tie(pair, &chance) }
    let way = search.way(to: goal, along: tree)
    lay(
      pair, after: search.corner(of: from, in: way.start, &chance), across: way.crossed,
      to: search.corner(of: to, in: goal, &chance))
  }

  /// Lays a pair between nodes that nothing joins yet: either may stand in any face of the other.
  private mutating func tie(_ pair: Int, _ chance: inout SmallRandom) {
    let corners = [pairs[pair].from, pairs[pair].to].map { node in
      let ring = map.ring(of: node)
      return ring.isEmpty ? -1 : ring[chance.next(below: ring.count)]
    }
    lay(pair, after: corners[0], across: [], to: corners[1])
  }

  /// Lays pairs of a node that has none yet: the node comes to stand where they cross least.
  ///
  /// - Complexity: O(pairs · darts · log darts).
  mutating func insert(_ star: [Int], of node: Int, _ chance: inout SmallRandom) {
    let components = map.components
    // Parts that only this node joins can each have it where they like.
    let groups = Dictionary(grouping: star) { components[pairs[$0].other(than: node)] }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      if group.count == 1 {
        tie(group[0], &chance)
      } else {
        insertJoined(group, of: node, &chance)
      }
    }
  }

  private mutating func insertJoined(_ star: [Int], of node: Int, _ chance: inout SmallRandom) {
    let search = DualSearch(self, &chance)
    let trees = star.map { search.tree(from: pairs[$0].other(than: node), of: $0) }
    let sums = (0..<search.count).map { face in trees.reduce(0) { $0 + $1.costs[face] } }
    guard let best = sums.indices.min(by: { (sums[$0], $0) < (sums[$1], $1) }) else { return }
    let order = star.indices.sorted { (trees[$0].costs[best], $0) < (trees[$1].costs[best], $1) }
    // The first brings the node into its face.
    let (pair, way) = (star[order[0]], search.way(to: best, along: trees[order[0]]))
    let corner = search.corner(of: pairs[pair].other(than: node), in: way.start, &chance)
    let ring = map.ring(of: node)
    let own = ring.isEmpty ? -1 : ring[chance.next(below: ring.count)]
    if pairs[pair].to == node {
      lay(pair, after: corner, across: way.crossed, to: own)
    } else {
      // From the other side, the crossed lines have their other darts first.
      lay(pair, after: own, across: way.crossed.reversed().map { $0 ^ 1 }, to: corner)
    }
    for index in order.dropFirst() { insert(star[index], avoiding: star, &chance) }
  }
}
