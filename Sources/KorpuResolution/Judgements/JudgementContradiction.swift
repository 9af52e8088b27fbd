public import KorpuModel

/// Entries of which not all can hold.
public struct JudgementContradiction: Hashable, Sendable {
  /// What is in force: the entries that lead from one side of the refused one to the other, each told of a reference
  /// that the one before tells of.
  public let chain: [Judgement]
  /// The last of them by number, which cannot hold beside the others.
  public let refused: Judgement
}

extension JudgementContradiction: CustomStringConvertible {
  /// For people: `12: same A B (reason) · 15: same B C (reason) · 20: different A C`.
  public var description: String { text { String($0.number) } }

  /// As ``description``, with a name of one's own for each entry, such as its line in a table.
  public func text(naming name: (Judgement) -> String) -> String {
    (chain.map { "\(name($0)): \($0.decision) (\($0.reason))" } + ["\(name(refused)): \(refused.decision)"])
      .joined(separator: " · ")
  }
}
