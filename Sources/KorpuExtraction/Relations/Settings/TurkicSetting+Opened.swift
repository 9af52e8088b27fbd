internal import KorpuLanguage
internal import KorpuModel

extension TurkicSetting {
  /// «Tadbirni X | ochib berdi», «Maslahaty X | açdy»: the gathering in the accusative before a verb, by its name or by its type
  /// word at the head of the sentence.
  func opened(byVerbAt verb: Int) -> Int? {
    let first = scene.reading.sentence(of: verb).lowerBound
    let named = scene.mentions(in: first..<verb).first {
      $0.type.isForum && ($0.isIn(.accusative) || isWork($0.tokens.upperBound))
        && !scene.reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
    }
    return named?.entity
      ?? (first..<min(first + Self.reach, verb)).lazy.filter(isObject).compactMap { forums.forum(calledAt: $0) }.first
      ?? (verb > first && isObject(verb - 1) ? forums.forum(calledAt: verb - 1) : nil)
      ?? justHeld(beforePronounAt: first)
  }

  /// «(Астанада форум өтті.) | Оны X ашты»: the gathering that the sentence before says was held.
  private func justHeld(beforePronounAt head: Int) -> Int? {
    let sentence = scene.reading.sentenceOfToken[head]
    guard sentence > 0, scene.reading.isWord(head, .object) else { return nil }
    let before = scene.reading.sentences[sentence - 1]
    let verb = before.last { scene.reading.words.verb(.actVerbs, at: $0) != nil }
    guard let verb, scene.reading.words.verb(.actVerbs, at: verb)?.meaning == .hold else { return nil }
    return scene.mentions(ofSentence: sentence - 1).last { $0.type.isForum && $0.isIn(.nominative) }?.entity
  }

  /// How many words the gathering may have that a sentence begins with: «Ýygnanan ylmy | maslahaty».
  private static let reach = 4

  private func isObject(_ index: Int) -> Bool {
    guard let word = scene.reading.gatheringWord(at: index), case let form = word.form, !form.isPlural,
      !scene.reading.isQuoted(index)
    else { return false }
    if isWork(index + word.length) { return true }
    // In Turkmen and Azerbaijani the accusative looks like the possessor's ending.
    return form.grammaticalCase == .accusative || form.possessor == .third && form.grammaticalCase == .nominative
  }
  /// «Форум | жұмысын (A ашты)», «Forum | ishini (A ochdi)»: the work of a gathering right behind its word.
  private func isWork(_ index: Int) -> Bool {
    scene.reading.isForm(index, of: .proceedings) && scene.reading.words[index].mayBePossessed(in: .accusative)
  }
}
