internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that Russian news tell of in small letters alone, unique because it is said of them that they were held, or
/// that somebody attended or spoke there: «прошёл | круглый стол по вопросам культуры», «состоялся | торжественный вечер,
/// посвящённый юбилею музея», «выступил на | заседании совета министров».
struct SlavicDescribedForum {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many adjectives stand before a type word at most.
  private static let mostAttributes = 4
  /// How many words tell what it is for at most.
  private static let longestPurpose = 20

  func mention(headedAt head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    if let quoted = quoted(head, match, kind) { return quoted }
    guard reading.isSlavic, !reading.isQuoted(head.lowerBound),
      !reading.isCapitalisedWord(head.lowerBound) || reading.isInitial(head.lowerBound)
    else { return nil }
    // «(на открытии Дней культуры …) На церемонии открытия | выступил X»: that of what has been told of.
    if floor > 0, head.count > 1, reading.isForm(head.upperBound - 1, of: .opening), end(after: head) == head.upperBound
    {
      return nil
    }
    let start = reading.startOfRun(
      before: head.lowerBound, from: max(floor, head.lowerBound - Self.mostAttributes), where: isAttribute)
    let end = end(after: head)
    // «прошло совещание» is one of many; «прошёл форум молодёжи» is told by its type word of several.
    let isDescribed = end > head.upperBound
    guard
      isDescribed || (start < head.lowerBound || head.count > 1) && kind != .meeting
        || floor == 0 && isTold(head, match, kind)
    else { return nil }
    // «церемония открытия | Форума молодёжи» is that forum.
    guard isDedicated(after: head) || !(head.upperBound..<end).contains(where: isOtherGathering),
      !reading.isWord(end, .relative)
    else {
      return nil
    }
    let telling = SlavicGatheringContext(reading: reading)
    guard
      telling.isHeld(start..<end, head: match) || telling.isPlace(start..<end, isDescribed: isDescribed)
        || isDescribed && telling.isOfSomebody(start..<end, kind)
        || floor == 0 && telling.isAttended(start..<end)
    else { return nil }
    return HeadInitialNames(reading: reading, people: people, avoiding: people)
      .candidate(start..<end, head: head, match, type: .forum(kind), confidence: 0.82)
  }

  /// «провёл «круглый стол» с Фондом»: the type word itself in quotation marks.
  private func quoted(_ head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> MentionCandidate? {
    guard reading.isSlavic, head.count > 1, head.lowerBound > 0,
      reading.tokens[head.lowerBound - 1].kind == .openingQuote, head.upperBound < reading.tokens.count,
      reading.tokens[head.upperBound].kind == .closingQuote,
      SlavicGatheringContext(reading: reading).isHeld(head.lowerBound - 1..<head.upperBound + 1, head: match)
    else { return nil }
    return MentionCandidate(
      tokens: head.lowerBound - 1..<head.upperBound + 1, type: .forum(kind), name: reading.text(of: head),
      cases: reading.cases(of: head.lowerBound, stem: match.key.firstWord), confidence: 0.8)
  }

  /// How many sentences a report takes to say what it reports on.
  private static let lead = 4

  /// «(Фонд провёл) семинар. (На семинаре …)»: what the article begins with and goes on to tell of by its sort alone.
  private func isTold(_ head: Range<Int>, _ match: TermMatch, _ kind: ForumKind) -> Bool {
    guard kind != .meeting, kind != .session, !reading.isForm(head.lowerBound, of: [.event, .opening, .launch]),
      let last = reading.sentences.prefix(Self.lead).last, head.lowerBound < last.upperBound
    else { return false }
    let next = reading.sentence(of: head.lowerBound).upperBound
    let end = min(reading.tokens.count, next + Self.longestReport)
    return (next..<max(next, end)).contains { index in
      guard !reading.isQuoted(index), let again = reading.words.match(.forums, at: index), again.key == match.key,
        !again.form.isPlural
      else { return false }
      // «(провёл семинар.) | Семинар собрал …»
      let isSubject =
        index == reading.sentence(of: index).lowerBound && again.form.grammaticalCase == .nominative
      return isSubject || reading.isWord(index - 1, .locativeMarker)
    }
  }

  /// How far behind the gathering is told of.
  private static let longestReport = 120

  // MARK: the words of a description

  /// «торжественная», «международная», «вторая»
  private func isAttribute(_ index: Int) -> Bool {
    // «8-е | заседание»
    if reading.isOrdinalInFigures(index) { return true }
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    let senses = reading.words[index]
    guard !senses.isFunctionWord, !senses.isKnownVerb, senses.key(in: .roles) == nil, !isSession(index),
      !isOfMany(index)
    else {
      return false
    }
    return senses.isKey(of: .ordinals) || senses.isKey(of: .bodyModifiers)
      || senses.readings.contains(where: \.isAdjective)
  }

  /// «заседание | круглого стола», «открытие | выставки»: nouns that look like adjectives.
  private func isSession(_ index: Int) -> Bool {
    reading.words[index].key(in: .forums) != nil || reading.isForm(index, of: .opening)
  }

  /// «Центром степных исследований | круглого стола»: a genitive of many ends what stands before.
  private func isOfMany(_ index: Int) -> Bool {
    let readings = reading.words[index].readings
    return readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .genitive }
      && !readings.contains {
        $0.isAdjective && !$0.form.isPlural && $0.form.grammaticalCase != .nominative
      }
  }

