internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that English news describe without a name: «(held) a seminar on water law», «a conference dedicated to
/// the 900th anniversary of the poet X».
struct EnglishGatherings {
  let reading: TokenizedArticle
  let people: Occupancy
  /// The first token that may belong to a description.
  let floor: Int

  /// How many words say what kind of gathering it is: «two-day international scientific».
  private static let longestAttribute = 5
  /// How many tokens say what it is for.
  static let longestPurpose = 24
  /// How many tokens stand between a gathering and the verb that tells that it is held.
  private static let reach = 4

  /// The tokens of the description whose type word is the head, or `nil` where it is none or not unique.
  func description(of head: Range<Int>, _ kind: ForumKind) -> Range<Int>? {
    guard reading.lexicon.language.family == .germanic, !reading.isQuoted(head.lowerBound) else { return nil }
    let start = startOfAttributes(before: head.lowerBound)
    let purpose = purpose(after: head.upperBound)
    let tokens = start..<(purpose?.end ?? head.upperBound)
    if let purpose, purpose.isDedication, (purpose.start..<purpose.end).contains(where: tells) { return tokens }
    let parties = kind == .meeting ? nil : EnglishParties(reading: reading, people: people).end(after: head.upperBound)
    if let end = endOfMembers(after: head.upperBound) ?? endOfOwner(of: head) ?? parties,
      isHeld(start..<end) || isAttended(start..<end) || isSpokenAt(start)
    {
      return start..<end
    }
    let isOfBody = reading.isWord(start - 1, .possessive) && start < head.lowerBound
    // «The seminar on water law was held»: one with an article that the text has named before goes on.
    let isFirst =
      floor == 0
      && (purpose != nil || isOrganised(after: tokens) || isHeldFirst(start..<head.upperBound, kind)
        || isAttendedFirst(start..<head.upperBound))
    let isTalked = purpose != nil && kind != .meeting && (isSpoken(at: tokens) || isPlace(tokens))
    guard kind != .meeting || isOfBody, isIntroduced(start) || isFirst || isTalked,
      isHeld(tokens) || isTalked || isAttendedFirst(start..<head.upperBound)
        || purpose != nil && (isAttended(tokens) || isAttended(by: tokens.upperBound))
    else { return nil }
    let isUnique =
      purpose != nil || start < head.lowerBound || head.count > 1 || kind != .other || isToldOfLater(head)
    return isUnique ? tokens : nil
  }

  /// Where the words begin that say what kind it is: «scientific and practical | seminar», too.
  func startOfAttributes(before head: Int) -> Int {
    let first = max(floor, head - Self.longestAttribute)
    let start = startWithOrdinal(before: reading.startOfRun(before: head, from: first, where: isAttribute))
    guard start < head, start - 2 >= max(first, reading.sentence(of: head).lowerBound),
      reading.isWord(start - 1, .conjunction),
      [start - 2, start].allSatisfy({ reading.words[$0].isKey(of: .bodyModifiers) && !reading.isCapitalisedWord($0) })
    else { return start }
    return reading.startOfRun(before: start - 1, from: first, where: isAttribute)
  }

  /// «the | 3rd | meeting of health ministers»: which of a row it is.
  private func startWithOrdinal(before start: Int) -> Int {
    guard start > reading.sentence(of: start).lowerBound, start > floor,
      reading.words[start - 1].isKey(of: .ordinals) && reading.words[start - 1].value(in: .ordinals) != "0"
        || reading.isOrdinalInFigures(start - 1)
    else { return start }
    return start - 1
  }

  /// «The youth forum | was held at X»: a sort with an attribute, of which the article has not told before; but any ceremony is one of
  /// many.
  private func isHeldFirst(_ tokens: Range<Int>, _ kind: ForumKind) -> Bool {
    guard kind != .other, kind != .meeting, kind != .session, reading.isWord(tokens.lowerBound - 1, .article),
      reading.sentence(of: tokens.lowerBound).contains(tokens.upperBound),
      let verb = reading.words.verb(.actVerbs, at: tokens.upperBound),
      // «the last | conference»
      tokens.dropLast().contains(where: { !reading.words[$0].isKey(of: .ordinals) })
    else { return false }
    return verb.meaning == .hold && verb.form.isPredicate && !reading.isNegated(tokens.upperBound)
  }

  /// «took part in | the official opening ceremony»: a ceremony of more words than one, with the article, in the lead of an article that
  /// has told of none before.
  private func isAttendedFirst(_ tokens: Range<Int>) -> Bool {
    floor == 0 && tokens.count > 1 && reading.isWord(tokens.lowerBound - 1, .article)
      && !reading.isWord(tokens.upperBound, [.genitiveMarker, .joiner])
      && reading.isPhrase(at: tokens.upperBound - 2, of: .opening)
      && reading.sentences.prefix(Self.lead).last.map({ tokens.lowerBound < $0.upperBound }) == true
      && isAttended(tokens)
  }

  /// How many tokens later a report comes back to what was held.
  private static let memory = 120

