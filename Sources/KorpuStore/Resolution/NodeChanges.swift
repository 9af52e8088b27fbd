internal import KorpuResolution

/// The nodes of an archive that articles or judgements have changed, and what of each.
struct NodeChanges {
  private var changes: [Int64: NodeChange] = [:]
  /// Nodes that were not there before.
  private(set) var added: Set<Int64> = []
  /// Nodes on which something else is decided now.
  private(set) var reconsidered: Set<Int64> = []

  /// Of nodes that were there before, the features that have come or gone.
  private var features: [Int64: Set<NodeFeature>] = [:]

  /// Ascending.
  var nodes: [Int64] { changes.keys.sorted() }

  subscript(node: Int64) -> NodeChange { changes[node] ?? [] }

  mutating func add(_ node: Int64) {
    added.insert(node)
    change(node, [.name, .features, .shortNames])
  }

  mutating func change(_ node: Int64, _ change: NodeChange) { changes[node, default: []].formUnion(change) }

  func features(of node: Int64) -> [NodeFeature] { Array(features[node] ?? []) }

  /// Whether a feature has come or gone that two nodes have or had in common: what both have lost neither has now.
  func haveCommonFeatures(_ one: Int64, _ other: Int64) -> Bool {
    guard let features = features[one], let others = self.features[other] else { return false }
    return !features.isDisjoint(with: others)
  }

  mutating func change(_ node: Int64, features changed: [NodeFeature]) {
    if !changed.isEmpty { features[node, default: []].formUnion(changed) }
  }

  mutating func reconsider(_ node: Int64) {
    reconsidered.insert(node)
    change(node, .shortNames)
  }
}
