internal import KorpuModel

extension ArticleSet {
  /// Every entity of every article.
  ///
  /// - Complexity: O(entities + relations).
  func appearances() -> [Appearance] {
    members.enumerated().flatMap { index, member in
      let context = ArticleContext(of: member.facts)
      return member.facts.entities.map { entity in
        Appearance(
          reference: EntityReference(article: index, entity: entity.id),
          articleID: member.id,
          entity: entity,
          language: member.facts.language,
          name: identifyingName(of: entity, in: member.facts.language),
          countries: context.countries[entity.id] ?? [],
          posts: context.posts[entity.id] ?? [])
      }
    }
  }
}

/// The name under which an entity is looked for in other articles: a country's is its code.
func identifyingName(of entity: Entity, in language: Language) -> NormalizedName {
  if case .country(let code) = entity.type { return NormalizedName(code.code, in: .english) }
  return NormalizedName(entity.name, in: language)
}

/// What the relations of one article say about who its entities are.
struct ArticleContext {
  private(set) var countries: [Entity.ID: Set<CountryCode>] = [:]
  private(set) var posts: [Entity.ID: Set<Post>] = [:]

  init(of facts: ArticleFacts) {
    var codes: [Entity.ID: CountryCode] = [:]
    var names: [Entity.ID: NormalizedName] = [:]
    for entity in facts.entities {
      if case .country(let code) = entity.type { codes[entity.id] = code }
      names[entity.id] = identifyingName(of: entity, in: facts.language)
    }
    for relation in facts.relations where [.basedIn, .represents].contains(relation.type) {
      if let code = codes[relation.to] { countries[relation.from, default: []].insert(code) }
    }
    for relation in facts.relations where relation.type == .holdsRole {
      let ofInstitution = codes[relation.to].map { [$0] } ?? countries[relation.to] ?? []
      countries[relation.from, default: []].formUnion(ofInstitution)
      if let role = relation.role, let institution = names[relation.to] {
        posts[relation.from, default: []].insert(Post(role: role, institution: institution))
      }
    }
  }
}
