import KorpuModel
import KorpuResolution

// Short ways to write the facts of one article, without offsets, as annotators give them.

extension Entity {
  static func person(_ name: String, id: ID? = nil, mentions: [String] = []) -> Entity {
    Entity(.person, name, id: id, mentions: mentions)
  }

  static func body(
    _ name: String, kind: OrganizationKind = .ngo, id: ID? = nil, mentions: [String] = []
  ) -> Entity {
    Entity(.organization(kind), name, id: id, mentions: mentions)
  }

  static func ministry(_ name: String) -> Entity { body(name, kind: .government) }

  static func forum(_ name: String, mentions: [String] = []) -> Entity {
    Entity(.forum(.forum), name, id: nil, mentions: mentions)
  }

  static func place(_ name: String, mentions: [String] = []) -> Entity {
    Entity(.place, name, id: nil, mentions: mentions)
  }

  static func country(_ code: String, _ name: String, mentions: [String] = []) -> Entity {
    guard let known = CountryCode(code) else { preconditionFailure("\(code) is no code") }
    return Entity(.country(known), name, id: code, mentions: mentions)
  }

  /// Where no id is given the name is the id, so that relations read well.
  private init(_ type: EntityType, _ name: String, id: ID?, mentions: [String]) {
    self.init(
      id: id ?? name, type: type, name: name, mentions: ([name] + mentions).map { Mention(surface: $0, evidence: nil) })
  }
}

extension Relation {
  init(_ from: Entity.ID, _ type: RelationType, _ to: Entity.ID, role: Role? = nil, title: String? = nil) {
    self.init(type: type, from: from, to: to, role: role, title: title)
  }
}

extension ArticleFacts {
  init(
    _ id: String, in language: Language = .azerbaijani, published: String? = nil, _ entities: [Entity],
    _ relations: [Relation] = [], statements: [Statement] = []
  ) {
    self.init(
      id: id, digest: "digest of \(id)", language: language, published: published.flatMap(CalendarDate.init(iso:)),
      entities: entities, relations: relations, statements: statements)
  }
}

extension Network {
  init(_ articles: ArticleFacts...) { self.init(merging: articles) }

  /// The names of all actors of a type, sorted; one name twice means two actors.
  func names(_ type: String) -> [String] { actors.filter { $0.type.name == type }.map(\.name).sorted() }

  /// The ids of the actors that an article names so.
  func ids(of name: String, in article: String? = nil) -> [Actor.ID] {
    actors.filter { actor in
      ([actor.name] + actor.otherNames).contains(name)
        && (article == nil || actor.citations.contains { $0.article == article })
    }
    .map(\.id)
  }
}
