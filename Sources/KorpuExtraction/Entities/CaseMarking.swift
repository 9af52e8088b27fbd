internal import KorpuLanguage
internal import KorpuModel

/// Says of each mention what part it may have in its sentence: by its ending where the language has endings, by the
/// preposition before its phrase, in English also by its place before or after the verb.
struct CaseMarking {
  let reading: TokenizedArticle
  let mentions: [LocatedMention]

  func marked() -> [LocatedMention] {
    guard !reading.lexicon.language.family.isHeadFinal else {
      return DelegationMarking(reading: reading, mentions: mentions).marked()
    }
    var marked: [LocatedMention] = []
    let phrases = PhraseStart(reading: reading, mentions: mentions)
    for mention in mentions {
      let start = phrases.start(of: mention)
      let cases = inherited(by: mention, startingAt: start, from: marked) ?? cases(of: mention, startingAt: start)
      marked.append(
        LocatedMention(entity: mention.entity, type: mention.type, candidate: mention.candidate, cases: cases))
    }
    return marked
  }

  /// «с A, B и C»: the members of a list stand in one case, that the first shows.
  private func inherited(
    by mention: LocatedMention, startingAt start: Int, from earlier: [LocatedMention]
  ) -> CaseSet? {
    guard start > 0, reading.isListJoint(start - 1) else { return nil }
    let joint = reading.isMark(start - 2, ",") ? start - 2 : start - 1
    guard let before = earlier.last(where: { $0.tokens.upperBound <= joint }), before.tokens.upperBound == joint,
      before.type.isPerson == mention.type.isPerson
    else { return nil }
    // English names show no case of their own.
    let own = reading.lexicon.language.family == .germanic ? [] : mention.candidate.cases
    return own.isEmpty || !own.isDisjoint(with: before.cases) || before.cases == .agent ? before.cases : nil
  }

  private func cases(of mention: LocatedMention, startingAt start: Int) -> CaseSet {
    let own = mention.candidate.cases
    let marker = start > reading.sentence(of: mention.tokens.lowerBound).lowerBound ? start - 1 : nil
    if let marker, isFrame(marker) || reading.isWord(marker, .genitiveMarker) && isFrame(marker - 1) {
      return .locative
    }
    if let marker, let marked = Self.cases(markedBy: reading.words[marker].classes) {
      return own.isEmpty || reading.lexicon.language.family == .germanic || !own.isDisjoint(with: marked) ? marked : own
    }
    if reading.lexicon.language.family == .slavic {
      if own.isEmpty { return [.nominative, .genitive] }
      // Without «с» it is who does what a passive verb says.
      return own.contains(.instrumental) ? own.subtracting(.instrumental).union(.agent) : own
    }
    if !reading.possessiveEnding(of: mention.tokens.upperBound - 1).isEmpty { return .genitive }
    return isAfterVerb(start) ? [.accusative] : .nominative
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
struct PhraseStart {
  let reading: TokenizedArticle
  private let mentionEnds: [Int: LocatedMention]

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
    guard reading.tokens[last].kind == .word else { return nil }
    if reading.isWord(last, .article) { return 1 }
    let senses = reading.words[last]
    if isPosition(last) || senses.key(in: .demonyms) != nil || senses.key(in: .honorifics) != nil { return 1 }
    // «President of Kazakhstan X»: passed only where a position stands before it.
    if reading.isWord(last, [.genitiveMarker, .joiner]), last > first, isInPosition(last - 1) { return 1 }
    return isInPosition(last - 1) && !isMarker(last) && !senses.isKnownVerb ? 1 : nil
  }

  /// Whether a word for a position stands at a token or a few words before it, with no mark and no verb between.
  private func isInPosition(_ index: Int) -> Bool {
    let first = max(0, index - Self.reach)
    var at = index
    while at >= first, reading.tokens[at].kind == .word,
      !isMarker(at) || reading.isWord(at, [.genitiveMarker, .joiner])
    {
      if isPosition(at) { return true }
      if reading.words[at].isKnownVerb { return false }
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
