internal import KorpuLanguage
internal import KorpuModel

/// Finds who holds a gathering where Russian names them behind the verb: «Форум организовал фонд «Арал»», «Организатором форума
/// выступил фонд «Арал»», «Хозяйкой форума станет Венгрия».
struct SlavicHosts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    guard reading.isSlavic else { return nil }
    let found = inverted(inSentence: sentence) ?? called(inSentence: sentence) ?? []
    return found.isEmpty ? nil : found.map { ($0, $0.tokens.upperBound) }
  }

  /// How many tokens may stand between the gathering and the verb, the place among them.
  private static let reach = 8

  /// «Форум … организовал | фонд «Арал»»: the gathering first.
  private func inverted(inSentence sentence: Int) -> [LocatedMention]? {
    guard let verb = gathering.predicate("organise", inSentence: sentence) else { return nil }
    let near = max(reading.sentences[sentence].lowerBound, verb.lowerBound - Self.reach)..<verb.lowerBound
    let object = scene.mentions(in: near).last(where: \.type.isForum)
    guard let object, object.isIn([.accusative, .nominative]) else { return nil }
    return behind(verb.upperBound)
  }

  /// «Организатором форума | выступил фонд «Арал»», «Хозяйкой форума на этот раз | станет Венгрия»
  private func called(inSentence sentence: Int) -> [LocatedMention]? {
    let range = reading.sentences[sentence]
    guard
      let noun = range.first(where: { index in
        reading.isWord(index, .organising) && !reading.isQuoted(index) && isInstrumental(index)
      }),
      let verb = (noun + 1..<range.upperBound).first(where: isBeing)
    else { return nil }
    return behind(verb + 1)
  }

  private func isInstrumental(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  /// «выступил», «станет», «является»
  private func isBeing(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    let act = reading.words.verb(.actVerbs, at: index)
    let floor = reading.words.verb(.speechVerbs, at: index)
    return act.map { $0.value == "serve" && $0.form.isPredicate } ?? false
      || floor.map { $0.value == "floor" && $0.form.isPredicate } ?? false
  }

  private func behind(_ start: Int) -> [LocatedMention] {
    scene.list(from: start, where: { $0.isParty || $0.isPerson }).filter { $0.isIn(.nominative) }
  }
}
