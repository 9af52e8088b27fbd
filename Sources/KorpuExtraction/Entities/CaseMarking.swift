internal import KorpuLanguage
internal import KorpuModel

/// Says of each mention what part it may have in its sentence: by its ending where the language has endings, by the
/// preposition before its phrase, in English also by its place before or after the verb.
struct CaseMarking {
  let reading: TokenizedArticle
  let mentions: [LocatedMention]
  let phrases: PhraseStart

  func marked() -> [LocatedMention] {
    guard !reading.lexicon.language.family.isHeadFinal else {
      return DelegationMarking(reading: reading, mentions: mentions).marked()
    }
    var marked: [LocatedMention] = []
    /// The longest mention that ends before a token.
    var byEnd: [Int: LocatedMention] = [:]
    for mention in mentions {
      let start = typeWord(of: mention) ?? phrases.start(of: mention)
      let cases = inherited(by: mention, startingAt: start, from: byEnd) ?? cases(of: mention, startingAt: start)
      let item = LocatedMention(entity: mention.entity, type: mention.type, candidate: mention.candidate, cases: cases)
      marked.append(item)
      // Of mentions at one place the longer comes first.
      if byEnd[item.tokens.upperBound] == nil { byEnd[item.tokens.upperBound] = item }
    }
    return marked
  }

  /// «at the conference titled | "…"»: the case of a quoted name is that of its type word, where this comes first.
  private func typeWord(of mention: LocatedMention) -> Int? {
    guard reading.lexicon.language.family == .germanic, mention.type.isForum, mention.candidate.isQuoted(in: reading)
    else {
      return nil
    }
    let quote = mention.tokens.lowerBound
    let first = max(reading.sentence(of: quote).lowerBound, quote - Self.longestTopic)
    guard var start = (first..<quote).last(where: { reading.gatheringWord(at: $0) != nil }) else { return nil }
    while start > first, isPartOfPhrase(start - 1) { start -= 1 }
    return start
  }

