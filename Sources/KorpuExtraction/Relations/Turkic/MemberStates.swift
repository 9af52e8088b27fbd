internal import KorpuLanguage

/// Finds where a sentence says of those named before that they are a body's member states: «A, B we C gurama | agza
/// döwletlerdir», «A ve B teşkilata | üye ülkeler olup, …», «A və B təşkilata | üzv ölkələr».
///
/// Elsewhere the same words only say whose ministers or youth come together: «agza döwletleriň ministrleri».
struct MemberStates {
  let reading: TokenizedArticle

  /// The noun for members and that for states, each time.
  func predicates(inSentence sentence: Int) -> [Range<Int>] {
    reading.sentences[sentence].filter(isPredicate).map { $0..<$0 + 2 }
  }

  private func isPredicate(_ word: Int) -> Bool {
    let states = word + 1
    guard reading.isWord(word, .membership), !reading.tokens[word].isCapitalised, !reading.isQuoted(word),
      reading.sentence(of: word).contains(states), reading.tokens[states].kind == .word
    else { return false }
    if hasCopula(states) { return true }
    guard reading.isForm(states, of: .state), let form = reading.words[states].form(in: .wordClasses), form.isPlural,
      form.possessor == nil, form.grammaticalCase == .nominative
    else { return false }
    let next = states + 1
    return next >= reading.sentence(of: word).upperBound || reading.isMark(next, ".") || reading.isMark(next, ";")
      || reading.isWord(next, .copula)
  }

  /// «döwletler|dir», «ülkeler|dir»
  private func hasCopula(_ states: Int) -> Bool {
    let word = reading.tokens[states].folded
    guard let stem = reading.lexicon.endings.predicated(in: word) else { return false }
    let senses = reading.lexicon.senses(of: stem)
    return senses.classesOfStem.contains(.state) && senses.form(in: .wordClasses)?.isPlural == true
  }
}

extension TokenizedArticle {
  /// «(onuň düzümine) TÜRKSOÝ-a | agza ýurtlaryň (alymlary girýär)»: what only says of a body whose states somebody is
  /// from.
  func isOfMemberStates(_ index: Int) -> Bool {
    guard lexicon.language.family == .turkic, tokens.indices.contains(index + 1), isMembership(index) else {
      return false
    }
    return isForm(index + 1, of: .state) && isGenitivePlural(index + 1)
  }
}
