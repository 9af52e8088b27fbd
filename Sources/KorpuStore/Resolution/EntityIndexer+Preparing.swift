internal import KorpuResolution

extension EntityIndexer {
  /// Reads beforehand which nodes articles name, and which ones names are compared with that are new. Nothing is changed.
  func prepare(_ articles: [ArticleNodes]) throws {
    var tally = NodeTally()
    for article in articles { tally.add(article) }
    var known: [Int64] = []
    var new: [StoredNode] = []
    for key in tally.keys {
      if let row = try table.row(of: key) {
        known.append(row)
      } else if let name = tally.sum(of: key)?.name {
        new.append(StoredNode(id: 0, node: NameNode(key: key, profile: NodeProfile(), name: name), entity: nil))
      }
    }
    try cache.read(known)
    let neighbourhood = NodeNeighbourhood(database)
    let candidates = try new.filter { !$0.node.isShortName }.map {
      try neighbourhood.fullNames(sharing: $0.node.blockingKeys, with: $0)
    }
    try cache.readOutlines(Set(candidates.joined()).sorted())
  }
}
