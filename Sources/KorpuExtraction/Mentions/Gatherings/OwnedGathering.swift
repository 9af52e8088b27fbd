internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings named by those who come together in a body: «X ұйымының сыртқы істер министрлері кеңесінің кезекті |
/// отырысы», «X уюмуна мүчө өлкөлөрдүн жетекчилеринин кезектеги | саммити».
///
/// From the type word a chain of possessors in small letters leads back to the body that owns them all.
struct OwnedGathering {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// How many words stand between the last possessor and the type word at most: «кезекті 43-ші».
  private static let longestAttribute = 4
  /// How many words lead from the body to the last possessor at most.
  private static let longestChain = 9

  /// Where the chain of possessors before a type word begins that is in small letters: with the body.
  func start(ofGatheringHeadedAt head: Int, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    let last = lastPossessor(before: head, from: first)
    guard last > first, !ownsGathering(head) else { return nil }
    // «Академиясының кезекті | кездесуі»: the body itself.
    if last + 1 < head, let owner = owner(endingBefore: last + 1, from: first) { return owner }
    if last + 1 < head, let board = board(endingAt: last, from: first) { return board }
    return owner(ofChainEndingAt: last, from: first).map { near in
      // «ұйымына мүше елдердің | Қауіпсіздік кеңесі хатшыларының»: what is a body's may be that of another.
      near > first ? owner(ofChainEndingAt: near - 1, from: first) ?? near : near
    }
  }

  /// How many words the name of a board has.
  private static let longestBoard = 3

  /// «Xorazm universitetida (universitet) | Kuzatuv kengashining navbatdagi yig'ilishi»: a board, named by its sort, of the
  /// body in whose house it gathers.
  private func board(endingAt last: Int, from first: Int) -> Int? {
    let starts = (max(first, last + 1 - Self.longestBoard)...last).reversed()
    guard var start = starts.first(where: { lengthOfPart(at: $0) == last + 1 - $0 }), isPossessor(last), start > first
    else { return nil }
    if !reading.isCapitalisedWord(start - 1), reading.words[start - 1].form(in: .bodies) == NounForm() { start -= 1 }
    let house = start - 1
    return house >= first && reading.words[house].form(in: .bodies)?.grammaticalCase == .locative ? start : nil
  }

  /// How many words the name of a part of a body takes that begins at a token, «Kuzatuv kengashi».
  private func lengthOfPart(at start: Int) -> Int? {
    reading.words.match(.bodies, at: start).flatMap { $0.marks.contains(.unit) ? $0.length : nil }
  }

  private func owner(ofChainEndingAt last: Int, from first: Int) -> Int? {
    guard isPossessor(last) else { return nil }
    let areOfficials = areOfficials(endingAt: last)
    var index = last
    while index > first, last - index < Self.longestChain, belongs(index, last: last) {
      if let owner = owner(endingBefore: index, from: first) { return owner }
      // «Türk Şurası | xarici işlər nazirlərinin»: those who hold one office in each of its states.
      if areOfficials, let body = bodies.start(endingAt: reading.endBeforeBrackets(index), from: first) { return body }
      index -= 1
    }
    return nil
  }

  /// «xarici işlər | nazirlərinin», «bakanlarının»
  private func areOfficials(endingAt last: Int) -> Bool {
    RoleFinder(reading: reading).role(endingBefore: last + 1).map {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .genitive
    } ?? false
  }

  /// «"Орталық Азия – Қытай" форматындағы | сыртқы істер министрлерінің бесінші кездесуі»: where officials who come together
  /// begin, if no body owns their gathering but its number tells which of them it is.
  func start(ofNumberedGatheringOfOfficials head: Int, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    let last = lastPossessor(before: head, from: first)
    guard last > first, let title = RoleFinder(reading: reading).role(endingBefore: last + 1), title.form.isPlural,
      title.form.grammaticalCase == .genitive
    else { return nil }
    let start = startOfField(before: title.tokens.lowerBound, from: first)
    guard last + 1 < head, (last + 1..<head).contains(where: isNumber) else {
      return startOfMembers(before: start, from: first)
    }
    // «Қазақстан мен Қытай | министрлерінің бірінші кездесуі»: talks of two.
    guard start == first || reading.words[start - 1].form(in: .countries) == nil else { return nil }
    return startOfFormat(before: start, from: first) ?? startOfStates(before: start, from: first)
  }

