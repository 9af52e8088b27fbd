internal import KorpuLanguage
internal import KorpuModel

/// Tells which words in small letters belong to the name of a body where a language writes only the first word with a
/// capital: «Тянь-Шань тоо изилдөөлөр борбору», «"Bulut" howa gözegçilik merkezi».
struct SmallLetterName {
  let reading: TokenizedArticle

  /// How many words in small letters a name has at most before its type word.
  private static let longest = 6

  /// Whether a word in small letters belongs to the name, which some word before it begins with a capital or a quotation.
  func takes(_ index: Int, head: Int, from first: Int, people: Occupancy) -> Bool {
    let members = UnionMembers(reading: reading)
    guard reading.lexicon.language.writesNamesInSmallLetters, !reading.tokens[head].isCapitalised,
      isPlain(index) || members.areNamed(at: index, head: head), head - index <= Self.longest
    else { return false }
    // «Жамбыл облысы | қазақ мәдени орталығының төрағасы»
    let isLed = LedRegionalBody(reading: reading).isTold(headedAt: head)
    var before = index - 1
    while before >= first, head - before <= Self.longest + 1, !people[before] {
      if reading.tokens[before].kind == .closingQuote { return true }
      guard reading.tokens[before].kind == .word else { return false }
      if reading.tokens[before].isCapitalised {
        return begins(before) || isLed && before + 1 < index && reading.isForm(before + 1, of: .town)
          || beginsAtOffice(endingBefore: before + 1)
          || members.areNamed(byCapitalAt: before, head: head)
      }
      guard
        isPlain(before) || isJoint(before) || isLed && reading.isForm(before, of: .town)
          || members.areNamed(at: before, head: head)
      else { return false }
      before -= 1
    }
    return false
  }

  /// «Туризм | ва | меҳмондўстлик»
  private func isJoint(_ index: Int) -> Bool {
    reading.isWord(index, [.conjunction, .joiner]) || reading.words[index].isKey(of: .bodyModifiers)
  }

  /// A noun or adjective that says nothing in the sentence: no verb, position, particle, place or other body.
  private func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      !reading.isObjectGathering(endingAt: index)
    else { return false }
    if senses.isKey(of: .bodyModifiers) { return true }
    return !senses.isFunctionWord && !senses.isKnownVerb && !senses.verbReadings(in: .participle)
      && senses.classesOfStem.isEmpty
      && [LexicalTable.roles, .bodies, .forums, .namedForums, .countries, .cities, .honorifics, .ordinals].allSatisfy {
        senses.key(in: $0) == nil
      } && !saysWhere(senses)
  }

  /// «саласындағы», «тарабынан»: what is somewhere, or comes from somewhere, belongs to another phrase.
  private func saysWhere(_ senses: WordSenses) -> Bool {
    senses.readings.contains { noun in
      noun.form.possessor == .third && noun.form.grammaticalCase.isLocal && noun.form.ending.length > 2
        || noun.form.grammaticalCase == .attributive
    }
  }

  /// «Президенті | жанындағы (мәдениет саясаты жөніндегі кеңес)»: whether an office of state ends before the word for «at».
  func beginsAtOffice(endingBefore joiner: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isWord(joiner, .joiner),
      !reading.isWord(joiner, [.conjunction, .naming]),
      let head = RoleFinder(reading: reading).role(endingBefore: joiner), head.isOfState, !head.form.isPlural,
      head.form.possessor == .third, head.form.grammaticalCase == .nominative
    else { return false }
    return head.role == .president || head.role == .primeMinister
  }

  /// Whether a capitalised word begins such a name: no word that only begins a sentence, nor one that ends a phrase.
  private func begins(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if [LexicalTable.roles, .bodies, .forums].contains(where: { senses.key(in: $0) != nil }) { return false }
    for table in [LexicalTable.countries, .cities] {
      if let form = senses.form(in: table) { return form.grammaticalCase == .nominative }
    }
    guard !reading.isAdverbial(index) else { return false }
    return !reading.isInitial(index) || senses.isKey(of: .bodyModifiers)
      || !senses.isFunctionWord && senses.key(in: .commonNouns) == nil && senses.classesOfStem.isEmpty
        && !senses.isKnownVerb
  }
}
