/// Counts bodies to which both belong.
struct BodiesComparison: NodeComparing {
  static let name = "bodies"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.body]
    if count == 0 { return nil }
  }

  var bits: Double { Self.shared }

  static let shared = 1.5

  var compared: String { "\(count) in common" }
}
