public import KorpuAnalysis
public import KorpuModel

extension DiagramEdge {
  /// What a line says of its ends.
  public enum Kind: Hashable, Sendable {
    /// A tie that articles state.
    case relation(RelationType)
    /// That two persons spoke with one another, and how.
    case conversation(Conversation.Kind)
    /// That two persons hold posts in one body.
    case colleagues
  }
}

extension DiagramEdge.Kind: CaseIterable {
  /// In the order of the legend: posts first, then what happened, then what follows from it.
  public static let allCases: [Self] =
    RelationType.allCases.map(Self.relation) + Conversation.Kind.allCases.map(Self.conversation) + [.colleagues]

  /// A word for it in DOT, of which ``detail`` may say more.
  public var name: String {
    switch self {
    case .relation(let type): type.rawValue
    case .conversation: "spokeWith"
    case .colleagues: "colleagues"
    }
  }

  /// How two persons spoke; `nil` for other lines.
  public var detail: String? {
    guard case .conversation(let kind) = self else { return nil }
    return kind.rawValue
  }

  /// A word for ids and classes, of no other kind.
  var identifier: String { [name, detail].compactMap(\.self).joined(separator: "-") }

  /// The place among all kinds.
  var drawingOrder: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
