/// The score of a layer whose members have types: entities or relations.
public struct LayerScore: Hashable, Sendable, Codable {
  public private(set) var total = MatchCounts()
  /// By the ontology's names of the types, those that occur.
  public private(set) var byType: [String: MatchCounts] = [:]

  public init() {}

  mutating func add(_ counts: MatchCounts, of type: String) {
    total += counts
    byType[type, default: MatchCounts()] += counts
  }

  public static func += (left: inout LayerScore, right: LayerScore) {
    left.total += right.total
    left.byType.merge(right.byType) { counts, more in
      var sum = counts
      sum += more
      return sum
    }
  }
}

/// How often the role of a post that was found is right.
public struct RoleScore: Hashable, Sendable {
  public internal(set) var right = 0
  /// The posts found.
  public internal(set) var found = 0

  public init() {}

  /// `nil` when no post was found.
  public var share: Double? { found > 0 ? Double(right) / Double(found) : nil }

  public static func += (left: inout RoleScore, right: RoleScore) {
    left.right += right.right
    left.found += right.found
  }
}
