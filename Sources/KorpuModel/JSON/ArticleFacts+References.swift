extension ArticleFacts {
  /// Every end of a tie must be an entity of the same article, or later floors would draw lines to nowhere.
  ///
  /// - Throws: `DecodingError`, at the id that is stray or given twice.
  func checkReferences(at path: [any CodingKey]) throws {
    var known: Set<Entity.ID> = []
    for (index, entity) in entities.enumerated() where !known.insert(entity.id).inserted {
      throw Self.corrupted("'\(entity.id)' is the id of an earlier entity too", at: path, "entities", index, "id")
    }
    func check(_ id: Entity.ID, _ list: String, _ index: Int, _ field: String) throws {
      if known.contains(id) { return }
      throw Self.corrupted("'\(id)' is no entity of this article", at: path, list, index, field)
    }
    for (index, relation) in relations.enumerated() {
      try check(relation.from, "relations", index, "from")
      try check(relation.to, "relations", index, "to")
    }
    for (index, statement) in statements.enumerated() {
      try check(statement.speaker, "statements", index, "speaker")
      for id in statement.about { try check(id, "statements", index, "about") }
    }
  }

  private static func corrupted(
    _ reason: String, at path: [any CodingKey], _ list: String, _ index: Int, _ field: String
  ) -> DecodingError {
    let place = [PlaceKey(stringValue: list), PlaceKey(intValue: index), PlaceKey(stringValue: field)]
    return .dataCorrupted(.init(codingPath: path + place, debugDescription: reason))
  }
}

/// A step on the way to a place in JSON: a field's name, or an index.
private struct PlaceKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = "Index \(intValue)"
    self.intValue = intValue
  }
}
