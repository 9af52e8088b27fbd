/// Counts people who are named beside both. It says little of each, and more of several.
struct CompanionsComparison: NodeComparing {
  static let name = "companions"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.person]
    if count == 0 { return nil }
  }

  var bits: Double { 0.5 * Double(min(count, 4)) }

  var compared: String { "\(count) in common" }
}