  /// An article, an ordinal, an adjective before a type word.
  private func isPartOfPhrase(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return reading.tokens[index].kind == .number }
    let senses = reading.words[index]
    return reading.isWord(index, .article) || senses.isKey(of: .ordinals) || senses.isKey(of: .bodyModifiers)
      || senses.key(in: .demonyms) != nil || reading.gatheringWord(at: index) != nil
  }

  /// How many words stand between a type word and the quoted name.
  private static let longestTopic = 24

  /// «с A, B и C»: the members of a list stand in one case, that the first shows.
  private func inherited(
    by mention: LocatedMention, startingAt start: Int, from earlier: [Int: LocatedMention]
  ) -> CaseSet? {
    var joint = start
    while joint > 0, reading.isListJoint(joint - 1) { joint -= 1 }
    guard joint < start, let before = earlier[joint], before.type.isPerson == mention.type.isPerson else { return nil }
    if isPossessor(mention) || isSet(mention, startingAt: start, at: before) { return nil }
    // English names show no case of their own.
    let own = reading.lexicon.language.family == .germanic ? [] : mention.candidate.cases
    // «met A, and | B said»: a subject is of no list of objects.
    let isSubject = before.cases == .accusative || reading.isMark(start - 1, ",")
    if isSubject, reading.lexicon.language.family == .germanic, isBeforeVerb(mention) { return .nominative }
    return own.isEmpty || !own.isDisjoint(with: before.cases) || before.cases == .agent ? before.cases : nil
  }

  /// «In Baku, | the Aral Fund (signed …)», «In Baku, | Ambassador of Hungary (X met Y)»: a place that the sentence begins with
  /// is of no list of bodies, nor of countries that a phrase of their own holds.
  private func isSet(_ mention: LocatedMention, startingAt start: Int, at before: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .germanic, before.type.isPlace, !mention.type.isPlace else { return false }
    return mention.type.isOrganization
      || (start..<max(start, mention.tokens.lowerBound)).contains { !reading.isWord($0, .article) }
  }

  private func cases(of mention: LocatedMention, startingAt start: Int) -> CaseSet {
    if isPossessor(mention) { return .genitive }
    let own = mention.candidate.cases
    let marker = start > reading.sentence(of: mention.tokens.lowerBound).lowerBound ? start - 1 : nil
    // «на форуме | глава X сказал»: what a frame goes with is in the genitive.
    let isSubject = reading.isSlavic && own.contains(.nominative) && !own.contains(.genitive)
    // «на встрече | Алпаслан Топрак сказал»: a name that shows no case, and the verb right behind it.
    if let marker, reading.isSlavic, mention.type.isPerson, own.isEmpty, isFrame(marker), isBeforeVerb(mention) {
      return .nominative
    }
    if let marker, !isSubject, isFrame(marker) || reading.isWord(marker, .genitiveMarker) && isFrame(marker - 1) {
      return .locative
    }
    // «на открытии | форума»
    if let marker, reading.isSlavic, mention.type.isForum, reading.isForm(marker, of: .opening),
      reading.isWord(marker - 1, .locativeMarker)
        // «на церемонии открытия | форума»
        || reading.isWord(marker - 2, .locativeMarker) && reading.tokens[marker - 1].kind == .word
    {
      return .locative
    }
    if let marker, let marked = Self.cases(markedBy: reading.words[marker].classes) {
      // In Russian «из» goes with the genitive.
      if reading.isSlavic, marked == .ablative, own.contains(.genitive) { return own.union(.ablative) }
      return own.isEmpty || reading.lexicon.language.family == .germanic || !own.isDisjoint(with: marked) ? marked : own
    }
    if reading.lexicon.language.family == .slavic {
      if own.isEmpty { return [.nominative, .genitive] }
      // Without «с» it is who does what a passive verb says.
      return own.contains(.instrumental) ? own.subtracting(.instrumental).union(.agent) : own
    }
    return isAfterVerb(start) && !isBeforeVerb(mention) ? [.accusative] : .nominative
  }

  /// «by Azerbaijan's | Foundation for Civic Initiatives»: the preposition is not that of the possessor.
  private func isPossessor(_ mention: LocatedMention) -> Bool {
    !reading.possessiveEnding(of: mention.tokens.upperBound - 1).isEmpty
  }

  /// «After A met B, | C said …»: what stands directly before a verb is its subject, whatever verb comes earlier.
  private func isBeforeVerb(_ mention: LocatedMention) -> Bool {
    var next = mention.tokens.upperBound
    let end = reading.sentence(of: mention.tokens.lowerBound).upperBound
    // «C, director of D, said …»
    if next < end, reading.isMark(next, ","), let close = (next + 1..<end).first(where: { reading.isMark($0, ",") }),
      close < next + Self.longestApposition, isApposition(next + 1)
    {
      next = close + 1
    }
    while next < end, reading.isWord(next, .filler) { next += 1 }
    return next < end && isPredicate(next)
  }

  private static let longestApposition = 30

  private func isApposition(_ index: Int) -> Bool {
    let start = reading.behindArticle(index)
    return RoleFinder(reading: reading).role(startingAt: start) != nil
  }

  /// «в рамках форума», «on the sidelines of the summit», «в ходе встречи»
  private func isFrame(_ index: Int) -> Bool { index >= 0 && reading.isWord(index, [.framing, .setting]) }

  private static func cases(markedBy classes: WordClass) -> CaseSet? {
    if classes.contains(.genitiveMarker) { return .genitive }
    if !classes.isDisjoint(with: [.comitative, .between]) { return .instrumental }
    if classes.contains(.agent) { return .agent }
    if classes.contains(.locativeMarker) { return .locative }
    if classes.contains(.dativeMarker) { return .dative }
    if classes.contains(.ablativeMarker) { return .ablative }
    return nil
  }

  /// Whether a verb that tables know stands before a token in its clause.
  private func isAfterVerb(_ token: Int) -> Bool {
    let first = reading.sentence(of: token).lowerBound
    var index = token - 1
    while index >= first {
      if reading.isWord(index, [.complementiser, .relative]) || reading.isMark(index, ";") { return false }
      if !reading.isQuoted(index), isPredicate(index) { return true }
      index -= 1
    }
    return false
  }
}

extension CaseMarking {
  /// Whether a verb that has a subject before it starts at a token: «a meeting was held» has none who does it.
  private func isPredicate(_ index: Int) -> Bool {
    if let act = reading.words.verb(.actVerbs, at: index) { return act.form.isPredicate && act.meaning != .talks }
    return reading.words.verb(.speechVerbs, at: index)?.form.isPredicate ?? false
  }
}
