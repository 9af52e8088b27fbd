/// What people have decided on who is who, as resolution asks for it.
package protocol IdentityConstraints {
  /// A number that nodes share which were judged to be one; `nil` for a node that no judgement joins with another.
  func joinedClass(of key: NodeKey) -> Int?

  /// Whether two nodes were judged to be two.
  func mustDiffer(_ one: NodeKey, _ other: NodeKey) -> Bool
}

/// Nobody has decided anything.
package struct NoConstraints: IdentityConstraints {
  package init() {}
  package func joinedClass(of key: NodeKey) -> Int? { nil }
  package func mustDiffer(_ one: NodeKey, _ other: NodeKey) -> Bool { false }
}
