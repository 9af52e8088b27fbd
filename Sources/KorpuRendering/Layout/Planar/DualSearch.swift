/// Finds across which lines the nodes of a map reach its faces at the least cost.
///
/// Source: Dijkstra, A Note on Two Problems in Connexion with Graphs (1959), from face to face.
struct DualSearch {
  private let plan: Planarization
  private let faces: [Int]
  let count: Int
  /// The darts along the border of each face.
  private let borders: [[Int]]
  /// A little for each dart, by which ways as good as others come to be chosen by chance.
  private let chances: [Double]

  private static let little = 0.000_01

  /// - Complexity: O(darts).
  init(_ plan: Planarization, _ chance: inout SmallRandom) {
    self.plan = plan
    (faces, count) = plan.map.faces
    var borders: [[Int]] = Array(repeating: [], count: count)
    for dart in faces.indices where faces[dart] >= 0 { borders[faces[dart]].append(dart) }
    self.borders = borders
    chances = faces.map { _ in Double(chance.next(below: 1_000)) * Self.little }
  }

  struct Tree {
    /// What each face costs, and the dart across which it is reached, on the side from which one comes.
    fileprivate(set) var costs: [Double]
    fileprivate(set) var entries: [Int]
  }

  /// What it costs to lead a line of a pair from a node into each face.
  ///
  /// - Parameter forbidden: Pairs that the line crosses only where there is no other way.
  /// - Complexity: O(darts · log darts).
  func tree(from node: Int, of pair: Int, avoiding forbidden: [Int] = []) -> Tree {
    var tree = Tree(
      costs: Array(repeating: .infinity, count: count), entries: Array(repeating: -1, count: count))
    var queue = PointQueue()
    for dart in plan.map.ring(of: node) where tree.costs[faces[dart]] > 0 {
      tree.costs[faces[dart]] = 0
      queue.add(faces[dart], 0)
    }
    var isSettled = Array(repeating: false, count: count)
    while let face = queue.next() {
      guard !isSettled[face] else { continue }
      isSettled[face] = true
      for dart in borders[face] where !isSettled[faces[dart ^ 1]] {
        let owner = plan.map.owners[dart]
        let price = plan.pairs[pair].weight * plan.pairs[owner].weight + (forbidden.contains(owner) ? 1_000 : 0)
        let cost = tree.costs[face] + price + chances[dart]
        if cost < tree.costs[faces[dart ^ 1]] {
          (tree.costs[faces[dart ^ 1]], tree.entries[faces[dart ^ 1]]) = (cost, dart)
          queue.add(faces[dart ^ 1], cost)
        }
      }
    }
    return tree
  }

  /// The darts that a line crosses on its way into a face, and the face from which it sets out.
  func way(to face: Int, along tree: Tree) -> (crossed: [Int], start: Int) {
    var (crossed, face): ([Int], Int) = ([], face)
    while tree.entries[face] >= 0 {
      crossed.append(tree.entries[face])
      face = faces[tree.entries[face]]
    }
    return (crossed.reversed(), face)
  }

  /// The face around a node that is reached at the least cost.
  func nearest(to node: Int, along tree: Tree) -> Int {
    plan.map.ring(of: node).map { faces[$0] }.min { (tree.costs[$0], $0) < (tree.costs[$1], $1) } ?? 0
  }

  /// A dart of a node after which a line leaves it into a face; one by chance where there are several.
  func corner(of node: Int, in face: Int, _ chance: inout SmallRandom) -> Int {
    let corners = plan.map.ring(of: node).filter { faces[plan.map.next[$0]] == face }
    return corners.isEmpty ? -1 : corners[chance.next(below: corners.count)]
  }
}
