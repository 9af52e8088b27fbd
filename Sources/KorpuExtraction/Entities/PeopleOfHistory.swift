internal import KorpuLanguage
internal import KorpuModel

/// Tells people of the story from those of history whom it only remembers: «Əlişir Nəvainin irsi», «из стихов Абая Кунанбаева».
struct PeopleOfHistory {
  let scene: Scene

  /// Whether an article names somebody for the sake of memory alone. With a post, «президент Гейдар Алиев», he is one of
  /// the story.
  func holdsOnlyInMemory(_ person: LocatedEntity) -> Bool {
    scene.reading.lexicon.isRemembered(person.name)
      && !person.mentions.contains { isInPost($0.tokens.lowerBound) }
  }

  /// Whether words for a post end before a name: in Turkish «Kırgız yazar | Cengiz Aytmatov» has none.
  private func isInPost(_ name: Int) -> Bool {
    guard let post = RoleFinder(reading: scene.reading).role(endingBefore: name) else { return false }
    return !scene.reading.lexicon.language.marksPosts || post.isOfState || post.form.possessor == .third
  }
}
