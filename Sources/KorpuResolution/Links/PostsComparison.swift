/// Counts posts in common that one person holds at a time.
struct PostsComparison: NodeComparing {
  static let name = "posts"

  private let count: Int

  init?(_ one: NameNode, _ other: NameNode) {
    count = SharedFeatures(one, other).count(of: .post)
    if count == 0 { return nil }
  }

  var bits: Double { 4 }

  var compared: String { "\(count) in common" }
}
