internal import KorpuModel

/// The nodes of some of the articles of a set, in shares: what is of one key is in one share of each part, so that shares
/// are put together each by itself.
struct NodeIndexPart: Sendable {
  static let shares = 32

  private var gathered: [[NodeKey: GatheredNode]]

  /// - Parameter starts: For each article the number of its first entity.
  /// - Complexity: O(entities), and that of reading their names.
  init(of members: ArraySlice<ArticleSet.Member>, _ starts: ArraySlice<Int>, _ readings: NameReadings) {
    gathered = Array(repeating: [:], count: Self.shares)
    for (member, start) in zip(members, starts) {
      let nodes = ArticleNodes(of: member.facts, mark: member.facts.digest ?? member.id, readings)
      for (place, entity) in nodes.members.enumerated() {
        let appearance = NodeAppearance(entity: start + place, form: entity.form)
        gathered[Self.share(of: entity.key)].add(GatheredNode(entity, appearance), as: entity.key)
      }
    }
  }

  /// The nodes of a share of all parts, in the order of their keys.
  ///
  /// - Complexity: O(*n* log *n*) in the nodes of the share.
  static func merged(_ parts: [NodeIndexPart], share: Int) -> [GatheredNode] {
    var merged: [NodeKey: GatheredNode] = parts.first?.gathered[share] ?? [:]
    for part in parts.dropFirst() {
      for (key, node) in part.gathered[share] { merged.add(node, as: key) }
    }
    let nodes = Array(merged.values)
    // By number: an entry counts several references whenever it is moved.
    return nodes.indices.sorted { nodes[$0].precedes(nodes[$1]) }.map { nodes[$0] }
  }

  /// Swift's hashes differ from run to run, but nodes are put in order afterwards.
  private static func share(of key: NodeKey) -> Int { Int(UInt(bitPattern: key.hashValue) >> 16 % UInt(shares)) }
}

/// What some articles state of a node.
struct GatheredNode: Sendable {
  private(set) var node: NameNode
  /// In the order of the articles.
  private(set) var appearances: [NodeAppearance]

  init(_ member: ArticleNodes.Member, _ appearance: NodeAppearance) {
    node = NameNode(key: member.key, profile: member.profile, name: member.name)
    appearances = [appearance]
  }

  /// Adds what later articles state.
  mutating func add(_ other: GatheredNode) {
    node.add(other.node)
    appearances += other.appearances
  }

  func precedes(_ other: GatheredNode) -> Bool { node.key < other.node.key }
}

extension [NodeKey: GatheredNode] {
  fileprivate mutating func add(_ node: GatheredNode, as key: NodeKey) {
    if let known = index(forKey: key) { values[known].add(node) } else { self[key] = node }
  }
}
