internal import KorpuLanguage
internal import KorpuModel

/// Tells of a Hungarian clause whether no noun in it may be the subject: neither a name nor «a küldöttség», «egy kazah diák»,
/// but nouns in other cases only, with what belongs to them.
struct UralicBareClause {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Nouns for people and bodies, whatever else they do in the grammar.
  private static let nouns: WordClass = [
    .delegation, .attending, .guests, .moderation, .speaking, .generic, .parliament, .state, .sides, .colleague, .hosts,
  ]
  /// Grammar that takes part in no noun phrase.
  private static let grammar: WordClass = [
    .article, .conjunction, .filler, .setting, .framing, .negation, .relative, .demonstrative, .complementiser,
    .auxiliary,
    .comitative, .between, .lead, .leadNoun, .viewpoint, .organising, .agent, .joint,
  ]
  private static let shortestStem = 2

  func hasNoSubject(_ clause: Range<Int>) -> Bool {
    let mentions = scene.mentions(in: clause)
    guard !mentions.contains(where: isSubject) else { return false }
    let verbs = verbTokens(in: clause)
    let names = Set(mentions.flatMap { Array($0.tokens) })
    // Up to the first noun in another case a word may be the subject rather than its attribute.
    var isFirst = true
    for index in clause where reading.tokens[index].kind == .word && !names.contains(index) && !verbs.contains(index) {
      guard !isNoun(index) else { return false }
      if isGrammar(index) { continue }
      if isInOtherCase(index) {
        isFirst = false
        continue
      }
      guard belongs(index, isFirst: isFirst, in: clause, names, verbs) else { return false }
    }
    return true
  }

  private func isSubject(_ mention: LocatedMention) -> Bool {
    guard mention.isIn(.nominative), !reading.isQuoted(mention.tokens.lowerBound), !scene.isPossessor(mention) else {
      return false
    }
    let next = reading.end(of: mention)
    guard !reading.isWord(next, [.agent, .comitative, .between, .organising, .support]) else { return false }
    switch mention.type {
    case .person: return true
    case .organization, .country:
      // «az Aral Szövetség | ülésén»
      guard scene.mention(covering: mention.tokens.lowerBound, where: \.isForum) == nil else { return false }
      return reading.isCapitalisedWord(mention.tokens.lowerBound) && !scene.isOwner(mention)
        && !scene.isApposedToOwner(mention)
    case .forum, .place: return false
    }
  }

  private func verbTokens(in clause: Range<Int>) -> Set<Int> {
    var tokens: Set<Int> = []
    for table in [LexicalTable.actVerbs, .speechVerbs] {
      for (index, match) in reading.words.verbs(table, in: clause) { tokens.formUnion(index..<index + match.length) }
    }
    return tokens
  }

  /// «a küldöttség», «a szervezet», «egy diplomata»
  private func isNoun(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if reading.isForm(index, of: Self.nouns) { return senses.form(in: .wordClasses)?.grammaticalCase == .nominative }
    if reading.isForm(index, of: .pronoun) { return reading.isWord(index - 1, .indefinite) }
    return senses.form(in: .bodies)?.grammaticalCase == .nominative && senses.form(in: .bodies)?.possessor == nil
      && !isFollowedByPossessed(index)
  }

  private func isGrammar(_ index: Int) -> Bool {
    reading.words[index].isFunctionWord || reading.isWord(index, Self.grammar) || reading.isForm(index, of: .pronoun)
      || reading.lexicon.months?[reading.tokens[index].folded] != nil
  }

  private func isInOtherCase(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      ![.nominative, .attributive].contains($0.form.grammaticalCase) && $0.stem.unicodeScalars.count > Self.shortestStem
    }
  }

  /// Whether a word without an ending belongs to the noun after it.
  private func belongs(
    _ index: Int, isFirst: Bool, in clause: Range<Int>, _ names: Set<Int>, _ verbs: Set<Int>
  ) -> Bool {
    var next = index + 1
    if reading.isWord(next, .conjunction), !reading.isMark(index, ",") { next += 1 }
    guard clause.contains(next), reading.tokens[next].kind == .word || reading.tokens[next].kind == .number,
      !verbs.contains(next), !reading.words[next].isFunctionWord, !reading.isWord(next, Self.grammar)
    else { return false }
    if isAttribute(index) || isFollowedByPossessed(index) { return true }
    return !isFirst && !names.contains(next)
  }

  private func isFollowedByPossessed(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index + 1), reading.tokens[index + 1].kind == .word,
      !reading.words[index + 1].isFunctionWord
    else { return false }
    return reading.words[index + 1].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase != .nominative
        && $0.stem.unicodeScalars.count > Self.shortestStem
    }
  }

  /// «kazah», «nemzetközi», «bakui», «rendezett», «dr.»
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return senses.isKey(of: .demonyms) || senses.isKey(of: .bodyModifiers) || senses.isKey(of: .ordinals)
      || senses.isKey(of: .honorifics) || reading.city(ofAdjectiveAt: index) != nil
      || reading.words.verb(.actVerbs, at: index)?.form == .participle
  }
}
