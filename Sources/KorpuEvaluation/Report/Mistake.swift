/// Something that extraction missed, saw wrongly, or gave another role than the annotation.
public struct Mistake: Hashable, Sendable, Codable, Comparable {
  public enum Kind: String, Hashable, Sendable, Codable {
    case missed, wrong, role
  }

  public enum Layer: String, Hashable, Sendable, Codable {
    case entity, relation, statement
  }

  /// The article's id.
  public let article: String
  public let kind: Kind
  public let layer: Layer
  /// What it is, in words: «met: A — B».
  public let what: String

  public static func < (left: Mistake, right: Mistake) -> Bool {
    (left.article, left.layer.order, left.kind.rawValue, left.what)
      < (right.article, right.layer.order, right.kind.rawValue, right.what)
  }
}

extension Mistake: CustomStringConvertible {
  /// «visit - met: A — B»: `-` for what was missed, `+` for what is wrong, `~` for a role.
  public var description: String { "\(article) \(kind.sign) \(what)" }
}

extension Mistake.Kind {
  fileprivate var sign: String {
    switch self {
    case .missed: "-"
    case .wrong: "+"
    case .role: "~"
    }
  }
}

extension Mistake.Layer {
  fileprivate var order: Int {
    switch self {
    case .entity: 0
    case .relation: 1
    case .statement: 2
    }
  }
}
