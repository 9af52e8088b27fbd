internal import KorpuModel

/// Lists what extraction missed in an article, and what it saw that is not there.
struct MistakeList {
  let gold: ArticleFacts
  let predicted: ArticleFacts
  let alignment: EntityAlignment

  func mistakes(relations: RelationMatching, statements: StatementMatching) -> [Mistake] {
    (entities() + self.relations(relations) + self.statements(statements)).sorted()
  }

  private func mistake(_ kind: Mistake.Kind, _ layer: Mistake.Layer, _ what: String) -> Mistake {
    Mistake(article: gold.id, kind: kind, layer: layer, what: what)
  }

  private func entities() -> [Mistake] {
    gold.entities.filter { !alignment.found.contains($0.id) }.map { mistake(.missed, .entity, Self.label($0)) }
      + predicted.entities.filter { alignment.annotated[$0.id] == nil }
      .map { mistake(.wrong, .entity, Self.label($0)) }
  }

  private static func label(_ entity: Entity) -> String { "\(entity.type.name): \(name(entity))" }

  private static func name(_ entity: Entity) -> String {
    if case .country(let code) = entity.type { code.code } else { entity.name }
  }

  private func relations(_ matching: RelationMatching) -> [Mistake] {
    var found: [Mistake] = []
    for (edge, roles) in matching.annotatedRoles {
      guard let predicted = matching.predictedRoles[edge] else {
        found.append(mistake(.missed, .relation, label(edge, in: gold)))
        continue
      }
      guard edge.type == .holdsRole, roles.isDisjoint(with: predicted) else { continue }
      found.append(
        mistake(.role, .relation, "\(label(edge, in: gold)): \(Self.list(roles)), not \(Self.list(predicted))"))
    }
    return found
      + matching.spurious.map { claim in
        switch claim {
        case .aligned(let edge): mistake(.wrong, .relation, label(edge, in: gold))
        case .unaligned(let edge): mistake(.wrong, .relation, label(edge, in: predicted))
        }
      }
  }

  private static func list(_ roles: Set<Role?>) -> String {
    roles.map { $0?.rawValue ?? "none" }.sorted().joined(separator: ", ")
  }

  private func label(_ edge: RelationMatching.Edge, in facts: ArticleFacts) -> String {
    "\(edge.type.rawValue): \(name(edge.from, in: facts)) → \(name(edge.to, in: facts))"
  }

  private func name(_ id: Entity.ID, in facts: ArticleFacts) -> String {
    facts.entities.first { $0.id == id }.map(Self.name) ?? id
  }

  private func statements(_ matching: StatementMatching) -> [Mistake] {
    func label(_ statement: Statement, in facts: ArticleFacts) -> String {
      "\(name(statement.speaker, in: facts)): \(statement.opens) …"
    }
    return gold.statements.indices.filter { !matching.found.contains($0) }
      .map { mistake(.missed, .statement, label(gold.statements[$0], in: gold)) }
      + predicted.statements.indices.filter { !matching.used.contains($0) }
      .map { mistake(.wrong, .statement, label(predicted.statements[$0], in: predicted)) }
  }
}
