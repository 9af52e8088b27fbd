/// Counts people who are named beside both. It says little of each, and more of several.
struct CompanionsComparison: NodeComparing {
  static let name = "companions"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.person]
    if count == 0 { return nil }
  }

  var bits: Double { min(Self.each * Double(count), Self.most) }

  private static let each = 0.5
  static let most = 2.0

  var compared: String { "\(count) in common" }
}
