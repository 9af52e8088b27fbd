internal import GRDB
public import KorpuModel

extension Archive {
  /// Everyone and everything in the archive by all names, for finding who is meant; without citations.
  ///
  /// - Complexity: O(names).
  public func actors() throws(ArchiveError) -> [Actor] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT e.public_id, e.type, e.kind, e.name, n.name AS node_name, f.form
          FROM entity e JOIN node n ON n.entity = e.id JOIN node_form f ON f.node = n.id
          ORDER BY e.public_id
          """)
      let formerIDs = try EntityIDs(database).formerIDs()
      var actors: [Actor] = []
      for entity in rows.split(by: "public_id") {
        let first = entity[entity.startIndex]
        guard let type = EntityType(first["type"], kind: first["kind"], code: first["node_name"]) else { continue }
        let id: Actor.ID = first["public_id"]
        let forms = Set(entity.map { $0["form"] as String }).subtracting([first["name"]])
        actors.append(
          Actor(
            id: id, type: type, name: first["name"], otherNames: forms.sorted(), formerIDs: formerIDs[id] ?? []))
      }
      return actors
    }
  }

  /// The id that an entity has now.
  ///
  /// - Parameter id: one that it has or had.
  /// - Returns: `nil` for an id that no entity ever had.
  /// - Complexity: O(log entities).
  public func currentID(of id: Actor.ID) throws(ArchiveError) -> Actor.ID? {
    try read { database in
      let ids = EntityIDs(database)
      return try ids.row(of: id).flatMap(ids.id)
    }
  }
}

extension [Row] {
  /// The stretches of rows that have the same text in a column.
  fileprivate func split(by column: String) -> [ArraySlice<Row>] {
    var stretches: [ArraySlice<Row>] = []
    var rest = self[...]
    while let first = rest.first {
      let key: String = first[column]
      let stretch = rest.prefix { $0[column] == key }
      stretches.append(stretch)
      rest = rest.dropFirst(stretch.count)
    }
    return stretches
  }
}
