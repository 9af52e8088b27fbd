internal import KorpuLanguage
internal import KorpuModel

extension DemonstrativeForum {
  /// Sorts of which one may stand for another.
  private static let sorts: [ForumKind] = [.forum, .conference, .congress]
  /// How many sentences after a gathering another word for such may mean it.
  private static let memory = 3

  /// «(Pécs will host the Steppe Festival.) | The forum will be attended by X»: in English the only gathering that the article has named so
  /// far, by another word for such, which nothing else tells apart.
  func onlySoFar(_ match: TermMatch, _ kind: ForumKind?, at index: Int) -> Int? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic, let kind, Self.sorts.contains(kind), match.length == 1,
      !match.form.isPlural, !reading.isCapitalisedWord(index),
      reading.isWord(index - 1, .article), !reading.isWord(index - 1, .indefinite),
      !reading.isWord(index + 1, .joiner) || reading.isWord(index + 1, .conjunction)
    else { return nil }
    let before = wholes.prefix { $0.tokens.upperBound <= index }
    guard let last = before.last, before.allSatisfy({ $0.entity == last.entity }),
      (Self.sorts + [.festival, .summit]).contains(where: { scene.entities[last.entity].type == .forum($0) }),
      reading.sentenceOfToken[index] - reading.sentenceOfToken[last.tokens.lowerBound] <= Self.memory
    else { return nil }
    return last.entity
  }
}
