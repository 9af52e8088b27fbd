internal import KorpuLanguage
internal import KorpuModel

/// Tells which gathering a sentence is about, and which the whole article reports on.
struct Gathering {
  let scene: Scene

  /// The gathering that the article reports as held: the first that a verb of holding in the past goes with,
  /// the part rather than the whole of it.
  func reported(parts: [RelationFinding]) -> Int? {
    for sentence in scene.reading.sentences.indices.prefix(4) {
      let forums = scene.mentions(ofSentence: sentence).filter { scene.entities[$0.entity].type.isForum }
      guard !forums.isEmpty, hasAct("hold", form: .finite, inSentence: sentence) else { continue }
      let wholes = Set(parts.filter { $0.type == .partOf }.map(\.to))
      return (forums.first { !wholes.contains($0.entity) } ?? forums[0]).entity
    }
    return nil
  }

  /// The gathering that a sentence names as its place: «X Forumunda», «paneldə», «çıxışında».
  ///
  /// - Parameter contents: What is said there: «bu forumda» within it is the speaker's topic, not the place.
  func setting(ofSentence sentence: Int, reported: Int?, besides contents: [Range<Int>] = []) -> Int? {
    let range = scene.reading.sentences[sentence]
    let named = scene.mentions(in: range).first { mention in
      scene.entities[mention.entity].type.isForum && !contents.contains { $0.overlaps(mention.tokens) }
        && (mention.candidate.grammaticalCase == .locative || isFollowedByLocative(mention))
    }
    if let named { return named.entity }
    for index in range where isLocativeForum(index) && !contents.contains(where: { $0.contains(index) }) {
      if let forum = DemonstrativeForum(scene: scene).forum(calledAt: index) { return forum }
    }
    return reported
  }

  /// Whether a verb of the act stands in the sentence in the given form, outside quotations.
  func hasAct(_ act: String, form: VerbForm, inSentence sentence: Int) -> Bool {
    acts(act, inSentence: sentence).contains { $0.form == form }
  }

  /// The verbs of an act in a sentence.
  func acts(_ act: String, inSentence sentence: Int) -> [(tokens: Range<Int>, form: VerbForm)] {
    let reading = scene.reading
    return reading.sentences[sentence].compactMap { index in
      guard let match = reading.lexicon.actVerbs.match(at: index, in: reading.tokens), match.value == act else {
        return nil
      }
      return (index..<index + match.length, match.form)
    }
  }

  /// «"…" adlı konfransda»: the type word after the quoted name is in the locative.
  private func isFollowedByLocative(_ mention: LocatedMention) -> Bool {
    let end = mention.tokens.upperBound
    return (end..<min(end + 4, scene.reading.tokens.count)).contains { isLocativeForum($0) }
  }

  private func isLocativeForum(_ index: Int) -> Bool {
    let reading = scene.reading
    guard let match = reading.lexicon.forums.match(at: index, in: reading.tokens) else { return false }
    return match.form.grammaticalCase == .locative
  }
}
