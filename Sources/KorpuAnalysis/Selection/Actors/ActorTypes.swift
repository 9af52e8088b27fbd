internal import KorpuModel

/// Actors of some types, and those asked for by name.
///
/// - Complexity: O(actors).
struct ActorTypes: ActorCriterion {
  let types: Set<EntityTypeName>

  var rule: SelectionRule { .type }

  func choice(from part: NetworkPart) -> [Bool] {
    part.marks { part.isAskedFor[$0] || types.contains(part.type(of: $0).typeName) }
  }
}
