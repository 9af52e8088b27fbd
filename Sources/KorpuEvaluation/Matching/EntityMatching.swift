internal import KorpuModel

extension LayerScore {
  /// The entities: an annotated one counts as found under its own type.
  init(entitiesOf gold: ArticleFacts, predicted: ArticleFacts, alignment: EntityAlignment) {
    self.init()
    for entity in gold.entities {
      let isFound = alignment.found.contains(entity.id)
      add(isFound ? .truePositive : .falseNegative, of: entity.type.name)
    }
    for entity in predicted.entities where alignment.annotated[entity.id] == nil {
      add(.falsePositive, of: entity.type.name)
    }
  }
}
