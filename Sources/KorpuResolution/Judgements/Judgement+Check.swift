internal import KorpuModel

extension Judgement {
  /// What an entry must be, whatever the others are.
  func check() throws(JudgementError) {
    guard date.day != nil else { throw .day }
    try Self.check(reason: reason)
    try decision.check()
  }

  static func check(reason: String) throws(JudgementError) {
    guard reason.contains(where: { !$0.isWhitespace }), !reason.contains(where: \.isNewline) else { throw .reason }
  }
}

extension Judgement.Decision {
  func check() throws(JudgementError) {
    switch self {
    case .same(let one, let other), .different(let one, let other):
      guard one.type == other.type else { throw .types(one, other) }
      guard one.type != .country else { throw .countries }
      guard ReferenceKey(one) != ReferenceKey(other) else { throw .oneReference(one) }
    case .name(let reference, let name):
      guard reference.type != .country else { throw .countries }
      guard name.contains(where: { !$0.isWhitespace }) else { throw .name }
    case .kind(let reference, let type):
      guard reference.type == type.typeName, type.kindName != nil else { throw .kind(reference.type, type) }
    case .hide, .undo:
      return
    }
  }
}
