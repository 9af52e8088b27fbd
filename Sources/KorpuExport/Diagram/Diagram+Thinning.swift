internal import KorpuModel

extension Diagram {
  /// The diagram with its strongest lines alone: a maximum spanning forest by the number of articles, so that nobody
  /// who is joined comes to stand alone, then the strongest of the others, those first that are among the two strongest
  /// of one of their ends.
  ///
  /// - Parameter most: How many lines to keep; the forest is kept whole where it has more.
  /// - Returns: The diagram, whose ``omitted`` and scope tell how many lines there were.
  /// - Complexity: O(*n* log *n*) in lines.
  ///
  /// Source: J. B. Kruskal, On the Shortest Spanning Subtree of a Graph (1956).
  public func thinned(toLines most: Int) -> Diagram {
    guard edges.count > most else { return self }
    let sorted = edges.indices.sorted { (-edges[$0].strength, edges[$0].id) < (-edges[$1].strength, edges[$1].id) }
    var forest = Forest()
    var kept = Set(sorted.filter { forest.join(edges[$0].from, edges[$0].to) })
    let rest = sorted.filter { !kept.contains($0) }
    for index in nearest(rest) + rest where kept.count < most { kept.insert(index) }
    guard kept.count < edges.count else { return self }
    let thinning = Thinning(shown: kept.count, of: edges.count)
    var thinned = Diagram(
      form: form, language: language, title: title,
      scope: [scope, Phrases(language: language).lines(kept.count, of: edges.count)].filter { !$0.isEmpty }.joined(
        separator: " · "),
      source: source, groups: groups, centre: centre, edges: edges.indices.filter(kept.contains).map { edges[$0] })
    thinned.omitted = thinning
    thinned.nodesInAll = nodesInAll
    return thinned
  }

  /// Those lines that are among the two strongest of one of their ends, of lines from the strongest on.
  private func nearest(_ sorted: [Int]) -> [Int] {
    var seen: [Actor.ID: Int] = [:]
    return sorted.filter { index in
      let ends = [edges[index].from, edges[index].to]
      let isNear = ends.contains { seen[$0, default: 0] < 2 }
      for end in ends { seen[end, default: 0] += 1 }
      return isNear
    }
  }

  /// What was left out for the sake of reading.
  public struct Thinning: Hashable, Sendable {
    public let shown: Int
    public let of: Int
  }
}

extension DiagramEdge {
  /// Lines that stand for many ties are as strong as these are many.
  fileprivate var strength: Int { max(articles, ties) }
}

/// Trees that grow together.
private struct Forest {
  private var parents: [Actor.ID: Actor.ID] = [:]

  /// Joins the trees of two nodes, and tells whether they were two.
  mutating func join(_ one: Actor.ID, _ other: Actor.ID) -> Bool {
    let (root, otherRoot) = (root(of: one), root(of: other))
    guard root != otherRoot else { return false }
    parents[root] = otherRoot
    return true
  }

  private mutating func root(of node: Actor.ID) -> Actor.ID {
    var node = node
    while let parent = parents[node] {
      // Halves the path for those who ask next.
      if let next = parents[parent] { parents[node] = next }
      node = parent
    }
    return node
  }
}
