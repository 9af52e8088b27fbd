internal import KorpuModel

/// The nodes of a set of articles, and which of them each entity belongs to. Entities are numbered by article and then as
/// listed.
struct NodeIndex: Sendable {
  /// In the order of their keys.
  let nodes: [NameNode]
  /// For each node where it appears, ascending.
  let appearances: [[NodeAppearance]]
  /// For each article the number of its first entity.
  let starts: [Int]
  /// How many entities there are.
  let count: Int

  /// - Complexity: O(*n* log *n*) in the entities of all articles, which all processors read.
  init(of articles: ArticleSet) {
    let members = articles.members
    var (starts, count) = ([Int](), 0)
    for member in members {
      starts.append(count)
      count += member.facts.entities.count
    }
    let readings = NameReadings()
    let parts = FixedChunks.map(members.count, grain: 64) { [starts] places in
      NodeIndexPart(of: members[places], starts[places], readings)
    }
    let shares = FixedChunks.map(NodeIndexPart.shares, grain: 1) { shares in
      shares.flatMap { NodeIndexPart.merged(parts, share: $0) }
    }
    // Each share is in order: sorting them all goes through them once for each time that their number halves.
    let entries = Array(shares.joined())
    let order = entries.indices.sorted { entries[$0].precedes(entries[$1]) }
    nodes = order.map { entries[$0].node }
    appearances = order.map { entries[$0].appearances }
    self.starts = starts
    self.count = count
  }
}

/// Where a node appears in an article.
struct NodeAppearance: Sendable {
  /// The number of the entity.
  let entity: Int
  /// The name as printed.
  let form: String
}
