/// Counts bodies to which both belong.
struct BodiesComparison: NodeComparing {
  static let name = "bodies"

  private let count: Int

  init?(_ one: NameNode, _ other: NameNode) {
    count = SharedFeatures(one, other).count(of: .body)
    if count == 0 { return nil }
  }

  var bits: Double { 1.5 }

  var compared: String { "\(count) in common" }
}