  /// «(A concert was held.) | The concert was attended by X»: whether the article goes on to tell of it by its sort alone.
  ///
  /// - Complexity: O(``memory``).
  private func isToldOfLater(_ head: Range<Int>) -> Bool {
    guard floor == 0, let key = reading.words.match(.forums, at: head.lowerBound)?.key else { return false }
    let end = min(reading.tokens.count, head.upperBound + Self.memory)
    return (head.upperBound..<max(head.upperBound, end)).contains { index in
      reading.isWord(index - 1, .article) && !reading.isWord(index - 1, .indefinite) && !reading.isQuoted(index)
        && reading.words.match(.forums, at: index).map { $0.key == key && !$0.form.isPlural } == true
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    let senses = reading.words[index]
    // «to | host conference», but «to | international conference»
    if reading.isWord(index - 1, .dativeMarker), !senses.isKey(of: .bodyModifiers) { return false }
    return (!senses.isFunctionWord || senses.isKey(of: .bodyModifiers)) && !senses.isKnownVerb
      && !reading.isWord(index, Self.borders)
  }

  static let borders: WordClass = [
    .article, .demonstrative, .possessive, .indefinite, .genitiveMarker, .dativeMarker, .locativeMarker,
    .ablativeMarker,
    .comitative, .agent, .conjunction, .complementiser, .relative, .auxiliary, .framing, .pronoun,
  ]

  // MARK: whether it is told of for the first time

  /// «a seminar», «its annual meeting»: not «the seminar», which the article has named before; and «International seminar on water law
  /// (held in Baku)», as headlines leave the article out.
  private func isIntroduced(_ start: Int) -> Bool {
    if reading.isWord(start - 1, [.indefinite, .possessive]) { return true }
    return start == reading.sentence(of: start).lowerBound && reading.isCapitalisedWord(start)
      && !reading.isWord(start, .article)
  }

  /// Whether a sentence says that it is held or attended.
  func isTold(_ tokens: Range<Int>) -> Bool { isHeld(tokens) || isAttended(tokens) || isSpokenAt(tokens.lowerBound) }

  /// «International Congress of writers | of the Steppe World», «Meeting of the Dialogue of Women | leaders of Steppe countries»: where
  /// the name of a gathering with a capital ends that words in small letters part from whose it is.
  func end(ofNameAt tokens: Range<Int>, head: Range<Int>) -> Int {
    let limit = min(reading.sentence(of: head.lowerBound).upperBound, tokens.upperBound + Self.longestPurpose)
    var end = tokens.upperBound
    // «Congress | of writers»
    if end == head.upperBound, !reading.isWord(end, .genitiveMarker) { return tokens.upperBound }
    while end < limit, isOfName(end) { end += 1 }
    while end > tokens.upperBound, reading.isWord(end - 1, Self.borders) { end -= 1 }
    let isOwned = (tokens.upperBound..<end).dropLast().contains { index in
      reading.isWord(index, .genitiveMarker)
        && reading.isCapitalisedWord(reading.behindArticle(index + 1))
    }
    let isParted = (tokens.upperBound..<end).contains {
      !reading.isCapitalisedWord($0) && !reading.words[$0].isFunctionWord
    }
    return isOwned && isParted && reading.isCapitalisedWord(head.lowerBound) ? end : tokens.upperBound
  }

  private func isOfName(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    if reading.isWord(index, .genitiveMarker) { return true }
    if reading.isWord(index, .article) { return reading.isWord(index - 1, .genitiveMarker) }
    return !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
  }

  /// Whether a verb says that it is held, right after it, or that somebody holds it, right before it.
  private func isHeld(_ tokens: Range<Int>) -> Bool {
    let sentence = reading.sentence(of: tokens.lowerBound)
    let after = tokens.upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + Self.reach))
    if after.contains(where: { isPredicate($0, of: .hold) || isPassive($0) }) || isHeldThere(tokens)
      || isHeld(behindPlaceAt: tokens.upperBound)
    {
      return true
    }
    if HoldingBehindInsertion(reading: reading).isHeld(tokens) { return true }
    let first = max(sentence.lowerBound, tokens.lowerBound - Self.reach)
    return (first..<tokens.lowerBound).contains { index in
      guard let verb = reading.words.verb(.actVerbs, at: index), verb.meaning == .organise || verb.meaning == .hold
      else {
        return false
      }
      return index + verb.length >= tokens.lowerBound - 1 && !reading.isNegated(index)
    }
  }

  /// How many words tell where, between a gathering and its verb.
  private static let longestPlace = 8

  /// «(A round table on the role of women) | in the world of the Steppe was held»: behind a place the first verb says that it is held.
  private func isHeld(behindPlaceAt marker: Int) -> Bool {
    let sentence = reading.sentence(of: marker - 1)
    guard sentence.contains(marker), reading.isWord(marker, .locativeMarker) else { return false }
    let words = marker + 1..<max(marker + 1, min(sentence.upperBound, marker + 1 + Self.longestPlace))
    guard let verb = words.first(where: { reading.words.verb(.actVerbs, at: $0) != nil }),
      (marker + 1..<verb).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isWord($0, .relative) })
    else { return false }
    return isPredicate(verb, of: .hold) || isPassive(verb)
  }

  /// «the introductory concert, | organised by …»: who held it is told at once.
  private func isOrganised(after tokens: Range<Int>) -> Bool {
    reading.isMark(tokens.upperBound, ",") && isPassive(tokens.upperBound + 1)
  }

  /// «an online conference | held on May 3»: a kind of its own, and where or when it was held.
  private func isHeldThere(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let verb = reading.words.verb(.actVerbs, at: tokens.upperBound) else { return false }
    // «a business forum | held today in Baku»
    let day = tokens.upperBound + verb.length
    let next = reading.isWord(day, .filler) ? day + 1 : day
    return verb.meaning == .hold && verb.form == .participle && reading.isWord(next, .locativeMarker)
  }

  /// «(was) organized by»
  func isPassive(_ index: Int) -> Bool {
    guard let verb = reading.words.verb(.actVerbs, at: index) else { return false }
    return verb.meaning == .organise && verb.form == .passive
  }

  /// «took part in | a conference on water law»
  private func isAttended(_ tokens: Range<Int>) -> Bool {
    let first = max(reading.sentence(of: tokens.lowerBound).lowerBound, tokens.lowerBound - Self.reach)
    return (first..<tokens.lowerBound).contains { isPredicate($0, of: .attend) }
  }

  /// «(spoke) at | an informal meeting of …»
  private func isSpokenAt(_ phrase: Int) -> Bool {
    let start = startOfDate(before: phrase)
    let marker = reading.isWord(start - 1, [.indefinite, .article, .possessive]) ? start - 2 : start - 1
    return reading.isWord(marker, .locativeMarker)
  }

  /// «an | Oct. 17 | informal meeting»: where the date begins that stands right before a description.
  private func startOfDate(before start: Int) -> Int {
    reading.startOfRun(before: start, from: reading.sentence(of: start).lowerBound) { index in
      reading.tokens[index].kind == .number || reading.lexicon.months?[reading.tokens[index].folded] != nil
        || reading.isMark(index, ".") && index > 0 && reading.lexicon.months?[reading.tokens[index - 1].folded] != nil
    }
  }

  /// «(A seminar on water law) | was attended by», «(…), | attended by»
  func isAttended(by end: Int) -> Bool {
    let verb = reading.isMark(end, ",") ? end + 1 : end
    guard reading.tokens.indices.contains(verb), let act = reading.words.verb(.actVerbs, at: verb) else { return false }
    return act.meaning == .attend && act.form == .passive && !reading.isNegated(verb)
  }

  /// How many sentences a report takes to say where what it reports on was done.
  private static let lead = 4

  /// «(signed a memorandum) at | a seminar on water law», «at the site of | a seminar on water law»: where what the lead of the article
  /// tells of was done.
  private func isPlace(_ tokens: Range<Int>) -> Bool {
    guard reading.isWord(tokens.lowerBound - 1, .indefinite),
      reading.sentences.prefix(Self.lead).last.map({ tokens.lowerBound < $0.upperBound }) == true
    else { return false }
    let marker = tokens.lowerBound - 2
    let first = max(reading.sentence(of: tokens.lowerBound).lowerBound, marker - Self.reach)
    guard first <= marker else { return false }
    return reading.isWord(marker, .locativeMarker) && !reading.isWord(marker, .joiner)
      || (first...marker).contains { index in
        reading.words.match(.wordClasses, at: index).map {
          index + $0.length == marker + 1 && $0.classes.contains(.framing)
        } ?? false
      }
  }

  /// How many tokens stand between a verb of speaking and the gathering: «outlined the timetable of the flight at | a briefing».
  private static let reachOfSpeech = 10

  /// «(said) at | a conference on water law», «(addressed) | a round table on water law»: where a verb of speaking before it has it as
  /// its place or its audience.
  private func isSpoken(at tokens: Range<Int>) -> Bool {
    let marker =
      reading.isWord(tokens.lowerBound - 1, [.indefinite, .article, .possessive])
      ? tokens.lowerBound - 2 : tokens.lowerBound - 1
    let first = max(reading.sentence(of: tokens.lowerBound).lowerBound, marker - Self.reachOfSpeech)
    guard first <= marker else { return false }
    if reading.isWord(marker, .locativeMarker) || reading.isWord(marker, .framing) {
      return (first..<marker).contains { index in
        guard let verb = reading.words.verb(.speechVerbs, at: index), verb.meaning != .courtesy else { return false }
        return (verb.form.isPredicate || verb.form == .converb && index == first) && !reading.isNegated(index)
          && !(index + verb.length..<max(index + verb.length, marker)).contains {
            reading.isWord($0, [.complementiser, .relative, .about])
          }
      }
    }
    return (first...marker).contains { index in
      guard let verb = reading.words.verb(.speechVerbs, at: index), verb.meaning == .floor else { return false }
      return index + verb.length == marker + 1 && verb.form.isPredicate && !reading.isNegated(index)
    }
  }

  private func isPredicate(_ index: Int, of act: VerbMeaning) -> Bool {
    guard let verb = reading.words.verb(.actVerbs, at: index), verb.meaning == act else { return false }
    return verb.form.isPredicate && !reading.isNegated(index)
  }
}
