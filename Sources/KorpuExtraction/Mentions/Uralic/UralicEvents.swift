internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that Hungarian news tell of without a name: «kétnapos nemzetközi konferenciát rendezett az X», «kiállítás
/// nyílt Y-ban», «a szervezet tisztújító közgyűlésén».
struct UralicEvents {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd
  /// The first token that may belong to a description; 0 where the article has told of no gathering yet.
  let floor: Int

  /// How many words say what kind of gathering it is.
  private static let longestAttribute = 5
  /// How many words stand between a gathering and the verb that tells that it is held.
  private static let reach = 4

  func start(ofForumHeadedAt head: Int, _ match: TermMatch, _ kind: ForumKind) -> Int? {
    guard !reading.isCapitalisedWord(head) || reading.isInitial(head), !people[head], !reading.isQuoted(head),
      reading.words.verb(.speechVerbs, at: head) == nil
    else { return nil }
    if match.form.possessor == .third, let owned = start(withOwnerBefore: head) { return owned }
    if [.meeting, .summit].contains(kind), let meeting = start(ofOrganisedMeetingHeadedAt: head, match) {
      return meeting
    }
    if kind == .meeting, isAssemblyInTown(head, match) { return head }
    guard kind != .meeting, !isTitled(after: head) else { return nil }
    let start = reading.startOfRun(before: head, from: max(floor, head - Self.longestAttribute), where: isAttribute)
    let tokens = start..<head + match.length
    guard !isTitled(before: start) else { return nil }
    if isWithinFrame(tokens, match.form) { return start }
    if isIntroduced(tokens, match.form, kind) || isHeldAfter(tokens, match.form) || isHeldBehindVerb(tokens, match.form)
    {
      return start
    }
    if match.form.grammaticalCase == .locative, isHeldInOtherTown(tokens) { return start }
    guard floor == 0, match.form.grammaticalCase == .locative else { return nil }
    if kind == .other, tokens.count < 2, let house = UralicHeldPhrase(reading: reading).start(before: start) {
      return house
    }
    if isHeldBefore(start, isPlain: kind == .other && tokens.count < 2) { return start }
    return match.form.possessor == .third ? possessor(before: start) : nil
  }

  /// «(részt vettek) a Tokajban tartott szakmai | találkozón, amit az X szervezett»: a meeting with an attribute of which a relative
  /// clause tells who holds it.
  private func start(ofOrganisedMeetingHeadedAt head: Int, _ match: TermMatch) -> Int? {
    let end = head + match.length
    let limit = min(reading.sentence(of: head).upperBound, end + Self.longestPredicate)
    guard floor == 0, !match.form.isPlural, match.form.possessor == nil, reading.isMark(end, ","),
      reading.isWord(end + 1, .relative), end + 1 < limit,
      reading.words[end + 1].readings.contains(where: { $0.form.grammaticalCase == .accusative }),
      (end + 2..<max(end + 2, limit)).contains(where: { index in
        let verb = reading.words.verb(.actVerbs, at: index)?.meaning
        return verb == .organise
          || verb == .hold && reading.tokens.indices.contains(index + 1)
            && reading.tokens[index + 1].kind == .mark
      })
    else { return nil }
    let start = reading.startOfRun(before: head, from: max(floor, head - Self.longestAttribute), where: isAttribute)
    return end - start > 1 ? start : nil
  }

  /// «Az Ankarában tartott | értekezleten (részt vett X)»: what is no mere talk, of the first that the article tells of, with its town.
  private func isAssemblyInTown(_ head: Int, _ match: TermMatch) -> Bool {
    floor == 0 && match.form.grammaticalCase == .locative && match.form.possessor == nil && !match.form.isPlural
      && !reading.isForm(head, of: .talk) && head > 2 && isHeldBefore(head, isPlain: true)
  }

  /// «az X Társaság hétvégi | közgyűlésén», «az X Szervezet külügyminiszteri tanácsának | ülésén»: the body, then adjectives.
  private func start(withOwnerBefore head: Int) -> Int? {
    let first = max(floor, reading.sentence(of: head).lowerBound, head - Self.longestAttribute)
    let attributes = UralicSessionAttributes(reading: reading, first: first)
    var end = head
    while end > first {
      if let length = attributes.length(before: end) {
        end -= length
      } else if isAttribute(end - 1) || isOfPart(end - 1) || end < head && isJoint(end - 1) || isComma(end - 1)
        || isOfOfficials(end - 1)
      {
        end -= 1
      } else {
        return owner(beforeArticleEndingAt: end)
      }
      if let body = bodies.start(endingAt: reading.endBeforeBrackets(end), from: floor) { return body }
    }
    return owner(beforeArticleEndingAt: end)
  }

