internal import KorpuModel
internal import KorpuResolution

/// Whom the shortened names of an archive may stand for, while nothing changes who the full names are.
struct ShortNameBlocks {
  private let neighbourhood: NodeNeighbourhood
  private let cache: NodeCache
  private var known: [BlockingKey: Block] = [:]

  /// Those who share a key.
  private struct Block {
    var nodes: [Int64] = []
    /// The shortened names that share no more than a surname.
    var names: [NameNode] = []
  }

  init(_ neighbourhood: NodeNeighbourhood, _ cache: NodeCache) {
    self.neighbourhood = neighbourhood
    self.cache = cache
  }

  /// - Complexity: O(nodes that share a key), and for each key once O(those of shortened names).
  mutating func candidates(for stored: StoredNode) throws -> [ShortNameResolution.Candidate] {
    let blocks = try stored.node.blockingKeys.map { try block(of: $0) }
    let near = Set(blocks.flatMap(\.nodes)).subtracting([stored.id]).sorted()
    try cache.read(near)
    return try near.compactMap(cache.node).map {
      .init(node: $0.node, bearer: $0.node.isShortName ? nil : $0.entity.map(Int.init))
    }
      + blocks.flatMap(\.names).unique(by: \.key).map { .init(node: $0, bearer: nil) }
  }

  private mutating func block(of key: BlockingKey) throws -> Block {
    if let known = known[key] { return known }
    let found = try readBlock(of: key)
    known[key] = found
    return found
  }

  private func readBlock(of key: BlockingKey) throws -> Block {
    guard key.isOfShortNames else { return Block(nodes: try neighbourhood.nodes(in: key, upTo: .shortened)) }
    guard try neighbourhood.holdsPeople(key, upTo: ShortNameResolution.mostNamesakes) else { return Block() }
    let short = try neighbourhood.shortenedNames(in: key)
    try cache.readOutlines(short)
    return Block(
      nodes: try neighbourhood.nodes(in: key, upTo: .full),
      names: try short.compactMap { try cache.outline($0)?.node.withoutCircumstances })
  }
}
