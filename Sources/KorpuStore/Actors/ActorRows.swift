internal import GRDB
internal import KorpuModel

/// Actors by the rows of their entities, within a transaction.
struct ActorRows {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// An actor by all names, without citations; `nil` where there is none, and for one who is hidden unless these are
  /// asked for too.
  ///
  /// - Complexity: O(names of the actor).
  func actor(_ entity: Int64, withHidden: Bool) throws -> Actor? {
    let select = try database.cachedStatement(
      sql: """
        SELECT e.public_id, e.type, e.kind, e.name, n.name, f.form, e.hidden
        FROM entity e JOIN node n ON n.entity = e.id JOIN node_form f ON f.node = n.id WHERE e.id = ?
        """)
    let rows = try Row.fetchCursor(select, arguments: [entity])
    var actor: (id: Actor.ID, type: EntityType, name: String)?
    var forms: Set<String> = []
    while let row = try rows.next().map(StoredRow.init) {
      if actor == nil {
        guard try withHidden || row.integer(6) == 0,
          let type = EntityType(try row.text(1), kind: try row.textIfPresent(2), code: try row.text(4))
        else { return nil }
        actor = (try row.text(0), type, try row.text(3))
      }
      forms.insert(try row.text(5))
    }
    guard let found = actor else { return nil }
    return Actor(
      id: found.id, type: found.type, name: found.name, otherNames: forms.subtracting([found.name]).sorted(),
      formerIDs: try EntityIDs(database).formerIDs(of: entity))
  }

  /// How many articles name an entity.
  ///
  /// - Complexity: O(the result).
  func articles(naming entity: Int64) throws -> Int {
    let select = try database.cachedStatement(
      sql: """
        SELECT count(DISTINCT a.article) FROM node n JOIN appearance_node a ON a.node = n.id WHERE n.entity = ?
        """)
    return try Int.fetchOne(select, arguments: [entity]) ?? 0
  }
}

extension EntityType {
  /// The type of an entity's row.
  ///
  /// - Parameter code: the name of a node of it, which is a country's code.
  init?(_ type: String, kind: String?, code: String) {
    switch EntityTypeName(rawValue: type) {
    case .person: self = .person
    case .place: self = .place
    case .organization: self = EntityType(.organization, kind: kind ?? "") ?? .organization(.other)
    case .forum: self = EntityType(.forum, kind: kind ?? "") ?? .forum(.other)
    case .country:
      guard let code = CountryCode(code) else { return nil }
      self = .country(code)
    case nil: return nil
    }
  }
}
