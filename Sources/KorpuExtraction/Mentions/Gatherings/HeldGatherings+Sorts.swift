internal import KorpuLanguage
internal import KorpuModel

/// What may stand before a gathering that is told by its sort alone: adjectives that no table knows, who holds it, and where.
extension HeldGatherings {
  /// «(A və B) birgə | mətbuat konfransı (keçirib)», «umumy | metbugat ýygnagyny»: a sort of several words that two have together,
  /// whose words the article then tells.
  func isJoint(_ head: Int, _ match: TermMatch) -> Bool {
    match.length > 1 && reading.isWord(head - 1, .joint) && !reading.saysWhere(head - 1)
      && !ForumKind.talks.contains(match.value)
      && !reading.isForm(head, of: [.opening, .launch]) && head - 1 > reading.sentence(of: head).lowerBound
  }

  /// «giňişleýin | maslahat», «möhtəşəm | konsert»: an adjective that no table knows.
  func startOfPlain(before head: Int) -> Int {
    let index = head - 1
    guard index >= reading.sentence(of: head).lowerBound, isPlain(index) else { return head }
    return index
  }

  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !people[index]
      && !senses.isFunctionWord && !senses.isKnownVerb && senses.classes.isEmpty
      && senses.form(in: .bodies) == nil && senses.form(in: .roles) == nil
      && !senses.readings.contains {
        $0.stem.count > 2 && ($0.form.grammaticalCase != .nominative || $0.form.isPlural || $0.form.possessor != nil)
      }
  }

  /// Whether nothing before a description belongs to it: it begins the sentence, or follows the place.
  func isWhole(from start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound else { return true }
    // «медиамектептин алкагындагы | тренинг»: the frame is another's.
    // «X bilen Y instituty arasynda | tegelek stol»: who came together is told before.
    if reading.isWord(start - 1, [.framing, .between]) || isOrganiser(endingAt: start - 1) { return true }
    return !isOfOthers(start - 1)
  }

  /// «bu | konsert», «üç | konsert», «festivalın | konsert»: what tells that another is meant, or one of many.
  private func isOfOthers(_ index: Int) -> Bool {
    // «önemli bir | tören»: the article is no number.
    if reading.isWord(index, .indefinite) { return !reading.isWord(index, .filler) }
    return reading.tokens[index].kind == .number || reading.isWord(index, [.demonstrative, .pronoun, .possessive])
      || reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  /// «X bilan hamkorlikda | davra suhbati», «X tashabbusi bilan | seminar», «X tomonidan | vebinar»: by whom it is held.
  private func isOrganiser(endingAt last: Int) -> Bool {
    if reading.isWord(last, [.joint, .agent]) { return true }
    let noun = reading.isWord(last, .comitative) ? last - 1 : last
    return noun >= reading.sentence(of: last).lowerBound && reading.isForm(noun, of: [.organising, .support])
  }
}