  /// «gurama agza we synçy | döwletleriň (daşary işler ministrleriniň duşuşygy)»: the members of a body that is meant by its type
  /// word tell whose officials come together.
  private func startOfMembers(before end: Int, from first: Int) -> Int? {
    var start = startOfStates(before: end, from: first)
    guard start < end, start > first, reading.isMembership(start - 1) else { return nil }
    while start > first, reading.isMembership(start - 1) || reading.isWord(start - 1, .conjunction) { start -= 1 }
    guard start > first, let type = reading.words[start - 1].form(in: .bodies), !type.isPlural,
      type == NounForm() || type.grammaticalCase == .dative
    else { return nil }
    return start - 1
  }

  /// «сыртқы істер | министрлерінің», «билим жана илим | министрлеринин»
  private func startOfField(before end: Int, from first: Int) -> Int {
    var start = end
    while start > first {
      let isJoint = reading.isWord(start - 1, .conjunction) && start - 1 > first
      let word = isJoint ? start - 2 : start - 1
      guard reading.words[word].isKey(of: .bodyModifiers), !reading.isGenitivePlural(word) else { break }
      start = word
    }
    return start
  }

  private func isNumber(_ index: Int) -> Bool {
    reading.isOrdinalWord(index) || reading.lexicon.ordinal(reading.tokens[index].folded) != nil
  }

  /// «"Орталық Азия – Қытай" | форматындағы»
  private func startOfFormat(before start: Int, from first: Int) -> Int? {
    guard start - 2 > first, reading.tokens[start - 2].kind == .closingQuote,
      reading.words[start - 1].readings.contains(where: { $0.form.grammaticalCase == .attributive })
    else { return nil }
    return reading.openingQuote(to: start - 2)
  }

  /// «Түрк тилдүү мамлекеттердин | министрлеринин»: the states whose officials come together, with what they are called.
  private func startOfStates(before end: Int, from first: Int) -> Int {
    var start = end
    if start > first, reading.isGenitivePlural(start - 1), reading.isForm(start - 1, of: .state) {
      start -= 1
      while start > first, reading.words[start - 1].isKey(of: .bodyModifiers) { start -= 1 }
    }
    return start
  }

