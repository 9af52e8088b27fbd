internal import KorpuLanguage

/// Compares the well-known bodies that both names name: a meeting of the ministers of one organization is not that of
/// another's, however much their names have in common.
struct KnownBodiesComparison: BodyNameComparing {
  static let name = "known bodies"

  private let one: Set<String>
  private let other: Set<String>

  init?(_ pair: BodyNamePair) {
    one = pair.one.knownBodies
    other = pair.other.knownBodies
    guard !one.isEmpty, !other.isEmpty, one.isDisjoint(with: other) else { return nil }
  }

  var bits: Double { -30 }

  var compared: String { "\(one.sorted().joined(separator: ", ")) ~ \(other.sorted().joined(separator: ", "))" }
}
