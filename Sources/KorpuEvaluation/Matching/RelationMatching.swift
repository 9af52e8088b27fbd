internal import KorpuModel

/// The relations of an article against the annotated ones: type and both ends have to agree, a relation
/// counts once however often it is stated, and roles are scored apart.
struct RelationMatching {
  /// A relation's type and ends; those that read the same from both ends have one order.
  struct Edge: Hashable {
    let type: RelationType
    let from: Entity.ID
    let to: Entity.ID

    init(_ type: RelationType, _ from: Entity.ID, _ to: Entity.ID) {
      let isTurned = type.isSymmetric && to < from
      self.type = type
      self.from = isTurned ? to : from
      self.to = isTurned ? from : to
    }
  }

  /// A predicted relation between annotated entities, or, where an end is none, between predicted ones.
  enum Claim: Hashable {
    case aligned(Edge)
    case unaligned(Edge)
  }

  /// The annotated roles of each annotated edge; two posts in one body are two roles of one edge.
  private(set) var annotatedRoles: [Edge: Set<Role?>] = [:]
  /// The predicted roles of each annotated edge that was predicted.
  private(set) var predictedRoles: [Edge: Set<Role?>] = [:]
  private(set) var spurious: Set<Claim> = []

  init(gold: ArticleFacts, predicted: ArticleFacts, alignment: EntityAlignment) {
    for relation in gold.relations {
      annotatedRoles[Edge(relation.type, relation.from, relation.to), default: []].insert(relation.role)
    }
    for relation in predicted.relations {
      switch Self.claim(of: relation, alignment: alignment) {
      case .aligned(let edge) where annotatedRoles[edge] != nil:
        predictedRoles[edge, default: []].insert(relation.role)
      case let claim:
        spurious.insert(claim)
      }
    }
  }

  private static func claim(of relation: Relation, alignment: EntityAlignment) -> Claim {
    guard let from = alignment.annotated[relation.from], let to = alignment.annotated[relation.to] else {
      return .unaligned(Edge(relation.type, relation.from, relation.to))
    }
    return .aligned(Edge(relation.type, from, to))
  }

  var score: LayerScore {
    var score = LayerScore()
    for edge in annotatedRoles.keys {
      let isFound = predictedRoles[edge] != nil
      score.add(isFound ? .truePositive : .falseNegative, of: edge.type.rawValue)
    }
    for claim in spurious {
      switch claim {
      case .aligned(let edge), .unaligned(let edge): score.add(.falsePositive, of: edge.type.rawValue)
      }
    }
    return score
  }

  /// Of the posts found, those whose role is one of the annotated.
  var roles: RoleScore {
    var score = RoleScore()
    for (edge, predicted) in predictedRoles where edge.type == .holdsRole {
      score.found += 1
      if annotatedRoles[edge]?.isDisjoint(with: predicted) == false { score.right += 1 }
    }
    return score
  }
}