  private func end(after head: Range<Int>) -> Int {
    let sentence = reading.sentence(of: head.lowerBound).upperBound
    let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
    var end = range?.upperBound ?? head.upperBound
    // «встреча Делового совета | двух стран»
    if end > head.upperBound, end + 1 < sentence, reading.isWord(end, .two), reading.isForm(end + 1, of: .state) {
      end += 2
    }
    // «презентация книги | писателя Асана Бекова «Степь»»
    if head.count > 1 { end = SlavicAuthoredWork(reading: reading, people: people).end(of: head.lowerBound..<end) }
    let limit = min(sentence, head.upperBound + Self.longestPurpose)
    let comma = reading.isMark(end, ",") ? end + 1 : end
    if comma < limit, reading.isForm(comma, of: .dedicated) { return phraseEnd(from: comma + 1, to: limit) }
    // «конференция | с участием учёных из Турции», but «праздник песни» is told by its words already.
    if end == head.upperBound, head.count == 1, reading.isWord(end, .comitative),
      reading.isForm(end + 1, of: .attendance), end + 1 < limit
    {
      return participantsEnd(from: end + 2, to: limit)
    }
    // «по вопросам культуры», «на тему молодёжи», «о правах молодёжи», «для журналистов»
    let isTopic =
      end < limit && reading.isWord(end, [.joiner, .naming, .about, .purpose]) && !reading.isWord(end, .conjunction)
    return isTopic ? phraseEnd(from: end + 1, to: limit) : end
  }

  /// Where the words that tell of unnamed participants end; nowhere behind a gathering that people with names attend.
  private func participantsEnd(from start: Int, to limit: Int) -> Int {
    let end =
      (start..<max(start, limit)).first { index in
        reading.tokens[index].kind != .word || reading.isWord(index, [.relative, .locativeMarker])
          || reading.words[index].isKnownVerb
      } ?? max(start, limit)
    let goesOn = end < reading.tokens.count && reading.tokens[end].kind == .openingQuote
    return goesOn || (start..<end).contains { people[$0] } ? start - 2 : end
  }

  /// Where the words that tell a purpose end: at a mark, a verb, or a preposition that says where.
  private func phraseEnd(from start: Int, to limit: Int) -> Int {
    (start..<max(start, limit)).first { index in
      switch reading.tokens[index].kind {
      case .number, .openingQuote, .closingQuote: return false
      case .mark: return !reading.isQuoted(index)
      case .word:
        return reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
          || reading.isWord(index, [.relative, .complementiser, .locativeMarker, .comitative, .ablativeMarker])
            && !reading.isQuoted(index)
      }
    } ?? max(start, limit)
  }

  /// «пресс-конференция, | посвящённая открытию фестиваля» is one of its own.
  private func isDedicated(after head: Range<Int>) -> Bool {
    reading.isMark(head.upperBound, ",") && reading.isForm(head.upperBound + 1, of: .dedicated)
  }

  private func isOtherGathering(_ index: Int) -> Bool {
    !reading.isQuoted(index) && reading.words.match(.forums, at: index).map { !$0.form.isPlural } ?? false
  }
}
