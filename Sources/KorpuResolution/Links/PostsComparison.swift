/// Counts posts in common that one person holds at a time.
struct PostsComparison: NodeComparing {
  static let name = "posts"

  private let count: Int

  init?(_ pair: NodePair) {
    count = pair.shared[.post]
    if count == 0 { return nil }
  }

  var bits: Double { Self.shared }

  static let shared = 4.0

  var compared: String { "\(count) in common" }
}
