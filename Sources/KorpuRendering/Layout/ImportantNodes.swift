internal import KorpuExport

/// Who is named in a picture that has no room for all names.
enum ImportantNodes {
  private static let most = 40

  /// The nodes with the most ties; of those with as many the ones that more articles name.
  ///
  /// - Complexity: O(*n* log *n*) in nodes, and O(edges).
  static func named(in diagram: Diagram) -> Set<String> {
    var degrees: [String: Int] = [:]
    for edge in diagram.edges {
      for end in [edge.from, edge.to] { degrees[end, default: 0] += edge.ties }
    }
    let sorted = diagram.nodes.sorted {
      (-degrees[$0.id, default: 0], -$0.articles, $0.id) < (-degrees[$1.id, default: 0], -$1.articles, $1.id)
    }
    return Set(sorted.prefix(most).map(\.id))
  }
}
