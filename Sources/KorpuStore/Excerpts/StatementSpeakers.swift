internal import GRDB
internal import KorpuModel

/// Whose statements are those of an actor, within a transaction: its own, and those of the people who hold roles in it; of a
/// country also those who represent it, and who hold roles in bodies that are based there. Intergovernmental bodies speak for no
/// country.
struct StatementSpeakers {
  private let entities: EntityRows
  private let ties: TieRows

  init(_ database: Database, _ entities: EntityRows) {
    self.entities = entities
    ties = TieRows(database, entities)
  }

  /// The nodes of all of them.
  ///
  /// - Complexity: O(relations of the actor, and of the bodies of a country, · log size of the archive).
  func nodes(for actor: EntityRows.Entity) throws -> [Int64] {
    var nodes = Set(try entities.nodes(of: actor.row))
    nodes.formUnion(try ties.nodesOfPeople(.holdsRole, .to, ofAll: [actor]))
    if actor.type.countryCode != nil {
      nodes.formUnion(try ties.nodesOfPeople(.represents, .to, ofAll: [actor]))
      let bodies = try ties.others(.basedIn, .to, actor)
        .filter { $0.type != .organization(.igo) && $0.type.typeName != .forum }
      nodes.formUnion(try ties.nodesOfPeople(.holdsRole, .to, ofAll: bodies))
    }
    return nodes.sorted()
  }
}
