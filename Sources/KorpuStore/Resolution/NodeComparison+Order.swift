internal import KorpuResolution

// Which words of two names are taken for each other may hang on which name is read first. It is always that of the lesser
// key, so that it does not show which came to the archive first.

extension NodeNameComparison {
  /// The comparison of two names, whichever comes first.
  init(of one: NameNode, and other: NameNode) {
    if other.key < one.key { self.init(other, one) } else { self.init(one, other) }
  }

  /// The comparison of two names, whichever comes first; `nil` where they are two's.
  init?(leavingOpenOf one: NameNode, and other: NameNode) {
    if other.key < one.key { self.init(leavingOpen: other, one) } else { self.init(leavingOpen: one, other) }
  }
}

extension NodeComparison {
  /// The comparison of two nodes, whichever comes first.
  ///
  /// - Parameter names: The comparison of their names, made before.
  init(of one: NameNode, and other: NameNode, named names: NodeNameComparison) {
    if other.key < one.key { self.init(other, one, named: names) } else { self.init(one, other, named: names) }
  }
}
