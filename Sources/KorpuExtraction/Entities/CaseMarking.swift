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
    if isPossessor(mention) { return nil }
    // English names show no case of their own.
    let own = reading.lexicon.language.family == .germanic ? [] : mention.candidate.cases
    // «met A, and | B said»: a subject is of no list of objects.
    let isSubject = before.cases == .accusative || reading.isMark(start - 1, ",")
    if isSubject, reading.lexicon.language.family == .germanic, isBeforeVerb(mention) { return .nominative }
    return own.isEmpty || !own.isDisjoint(with: before.cases) || before.cases == .agent ? before.cases : nil
  }

  private func cases(of mention: LocatedMention, startingAt start: Int) -> CaseSet {
    if isPossessor(mention) { return .genitive }
    let own = mention.candidate.cases
    let marker = start > reading.sentence(of: mention.tokens.lowerBound).lowerBound ? start - 1 : nil
    // «на форуме | глава X сказал»: what a frame goes with is in the genitive.
    let isSubject = reading.isSlavic && own.contains(.nominative) && !own.contains(.genitive)
    if let marker, !isSubject, isFrame(marker) || reading.isWord(marker, .genitiveMarker) && isFrame(marker - 1) {
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
    if reading.isMark(next, ","), let close = (next + 1..<end).first(where: { reading.isMark($0, ",") }),
      close < next + Self.longestApposition, isApposition(next + 1)
    {
      next = close + 1
    }
    while next < end, reading.isWord(next, .filler) { next += 1 }
    return next < end && isPredicate(next)
  }

  private static let longestApposition = 30

  private func isApposition(_ index: Int) -> Bool {
    let start = reading.isWord(index, .article) ? index + 1 : index
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
    if let act = reading.words.verb(.actVerbs, at: index) { return act.form.isPredicate && act.value != "talks" }
    return reading.words.verb(.speechVerbs, at: index)?.form.isPredicate ?? false
  }
}

/// Finds where the phrase begins that a name ends or is the core of: «with | the President of Kazakhstan X».
struct PhraseStart: Sendable {
  let reading: TokenizedArticle
  private let mentionEnds: [Int: LocatedMention]

  /// - Complexity: O(mentions).
  init(reading: TokenizedArticle, mentions: [LocatedMention]) {
    self.reading = reading
    mentionEnds = Dictionary(mentions.map { ($0.tokens.upperBound, $0) }) { first, second in
      first.tokens.count >= second.tokens.count ? first : second
    }
  }

  func start(of mention: LocatedMention) -> Int {
    let first = reading.sentence(of: mention.tokens.lowerBound).lowerBound
    var start = mention.tokens.lowerBound
    while start > first, let length = step(before: start, from: first) { start -= length }
    return start
  }

  /// How many tokens before one belong to the phrase, or `nil`.
  private func step(before start: Int, from first: Int) -> Int? {
    let last = start - 1
    if let other = mentionEnds[start], !other.type.isPerson, !other.type.isForum { return other.tokens.count }
    if reading.isSlavic, reading.isMark(last, ")"), reading.isMark(last - 2, "("), mentionEnds[last - 2] != nil {
      return 3
    }
    guard reading.tokens[last].kind == .word else { return nil }
    if reading.isWord(last, .article) { return 1 }
    let senses = reading.words[last]
    if isPosition(last) || senses.key(in: .demonyms) != nil || senses.key(in: .honorifics) != nil { return 1 }
    if isAttribute(last), isPosition(start) { return 1 }
    // «President of Kazakhstan X»: passed only where a position stands before it.
    // «министр X | и министр Y»
    let isAfterPerson = mentionEnds[last]?.type.isPerson == true
    if reading.isWord(last, [.genitiveMarker, .joiner]), last > first, !isAfterPerson, isInPosition(last - 1) {
      return 1
    }
    return isInPosition(last - 1) && !isMarker(last) && !senses.isKnownVerb ? 1 : nil
  }

  /// «с | новым президентом»: an adjective in small letters, in another case than the nominative.
  private func isAttribute(_ index: Int) -> Bool {
    reading.isSlavic && !reading.tokens[index].isCapitalised && !reading.words[index].isKnownVerb
      && reading.words[index].readings.contains {
        $0.stem.hasAdjectiveEnding && $0.form.grammaticalCase != .nominative && !$0.form.isPlural
      }
  }

  /// Whether a word for a position stands at a token or a few words before it, with no mark and no verb between.
  private func isInPosition(_ index: Int) -> Bool {
    let first = max(0, index - Self.reach)
    var at = index
    while at >= first, reading.tokens[at].kind == .word,
      !isMarker(at) || reading.isWord(at, [.genitiveMarker, .joiner])
    {
      if isPosition(at) { return true }
      // «President A had a meeting with | B»: the position is A's.
      if reading.words[at].isKnownVerb || mentionEnds[at + 1]?.type.isPerson == true { return false }
      at -= 1
    }
    return false
  }

  /// How many words stand between a position and the person who has it: «министр высшего образования, науки и …».
  private static let reach = 8

  private func isPosition(_ index: Int) -> Bool {
    reading.words[index].key(in: .roles) != nil || reading.words.match(.roles, at: index) != nil
  }

  private func isMarker(_ index: Int) -> Bool {
    reading.isWord(
      index,
      [.genitiveMarker, .dativeMarker, .locativeMarker, .ablativeMarker, .comitative, .between, .agent, .conjunction])
  }
}
