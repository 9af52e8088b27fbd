/// Two nodes that are more likely one than not.
package struct NodeLink: Hashable, Sendable {
  /// Places in a list of nodes, the lesser first.
  package let one: Int
  package let other: Int
  /// How strongly all comparisons speak for it.
  package let bits: Double

  package init(_ one: Int, _ other: Int, bits: Double) {
    self.one = min(one, other)
    self.other = max(one, other)
    self.bits = bits
  }
}

extension NodeLink: Comparable {
  /// The strongest first; of equally strong ones those of the first nodes.
  package static func < (left: NodeLink, right: NodeLink) -> Bool {
    if left.bits != right.bits { return left.bits > right.bits }
    return (left.one, left.other) < (right.one, right.other)
  }
}
