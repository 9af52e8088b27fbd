/// What people have decided on who is who, as resolution asks for it.
package protocol IdentityConstraints {
  /// What is decided on a node; `nil` for most, on which nothing is.
  func standing(of key: NodeKey) -> JudgementStanding?
}

extension IdentityConstraints {
  /// A number that nodes share which were judged to be one; `nil` for a node that no judgement joins with another.
  package func joinedClass(of key: NodeKey) -> Int? { standing(of: key)?.group }

  /// Whether two nodes were judged to be two.
  package func mustDiffer(_ one: NodeKey, _ other: NodeKey) -> Bool {
    guard let one = standing(of: one), let other = standing(of: other) else { return false }
    return one.mustDiffer(from: other)
  }
}

/// Nobody has decided anything.
package struct NoConstraints: IdentityConstraints {
  package init() {}
  package func standing(of key: NodeKey) -> JudgementStanding? { nil }
}
