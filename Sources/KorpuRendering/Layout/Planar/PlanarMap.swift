/// A drawing without crossings, told by the order in which lines leave each node, and not by places.
///
/// Each line has two darts, one from either end, whose numbers differ in the last bit alone.
///
/// Source: Muller & Preparata, Finding the Intersection of Two Convex Polyhedra (1978), whose half-edges these are.
struct PlanarMap {
  /// The node that each dart leaves; -1 for one that is not in use.
  private(set) var origins: [Int] = []
  /// Which pair each dart belongs to.
  private(set) var owners: [Int] = []
  /// The dart after each around its origin.
  private(set) var next: [Int] = []
  private var previous: [Int] = []
  /// Some dart of each node; -1 for one without.
  private(set) var first: [Int]
  private var unusedDarts: [Int] = []
  private var unusedNodes: [Int] = []

  init(nodes: Int) { first = Array(repeating: -1, count: nodes) }

  /// The darts around a node in their order.
  ///
  /// - Complexity: O(degree).
  func ring(of node: Int) -> [Int] {
    guard first[node] >= 0 else { return [] }
    var ring = [first[node]]
    while let last = ring.last, next[last] != first[node] { ring.append(next[last]) }
    return ring
  }

  /// Where a dart leads.
  @inline(__always)
  func end(of dart: Int) -> Int { origins[dart ^ 1] }

  /// The dart after one along the border of the face that lies beside both.
  @inline(__always)
  func following(_ dart: Int) -> Int { next[dart ^ 1] }

  /// Adds a line, which leaves each of its ends right after a dart there; after -1 where there is none.
  mutating func join(_ start: Int, after corner: Int, _ end: Int, after endCorner: Int, owner: Int) -> Int {
    let dart = unusedDart()
    (owners[dart], owners[dart ^ 1]) = (owner, owner)
    attach(dart, to: start, after: corner)
    attach(dart ^ 1, to: end, after: endCorner)
    return dart
  }

  /// Takes the line of a dart away.
  mutating func remove(_ dart: Int) {
    detach(dart)
    detach(dart ^ 1)
    unusedDarts.append(dart & ~1)
  }

  /// Puts a new node on the line of a dart.
  ///
  /// - Returns: The dart that goes on from there, to where the line led.
  mutating func split(_ dart: Int) -> Int {
    let node = unusedNodes.popLast() ?? first.count
    if node == first.count { first.append(-1) }
    let rest = unusedDart()
    (owners[rest], owners[rest ^ 1]) = (owners[dart], owners[dart])
    replace(dart ^ 1, by: rest ^ 1)
    attach(dart ^ 1, to: node, after: -1)
    attach(rest, to: node, after: dart ^ 1)
    return rest
  }

  /// Takes a node off a line that goes on there.
  mutating func smooth(_ node: Int) {
    let kept = first[node]
    let other = next[kept]
    detach(kept)
    detach(other)
    replace(other ^ 1, by: kept)
    unusedDarts.append(other & ~1)
    unusedNodes.append(node)
  }
}

// Rings of darts, as doubly linked lists.
extension PlanarMap {
  private mutating func unusedDart() -> Int {
    if let dart = unusedDarts.popLast() { return dart }
    for _ in 0..<2 {
      origins.append(-1)
      owners.append(-1)
      next.append(-1)
      previous.append(-1)
    }
    return origins.count - 2
  }

  private mutating func attach(_ dart: Int, to node: Int, after corner: Int) {
    origins[dart] = node
    guard corner >= 0 else {
      (next[dart], previous[dart], first[node]) = (dart, dart, dart)
      return
    }
    link(dart, next[corner])
    link(corner, dart)
  }

  private mutating func detach(_ dart: Int) {
    let node = origins[dart]
    origins[dart] = -1
    if first[node] == dart { first[node] = next[dart] == dart ? -1 : next[dart] }
    link(previous[dart], next[dart])
  }

  /// Puts a dart where another is.
  private mutating func replace(_ old: Int, by new: Int) {
    let node = origins[old]
    (origins[new], origins[old]) = (node, -1)
    if next[old] == old {
      link(new, new)
    } else {
      let (before, after) = (previous[old], next[old])
      link(before, new)
      link(new, after)
    }
    if first[node] == old { first[node] = new }
  }

  private mutating func link(_ one: Int, _ other: Int) { (next[one], previous[other]) = (other, one) }
}
