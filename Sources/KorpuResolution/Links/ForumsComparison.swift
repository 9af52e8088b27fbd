/// Counts gatherings at which both were.
struct ForumsComparison: NodeComparing {
  static let name = "gatherings"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.forum]
    if count == 0 { return nil }
  }

  var bits: Double { Self.shared }

  static let shared = 1.0

  var compared: String { "\(count) in common" }
}
