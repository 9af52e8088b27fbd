internal import KorpuModel

/// The relations that say to whom somebody belongs.
enum BelongingFacts {
  static let types: [RelationType] = [.holdsRole, .represents, .basedIn]

  private static let codes = types.compactMap { WordCodes.relationTypes.words.firstIndex(of: $0) }
    .map { String($0 + 1) }.joined(separator: ", ")

  /// The columns of ``rows(where:)`` that tell one belonging from another.
  static let columns = "node, type, other, role, title"

  /// SQL for what articles state of belongings: the nodes, `role` and `title` being 0 where there is none. What a node
  /// has with itself is left out.
  ///
  /// - Parameter condition: which articles count, such as `article = ?1`.
  static func rows(where condition: String) -> String {
    """
    SELECT s.node AS node, r.type AS type, t.node AS other, coalesce(r.role, 0) AS role,
      coalesce(r.title, 0) AS title, r.article AS article
    FROM relation r
    JOIN appearance_node s ON s.article = r.article AND s.number = r.source
    JOIN appearance_node t ON t.article = r.article AND t.number = r.target
    WHERE r.\(condition) AND r.type IN (\(codes)) AND s.node <> t.node
    """
  }
}
