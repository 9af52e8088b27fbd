internal import KorpuLanguage
internal import KorpuModel

/// Speaks against two bodies of governments in two languages of which one at least has no country: each state has its
/// ministries, and their names translated say no more than that.
struct UnplacedBodiesComparison: NodeComparing {
  static let name = "unplaced bodies"

  init?(_ pair: NodePair) {
    let (one, other) = (pair.one, pair.other)
    guard !pair.names.isOneName, one.key.language != other.key.language, one.profile.isOfGovernment,
      other.profile.isOfGovernment,
      !one.isPlaced || !other.isPlaced
    else { return nil }
  }

  var bits: Double { -3 }

  var compared: String { "not both with a country" }
}

extension NameNode {
  /// Whether a country is stated or stands in the name.
  fileprivate var isPlaced: Bool {
    guard case .body(let words) = words else { return true }
    return !key.countries.isEmpty || words.parts.contains(where: \.isCountry)
  }
}
