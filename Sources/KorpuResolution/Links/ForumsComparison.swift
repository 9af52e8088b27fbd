/// Counts gatherings at which both were.
struct ForumsComparison: NodeComparing {
  static let name = "gatherings"

  private let count: Int

  init?(_ one: NameNode, _ other: NameNode) {
    count = SharedFeatures(one, other).count(of: .forum)
    if count == 0 { return nil }
  }

  var bits: Double { 1 }

  var compared: String { "\(count) in common" }
}
