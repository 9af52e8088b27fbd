internal import KorpuResolution

/// Whether the nodes that go by one name are one with another, and what hangs on it.
struct ReviewQuestion {
  /// The rows of the nodes.
  let nodes: [Int64]
  /// Between the rows of the first of them and of the other.
  let link: UncertainLink

  /// The row of the other.
  var other: Int64 { Int64(link.other) }

  init(of nodes: [Int64], _ link: UncertainLink) {
    self.nodes = nodes
    self.link = link
  }

  init(_ link: UncertainLink) { self.init(of: [Int64(link.one)], link) }
}

extension ReviewQuestion: Comparable {
  /// The most consequential first.
  static func < (left: ReviewQuestion, right: ReviewQuestion) -> Bool { left.link < right.link }
}
