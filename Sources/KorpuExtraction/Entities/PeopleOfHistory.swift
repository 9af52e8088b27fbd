internal import KorpuLanguage
internal import KorpuModel

/// Tells people of the story from those of history whom it only remembers: «Əlişir Nəvainin irsi», «из стихов Абая Кунанбаева».
struct PeopleOfHistory {
  let scene: Scene

  /// Whether an article names somebody for the sake of memory alone. With a post, «президент Гейдар Алиев», he is one of
  /// the story.
  func holdsOnlyInMemory(_ person: LocatedEntity) -> Bool {
    scene.reading.lexicon.isRemembered(person.name)
      && !person.mentions.contains { scene.reading.positions.match(endingBefore: $0.tokens.lowerBound) != nil }
  }
}
