/// Counts gatherings at which both were.
struct ForumsComparison: NodeComparing {
  static let name = "gatherings"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.forum]
    if count == 0 { return nil }
  }

  var bits: Double { 1 }

  var compared: String { "\(count) in common" }
}