  /// «уюмунун | Стамбулдагы саммити»: where it is held, in languages that write the rest in small letters.
  private func isWhere(_ index: Int) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && reading.tokens[index].kind == .word
      && reading.placeForm(at: index)?.grammaticalCase == .attributive
  }

  /// «саммитинин | (ТМУ) кезексиз жыйыны»: the type word owns another gathering, whose name goes on.
  private func ownsGathering(_ head: Int) -> Bool {
    guard let form = reading.words[head].form(in: .forums), form.grammaticalCase == .genitive else { return false }
    var next = head + 1
    if reading.isMark(next, "("), reading.isMark(next + 2, ")") { next += 3 }
    let end = min(next + Self.longestAttribute, reading.sentence(of: head).upperBound)
    while next < end, reading.words.match(.forums, at: next) == nil, isAttribute(next) { next += 1 }
    return next < end && reading.words.match(.forums, at: next)?.form.possessor == .third
      && !reading.isForm(next, of: .opening)
  }

  /// Whether a word for talks, «görüş», «uchrashuv», tells of a gathering: officials of several states come together, «TDT
  /// dışişleri bakanlarının | görüşmesi».
  func isOfOfficials(_ head: Int, from start: Int) -> Bool {
    areOfficials(endingAt: lastPossessor(before: head, from: start))
  }

  /// Whether those who come together are many, or the gathering is one of a row: «… хатшыларының кездесуі», «… Академиясының
  /// кезекті кездесуі». Talks of two are neither.
  func isAssembly(headedAt head: Int, from start: Int) -> Bool {
    let last = lastPossessor(before: head, from: start)
    return last + 1 < head || reading.isGenitivePlural(last)
  }

  /// The last word before the number and the adjectives of a gathering.
  private func lastPossessor(before head: Int, from first: Int) -> Int {
    var index = head - 1
    while index >= first, head - index <= Self.longestAttribute, isAttribute(index) { index -= 1 }
    if let owners = ownersOfHeld(endingAt: index, from: first) { return owners }
    // «саммитинин (ТМУ) | кезексиз жыйыны»
    return reading.endBeforeBrackets(index + 1) - 1
  }

  /// How many words tell where and how those come together whose gathering it is.
  private static let longestHolding = 5

  /// «лидерлеринин Алматыда өткөн | саммити», «президенттеринин тар чөйрөдө болгон | жолугушуусу»: the last word of those who come
  /// together, where a participle behind them says that the gathering was held.
  private func ownersOfHeld(endingAt participle: Int, from first: Int) -> Int? {
    guard participle > first, reading.words[participle].verbReadings(in: .participle),
      (max(first, participle - 2)...participle).contains(where: {
        reading.words.verb(.actVerbs, at: $0)?.meaning == .hold
      })
    else { return nil }
    let limit = max(first, participle - Self.longestHolding)
    for index in (limit..<participle).reversed() {
      guard reading.tokens[index].kind == .word || reading.tokens[index].kind == .number, !people[index],
        !reading.isForm(index, of: [.organising, .support]), !reading.isWord(index, .agent)
      else { return nil }
      if reading.isGenitivePlural(index), isPossessor(index) { return index }
    }
    return nil
  }

  private func isAttribute(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word || token.kind == .number else { return false }
    let senses = reading.words[index]
    if reading.isDay(token) || isManner(index) || isWhere(index) { return true }
    if reading.lengthOfModifier(endingAt: index) != nil { return true }
    if index + 1 < reading.tokens.count, reading.lengthOfModifier(endingAt: index + 1) != nil { return true }
    return
      (reading.isOrdinalWord(index) || senses.isKey(of: .bodyModifiers)
      || reading.lexicon.ordinal(token.folded) != nil)
      && !reading.isGenitivePlural(index) && !isPossessed(index, in: .genitive)
  }

  /// «онлайн | режимдегі саммиті», «форматтағы»: how it is held.
  private func isManner(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised
      && reading.words[index].readings.contains {
        $0.form.grammaticalCase == .attributive && $0.form.possessor == nil && $0.stem.count > 2
      }
  }

  /// «кеңесінің», «жетекчилеринин»: whose the gathering is.
  private func isPossessor(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isInitial(index), !people[index] else { return false }
    return reading.isGenitivePlural(index) || isPossessed(index, in: .genitive)
  }

  private func isPossessed(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == grammaticalCase && $0.stem.count > 2
    }
  }

  /// Whether a word may stand between the body and the last possessor: no verb, no place, no other phrase.
  private func belongs(_ index: Int, last: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index] else { return false }
    if index == last { return true }
    let senses = reading.words[index]
    if reading.isWord(index, .membership) || reading.isForm(index, of: .state) { return true }
    if reading.isWord(index, .joiner) { return true }
    guard !senses.isFunctionWord || isAdjective(index), !senses.isKnownVerb, !reading.isMarkedLocal(index) else {
      return false
    }
    return ![LexicalTable.cities, .countries].contains { table in
      senses.form(in: table).map(\.grammaticalCase.isLocal) ?? false
    }
  }

  /// «hemişelik (geňeşiniň)»: an adjective of names that may begin a sentence, too; no «ұйымдастыруымен».
  private func isAdjective(_ index: Int) -> Bool {
    reading.words[index].isKey(of: .bodyModifiers) && !reading.tokens[index].isCapitalised
      && !reading.isForm(index, of: [.organising, .support, .attendance])
  }

  /// The body that ends before a token and owns what follows: in the genitive, «ұйымының | министрлері»; with its members,
  /// «уюмуна | мүчө өлкөлөрдүн»; or the first part of a compound, «қоры | кеңесінің».
  private func owner(endingBefore end: Int, from first: Int) -> Int? {
    let last = reading.endBeforeBrackets(end)
    if let start = bodies.start(endingAt: last, from: first) {
      return isOwning(last - 1, before: end) ? start : nil
    }
    guard reading.isMembership(end) else { return nil }
    return bodies.startOfMembers(endingAt: last, from: first)
  }

  /// «vazirligi | huzuridagi (kengashining yig'ilishi)»: what gathers stands under the body before the word.
  private func isUnder(_ index: Int) -> Bool {
    reading.isWord(index, .joiner)
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .attributive && $0.stem.count > 2
      }
  }

  private func isOwning(_ body: Int, before next: Int) -> Bool {
    reading.words[body].readings.contains { $0.form.grammaticalCase == .genitive } || isUnder(next)
      || reading.words[next].form(in: .bodies)?.possessor == .third || lengthOfPart(at: next) != nil
      || reading.isGenitivePlural(next) && isPossessed(next, in: .genitive)
  }
}
