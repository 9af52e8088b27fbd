internal import KorpuModel

/// Which predicted entity is which annotated one: one to one, the best pairs first.
struct EntityAlignment {
  /// The annotated entity for a predicted one.
  private(set) var annotated: [Entity.ID: Entity.ID] = [:]
  /// The annotated entities that were found.
  private(set) var found: Set<Entity.ID> = []

  /// The least Dice overlap at which two names are one, and the error that its arithmetic may have.
  private static let leastOverlap = 0.8
  private static let tolerance = 1e-9

  private struct Pair {
    let gold: Entity.ID
    let predicted: Entity.ID
    /// The best overlap of any two forms.
    let overlap: Double
    /// The overlap of the two names themselves, which decides between equal pairs.
    let nameOverlap: Double
  }

  /// - Complexity: O(annotated × predicted entities).
  init(gold: [Entity], predicted: [Entity], language: Language) {
    let folding = NameFolding(language: language)
    let overlap = NameOverlap(language: language)
    let candidates = predicted.map { NamedEntity($0, folding: folding) }
    let pairs = gold.map { NamedEntity($0, folding: folding) }.flatMap { entity in
      candidates.compactMap { Self.pair(entity, with: $0, overlap: overlap) }
    }
    // The sort is stable: equal pairs stay in the order of the annotated, then of the predicted entities.
    for pair in pairs.sorted(by: { ($0.overlap, $0.nameOverlap) > ($1.overlap, $1.nameOverlap) })
    where annotated[pair.predicted] == nil && !found.contains(pair.gold) {
      annotated[pair.predicted] = pair.gold
      found.insert(pair.gold)
    }
  }

  /// Countries are one by code, all others by name.
  private static func pair(_ gold: NamedEntity, with predicted: NamedEntity, overlap: NameOverlap) -> Pair? {
    guard gold.entity.type.name == predicted.entity.type.name else { return nil }
    if case .country = gold.entity.type {
      guard gold.entity.type == predicted.entity.type else { return nil }
      return Pair(gold: gold.entity.id, predicted: predicted.entity.id, overlap: 1, nameOverlap: 1)
    }
    let best = gold.forms.lazy.flatMap { form in predicted.forms.lazy.map { overlap.dice(form, $0) } }.max() ?? 0
    guard best >= leastOverlap - tolerance else { return nil }
    return Pair(
      gold: gold.entity.id, predicted: predicted.entity.id, overlap: best,
      nameOverlap: overlap.dice(gold.name, predicted.name))
  }
}
