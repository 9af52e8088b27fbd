internal import KorpuLanguage

/// Tells towns to which somebody has travelled, by the word for the journey behind them: «Будапешт шаарына болгон иш сапарынын |
/// алкагында», «Ташкент қаласына жасаған сапары аясында», «Bakuga rasmiy tashrifi chog'ida (uchrashdi)».
///
/// A journey that is only talked of, «сапары жөнүндө», tells nothing of the town.
struct JourneyTowns {
  let reading: TokenizedArticle

  /// How many words tell of the journey at most: «болгон алгачкы мамлекеттик | сапарынын».
  private static let longestAttribute = 5

  /// Whether a journey in whose time something was done follows a town's name.
  ///
  /// - Parameter end: Where the name ends, with the word for a town.
  /// - Complexity: O(``longestAttribute``).
  func isVisited(townEndingAt end: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, end > 0, !reading.isQuoted(end - 1),
      reading.words[end - 1].readings.contains(where: {
        [.dative, .attributive].contains($0.form.grammaticalCase) && $0.stem.count > 2
      })
    else { return false }
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.longestAttribute + 1)
    for index in end..<max(end, limit) {
      if reading.isForm(index, of: .journey) { return isTime(index) && !reading.isCancelled(index) }
      guard isAttribute(index) else { return false }
    }
    return false
  }

  /// «болгон», «жасаған», «расмий», «иш»
  private func isAttribute(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .number { return true }
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let senses = reading.words[index]
    if senses.isKey(of: .bodyModifiers) || senses.isKey(of: .ordinals) { return true }
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    // «эки күндүк | иш | сапарынын»: little words of grammar are numbers and nouns here.
    return verb.map { $0.form == .participle }
      ?? !reading.isWord(index, [.joiner, .conjunction, .pronoun, .demonstrative, .complementiser, .negation])
  }

  /// «сапарында», «сапарынын | алкагында», «tashrifi | doirasida», «tashrifi (uchrashuvdan | boshlandi)».
  private func isTime(_ journey: Int) -> Bool {
    guard let form = reading.words[journey].form(in: .wordClasses), form.possessor == .third else { return false }
    if form.grammaticalCase == .locative { return true }
    guard reading.sentence(of: journey).contains(journey + 1) else { return false }
    if reading.isWord(journey + 1, [.framing, .setting]) { return true }
    return form.grammaticalCase == .nominative && isUnderWay(behind: journey)
  }

  /// «tashrifi (uchrashuvdan) | boshlandi», «сапары | башталды»: the journey itself is what began or went on.
  private func isUnderWay(behind journey: Int) -> Bool {
    let end = reading.sentence(of: journey).upperBound
    guard let verb = (journey + 1..<max(journey + 1, end)).first(where: { reading.words[$0].isKnownVerb }),
      let act = reading.words.verb(.actVerbs, at: verb)
    else { return false }
    return act.meaning == .hold && act.form.isPredicate && !reading.isNegated(verb)
      && (journey + 1..<verb).allSatisfy { reading.tokens[$0].kind == .word }
  }
}
