internal import GRDB
public import KorpuModel
internal import KorpuResolution

extension Archive {
  /// A reference that means an entity, narrowed as far as others bear its name too.
  ///
  /// - Parameters:
  ///   - id: an id that the entity has or had.
  ///   - name: one of its names as printed; its best name where it is `nil`.
  /// - Returns: `nil` where there is no such entity, or nothing tells it from a namesake.
  /// - Complexity: O(names of the entity + namesakes).
  public func reference(to id: Actor.ID, called name: String? = nil) throws(ArchiveError) -> ActorReference? {
    try read { database in
      guard let entity = try EntityIDs(database).row(of: id) else { return nil }
      return try ReferenceChoice(database).reference(to: entity, called: name)
    }
  }

  /// The ids of those whom a reference means, sorted.
  ///
  /// - Complexity: O(namesakes).
  public func entities(meantBy reference: ActorReference) throws(ArchiveError) -> [Actor.ID] {
    try read { database in
      let choice = ReferenceChoice(database)
      return try Set(choice.nodes(meantBy: reference).compactMap(\.entity)).compactMap(EntityIDs(database).id).sorted()
    }
  }
}
