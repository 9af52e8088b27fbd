internal import KorpuModel

/// An entity with its name and mentions cut into words.
struct NamedEntity {
  let entity: Entity
  let name: [FoldedWord]
  /// The name and the mentions that have a word at all.
  let forms: Set<[FoldedWord]>

  init(_ entity: Entity, folding: NameFolding) {
    self.entity = entity
    name = folding.words(of: entity.name)
    forms = Set([name] + entity.mentions.map { folding.words(of: $0.surface) }).filter { !$0.isEmpty }
  }
}