  /// «az X Szervezet nagykövetségének | a (felavatására)»: the body in the genitive before an article.
  private func owner(beforeArticleEndingAt end: Int) -> Int? {
    let article = end - 1
    guard article > floor, reading.isWord(article, .article), !reading.isWord(article, .indefinite),
      reading.words[article - 1].readings.contains(where: {
        $0.form.grammaticalCase == .genitive && $0.form.possessor == .third && $0.form.ending.length > 1
      })
    else { return nil }
    return bodies.start(endingAt: article, from: floor)
  }

  /// «tanácsának | ülésén»: part of a body; «vízügyi egyezményének | ülésén»: or its treaty.
  private func isOfPart(_ index: Int) -> Bool {
    guard !reading.tokens[index].isCapitalised, !people[index] else { return false }
    if let form = reading.words[index].form(in: .bodies) { return form.possessor == .third }
    return reading.isForm(index, of: .cooperation)
      && reading.words[index].readings.contains { $0.form.possessor == .third && $0.form.grammaticalCase == .genitive }
  }

  /// «az X Szervezete (XSZ) | vezetőinek | ülésén», «az X Szervezet | államai | tanácsainak ülésén»: those who lead a body, and the states in
  /// it, are no owners of their own.
  private func isOfOfficials(_ index: Int) -> Bool {
    guard !reading.tokens[index].isCapitalised, !people[index], reading.tokens[index].kind == .word else {
      return false
    }
    let noun = reading.words[index].form(in: .roles) ?? (reading.isForm(index, of: .state) ? NounForm() : nil)
    return noun != nil
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.isPlural && $0.stem.unicodeScalars.count > 2
      }
  }

  /// «gazdasági | és | kereskedelmi»
  private func isJoint(_ index: Int) -> Bool {
    index > 0 && reading.isWord(index, .conjunction) && isAttribute(index - 1)
  }

  /// «pénteki | , | asztanai csúcstalálkozóján»
  private func isComma(_ index: Int) -> Bool {
    index > 0 && reading.isMark(index, ",") && isAttribute(index - 1) && isAttribute(index + 1)
  }

  /// «konferenciát rendeznek Szegeden | „…” címmel»: whose title is still to come.
  private func isTitled(after head: Int) -> Bool {
    let end = min(reading.sentence(of: head).upperBound, head + Self.longestPredicate)
    guard let opening = (head..<end).first(where: { reading.tokens[$0].kind == .openingQuote }),
      let closing = reading.closingQuote(from: opening, limit: 24)
    else { return false }
    return reading.isWord(closing + 1, .naming)
  }

  /// «„…” címmel rendeztek | konferenciát», «„…” címmel | konferenciát rendeztek»: whose title has been told.
  private func isTitled(before start: Int) -> Bool {
    let first = max(reading.sentence(of: start).lowerBound + 1, start - Self.longestPredicate)
    return (first..<max(first, start)).contains { index in
      // «a Kaszpi Napok című | konferenciát»
      if index + 1 == start, reading.isWord(index, .naming), reading.hasEnding(.quality, at: index) { return true }
      guard reading.isWord(index, .naming), reading.tokens[index - 1].kind == .closingQuote else { return false }
      return index + 1 == start || tellsOfHolding(index + 1, isAdjacent: true)
    }
  }

  /// How many words stand between a gathering and its title.
  private static let longestPredicate = 16

  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index], !hasObject(index) else { return false }
    let senses = reading.words[index]
    guard !reading.tokens[index].isCapitalised || reading.isInitial(index) else { return false }
    // «Nagykövetségünk | vacsorát adott»
    guard RoleFinder(reading: reading).role(startingAt: index) == nil, !isOfPart(index),
      senses.form(in: .bodies)?.possessor == nil
    else { return false }
    // «újabb», «következő»
    if senses.isKey(of: .ordinals) { return true }
    guard !senses.isFunctionWord, senses.classes.subtracting(.joint).isEmpty || senses.isKey(of: .bodyModifiers) else {
      return false
    }
    return reading.words.verb(.actVerbs, at: index) == nil && reading.words.verb(.speechVerbs, at: index) == nil
      && !senses.readings.contains { $0.form.grammaticalCase.isLocal || $0.form.grammaticalCase == .accusative }
  }

  /// «a magyar kultúrát | bemutató rendezvény»: a participle with its object tells what happens, and names nothing.
  private func hasObject(_ index: Int) -> Bool {
    index > 0 && reading.tokens[index - 1].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words.verb(.actVerbs, at: index - 1) == nil
      && reading.words[index - 1].readings.contains {
        // «kiemelt» is a participle itself.
        $0.form.grammaticalCase == .accusative && $0.form.ending.length > 1
          && $0.stem.unicodeScalars.count > Self.shortestNoun
      }
  }

  /// Shorter words that end like an accusative are hardly nouns.
  private static let shortestNoun = 4

  /// «konferenciát | rendezett», «Kiállítás | nyílt», «Budapesten | zajlott | kerekasztal»: without «a», near a verb of holding.
  private func isIntroduced(_ tokens: Range<Int>, _ form: NounForm, _ kind: ForumKind) -> Bool {
    let isObject = form.grammaticalCase == .accusative
    guard !form.grammaticalCase.isLocal || form.grammaticalCase == .dative,
      reading.isWord(tokens.lowerBound - 1, .indefinite)
        || !reading.isWord(tokens.lowerBound - 1, [.article, .demonstrative])
    else { return false }
    let sentence = reading.sentence(of: tokens.lowerBound)
    // Within somebody's words there may be others than the one spoken of.
    guard floor == 0 || !sentence.contains(where: { reading.words.verb(.speechVerbs, at: $0) != nil }) else {
      return false
    }
    // Of lectures, receptions and trainings there are many.
    let reach = kind == .other && tokens.count < 2 ? 1 : Self.reach
    let after = tokens.upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + reach))
    // «adott a böjt hava alatt | böjttörő vacsorát»
    let farther = isObject ? reach + tokens.count : reach
    let before = max(sentence.lowerBound, tokens.lowerBound - farther)..<tokens.lowerBound
    if reading.words.verb(.actVerbs, at: tokens.upperBound - 1)?.meaning == .organise {
      return tokens.count > 1 || kind != .other || isToldOfLater(tokens)
    }
    if isObject, isHeldAtOnce(tokens, in: sentence) { return true }
    return after.contains { tellsOfHolding($0, isAdjacent: $0 == tokens.upperBound && isObject) }
      || form.grammaticalCase != .dative && before.contains { tellsOfHolding($0, isAdjacent: false) }
  }

  /// «Pécsett | tartott workshopot a Duna Egyetem»: right behind a verb that might be a participle elsewhere, in a sentence without another
  /// predicate.
  private func isHeldAtOnce(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let verb = tokens.lowerBound - 1
    guard floor == 0, sentence.contains(verb), tellsOfHolding(verb, isAdjacent: true),
      sentence.contains(tokens.upperBound),
      reading.isWord(tokens.upperBound, .article) || reading.isCapitalisedWord(tokens.upperBound)
    else { return false }
    let end = (tokens.upperBound..<sentence.upperBound).first { reading.tokens[$0].kind == .mark }
    return !(sentence.lowerBound..<(end ?? sentence.upperBound)).contains {
      $0 != verb && !tokens.contains($0) && reading.isKnownPredicate($0)
    }
  }

  /// How many tokens later a report comes back to what was given.
  private static let memory = 120

  /// «(fogadást adott …) A (tegnapi) | fogadáson»: whether the article comes back to it as to what it reports on.
  private func isToldOfLater(_ tokens: Range<Int>) -> Bool {
    guard floor == 0, let key = reading.words.match(.forums, at: tokens.lowerBound)?.key else { return false }
    let end = min(reading.tokens.count, tokens.upperBound + Self.memory)
    return (tokens.upperBound..<max(tokens.upperBound, end)).contains { index in
      guard let again = reading.words.match(.forums, at: index), again.key == key else { return false }
      return again.form.grammaticalCase == .locative && again.form.possessor == nil && !again.form.isPlural
    }
  }

  /// «az átadó ünnepségre | kedden került sor», «a tudományos konferenciát | Bakuban tartották»: the first that the article tells of,
  /// with an attribute, but not «a következő konferenciát».
  private func isHeldAfter(_ tokens: Range<Int>, _ form: NounForm) -> Bool {
    guard floor == 0, tokens.count > 1, form.possessor == nil,
      !tokens.contains(where: { reading.words[$0].isKey(of: .ordinals) }),
      !form.grammaticalCase.isLocal || form.grammaticalCase == .dative,
      reading.isWord(tokens.lowerBound - 1, .article), !reading.isWord(tokens.lowerBound - 1, .indefinite)
    else { return false }
    let end = min(reading.sentence(of: tokens.lowerBound).upperBound, tokens.upperBound + Self.longestPredicate / 2)
    let after = (tokens.upperBound..<max(tokens.upperBound, end)).prefix {
      reading.tokens[$0].kind != .mark && !reading.isWord($0, .background)
    }
    return after.contains { tellsOfHolding($0, isAdjacent: false) && !reading.isCancelled($0) }
  }

  /// «Budapesten rendezték meg | a hagyományos nagyköveti fogadást», «Bakuban kezdődött | a nemzetközi konferencia»: the same, the verb
  /// before the article.
  private func isHeldBehindVerb(_ tokens: Range<Int>, _ form: NounForm) -> Bool {
    let article = tokens.lowerBound - 1
    guard floor == 0, tokens.count > 1, form.possessor == nil,
      [.nominative, .accusative].contains(form.grammaticalCase),
      !tokens.contains(where: { reading.words[$0].isKey(of: .ordinals) }),
      reading.isWord(article, .article), !reading.isWord(article, .indefinite)
    else { return false }
    let first = max(reading.sentence(of: article).lowerBound, article - Self.reach)
    return (first..<max(first, article)).contains { index in
      reading.words.verb(.actVerbs, at: index).map { index + $0.length == article } == true
        && tellsOfHolding(index, isAdjacent: false) && !reading.isCancelled(index)
    }
  }

  /// «A kerekasztal | a csúcstalálkozó keretében zajlott»: what a sentence begins with and has held within a larger gathering.
  private func isWithinFrame(_ tokens: Range<Int>, _ form: NounForm) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    guard form == NounForm(), tokens.lowerBound == sentence.lowerBound + 1,
      reading.isWord(sentence.lowerBound, .article), !reading.isForm(tokens.upperBound - 1, of: .event),
      let frame = (tokens.upperBound..<sentence.upperBound).first(where: { reading.isWord($0, .framing) }),
      frame - tokens.upperBound <= Self.longestPredicate, frame > tokens.upperBound + 1
    else { return false }
    return reading.words.match(.forums, at: frame - 1) != nil && tellsOfHolding(frame + 1, isAdjacent: false)
  }

  /// - Parameter isAdjacent: Whether the verb follows its object at once: «konferenciát | rendezett» is no participle.
  private func tellsOfHolding(_ index: Int, isAdjacent: Bool) -> Bool {
    guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index),
      verb.meaning == .hold || verb.meaning == .organise, !reading.isNegated(index)
    else { return false }
    return verb.form.isPredicate || isAdjacent && verb.form == .participle
  }

  /// «a Budapesten tartott | nemzetközi konferencián»; a plain «rendezvény» needs the place.
  private func isHeldBefore(_ start: Int, isPlain: Bool) -> Bool {
    guard start > 1 else { return false }
    if isHeldBySomebody(start) { return true }
    guard let verb = reading.words.verb(.actVerbs, at: start - 1), verb.meaning == .hold, verb.form == .participle
    else {
      return false
    }
    return !isPlain || reading.words[start - 2].form(in: .cities)?.grammaticalCase == .locative
  }

  /// «a Duna Egyetem által szervezett | esten», «a Duna Egyetem szervezésében megvalósult | konferencián», «a Duna Egyetem szervezte |
  /// konferencián»: who holds it says which it is.
  private func isHeldBySomebody(_ start: Int) -> Bool {
    let verb = start - 1
    guard verb > 0, !reading.isQuoted(verb), reading.sentence(of: start).contains(verb - 1) else { return false }
    let act = reading.words.verb(.actVerbs, at: verb)
    if act?.meaning == .organise, act?.form.isPredicate == true {
      return bodies.start(endingAt: reading.endBeforeBrackets(verb), from: floor) != nil
    }
    let isOfHolding = act.map { [.hold, .organise].contains($0.meaning) } == true
    if isOfHolding, act?.form == .participle, reading.isWord(verb - 1, .agent) { return true }
    return reading.isWord(verb - 1, .organising) && (isOfHolding || reading.words[verb].verbReadings(in: .participle))
      && bodies.start(endingAt: reading.endBeforeBrackets(verb - 1), from: floor) != nil
  }

  /// «a Duna Színházban rendezett | biskeki koncerten»: which of several, by its house and its town.
  private func isHeldInOtherTown(_ tokens: Range<Int>) -> Bool {
    tokens.dropLast().contains { reading.city(ofAdjectiveAt: $0) != nil }
      && isHeldBefore(tokens.lowerBound, isPlain: false)
      && reading.words[tokens.lowerBound - 2].form(in: .bodies)?.grammaticalCase == .locative
  }

  /// «a | szervezet tisztújító közgyűlésén»: one noun between the article and what is held.
  private func possessor(before start: Int) -> Int? {
    let noun = start - 1
    // The possessor may have been taken for an attribute.
    if reading.isWord(noun, .article), !reading.isWord(noun, .indefinite) {
      return isNoun(start) && start + 1 < reading.tokens.count ? start : nil
    }
    guard noun > 0, reading.tokens[noun].kind == .word, !reading.isCapitalisedWord(noun), isNoun(noun),
      reading.isWord(noun - 1, .article), !reading.isWord(noun - 1, .indefinite)
    else { return nil }
    return noun
  }

  /// A type word of bodies or of what is opened.
  private func isNoun(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return senses.key(in: .bodies) != nil || senses.key(in: .forums) != nil
      || reading.isForm(index, of: [.generic, .event])
  }
}
