internal import KorpuLanguage
internal import KorpuModel

/// Finds a gathering by what it is held for where other words stand between that and its type word: «Novruz bayramı münasibətilə |
/// Berlindəki Mədəniyyət Mərkəzində | konsert (keçirilib)», «faciənin 33-cü ildönümü ilə əlaqədar | səfirlikdə | anım tədbiri (təşkil
/// edib)».
///
/// What says where it was and who held it is no part of its name.
struct OccasionGathering {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens stand between the occasion and the gathering at most.
  private static let longestBreak = 14
  /// How many words tell of the occasion at most.
  private static let longestOccasion = 12
  /// How many words tell what sort of gathering it is besides its type word.
  private static let mostAttributes = 3

  func mention(headedAt head: Int, _ match: TermMatch, _ kind: ForumKind, after floor: Int) -> MentionCandidate? {
    let end = head + match.length
    guard reading.lexicon.language.family == .turkic, !match.form.isPlural, !reading.isQuoted(head),
      match.form.possessor == nil || match.length > 1, !reading.isForm(head, of: [.opening, .launch]),
      kind != .session, kind != .meeting || match.length > 1
    else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    let start = startOfAttributes(before: head, from: first)
    guard !isNamedBySort(start..<end), let occasion = occasion(before: start, from: first),
      isHeld(match, at: start..<end, behind: occasion)
    else {
      return nil
    }
    let name = reading.text(of: occasion) + " " + reading.nominative(of: start..<end, without: match.form.ending)
    var mention = MentionCandidate(
      tokens: start..<end, type: .forum(kind), name: name, grammaticalCase: match.form.grammaticalCase, confidence: 0.8)
    if occasion.upperBound == start { mention.printed = occasion.lowerBound..<end }
    return mention
  }

  // MARK: the gathering

  /// «(Bağımsızlığın 30. yılı vesilesiyle Ankara'da) bir | fotoğraf sergisi»: behind the article a sort of several words is the name.
  private func isNamedBySort(_ phrase: Range<Int>) -> Bool {
    reading.lexicon.language.callsGatheringsBySort && phrase.count > 1
      && reading.isWord(phrase.lowerBound - 1, .indefinite)
  }

  private func startOfAttributes(before head: Int, from first: Int) -> Int {
    var start = head
    while start > first, head - start < Self.mostAttributes, isAttribute(start - 1) { start -= 1 }
    return start
  }

  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, !people[index] else {
      return false
    }
    return senses.isKey(of: .bodyModifiers)
      || !senses.isFunctionWord && !senses.isKnownVerb && senses.classes.isEmpty
        && !senses.readings.contains {
          $0.stem.count > 2 && ($0.form.grammaticalCase != .nominative || $0.form.isPlural || $0.form.possessor != nil)
        }
  }

  /// «tədbir | keçirilib», «düzenlenen | etkinliğe», «Tədbirdə …»
  private func isHeld(_ match: TermMatch, at phrase: Range<Int>, behind occasion: Range<Int>) -> Bool {
    let holding = HoldingClause(reading: reading)
    if holding.isHeld(match.form, behind: phrase.upperBound) || isPartOfVerb(match, endingAt: phrase.upperBound) {
      return true
    }
    guard (occasion.upperBound..<phrase.lowerBound).contains(where: holding.isParticiple) else { return false }
    return [.dative, .locative, .genitive].contains(match.form.grammaticalCase)
  }

  /// «| resepsiyon verildi»: a sort that its verb holds.
  private func isPartOfVerb(_ match: TermMatch, endingAt end: Int) -> Bool {
    reading.words.verb(.actVerbs, at: end - match.length).map {
      $0.meaning == .hold && $0.length > match.length && $0.form.isPredicate
    } ?? false
  }

  // MARK: the occasion

  /// The words for it, the last of which says that it is one.
  private func occasion(before start: Int, from first: Int) -> Range<Int>? {
    var index = start - 1
    while index >= first, start - index <= Self.longestBreak + 1 {
      if isMarker(index) { break }
      guard let length = breakLength(endingAt: index) else { return nil }
      index -= length
    }
    guard index >= first, start - index <= Self.longestBreak + 1, isMarker(index),
      // Right behind the older words for a dedication others read the whole phrase.
      index + 1 < start || reading.isWord(index, .occasion), !isThemeOfQuotation(index)
    else { return nil }
    let occasionStart = startOfOccasion(endingAt: index, from: first)
    let occasion = occasionStart..<index + 1
    return occasion.dropLast().contains(where: tells) || isDay(occasion) ? occasion : nil
  }

  private func isMarker(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return false }
    if reading.isWord(index, .occasion) { return true }
    return reading.isWord(index, .dedicated) && !reading.isWord(index, .naming)
  }

  /// «"…" | temasıyla», «"…" mövzusunda»: what is quoted is the name, or only the theme.
  private func isThemeOfQuotation(_ index: Int) -> Bool {
    index > 0 && reading.tokens[index - 1].kind == .closingQuote
  }

  /// What may stand between: where, by whom, when; no clause of its own, and nobody.
  private func breakLength(endingAt index: Int) -> Int? {
    switch reading.tokens[index].kind {
    case .number: return 1
    case .closingQuote: return reading.openingQuote(to: index).map { index - $0 + 1 }
    case .openingQuote: return nil
    case .mark: return reading.isBracketOfOneWord(index) || isOfHour(index) ? 1 : nil
    case .word: break
    }
    guard !people[index], !reading.isWord(index, [.complementiser, .pronoun, .framing, .naming, .called]),
      reading.words.match(.forums, at: index) == nil || reading.isCapitalisedWord(index)
    else { return nil }
    guard let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) else {
      return isFinite(index) ? nil : 1
    }
    return verb.form == .participle || verb.form == .nominal ? 1 : nil
  }

  /// «19|:|00»
  private func isOfHour(_ mark: Int) -> Bool {
    [":", "."].contains { reading.isMark(mark, $0) }
      && [mark - 1, mark + 1].allSatisfy { reading.tokens.indices.contains($0) && reading.tokens[$0].kind == .number }
  }

  private func isFinite(_ index: Int) -> Bool {
    reading.words[index].isUnknown && !reading.tokens[index].isCapitalised && reading.isFiniteVerb(index)
  }

  private func startOfOccasion(endingAt marker: Int, from first: Int) -> Int {
    var start = marker
    while start > first, marker - start < Self.longestOccasion, let length = occasionLength(endingAt: start - 1, marker)
    {
      start -= length
    }
    while start < marker, isLeading(start) { start += 1 }
    return start
  }

  private func occasionLength(endingAt index: Int, _ marker: Int) -> Int? {
    let token = reading.tokens[index]
    switch token.kind {
    case .number: return 1
    case .closingQuote: return reading.openingQuote(to: index).map { index - $0 + 1 }
    case .openingQuote: return nil
    case .mark:
      return reading.isBracketOfOneWord(index) || reading.isEnumerated(at: index) || reading.isOrdinalPoint(index)
        ? 1 : nil
    case .word: break
    }
    if endsOtherPerson(index) { return nil }
    // «(illiyi) | ilə | əlaqədar»
    if reading.isWord(index, .comitative), index == marker - 1 { return 1 }
    if reading.isWord(index, [.conjunction, .joiner, .dedicated]) { return 1 }
    guard !reading.isWord(index, [.complementiser, .pronoun, .framing, .demonstrative, .comitative, .agent]),
      !reading.words[index].isFunctionWord || reading.words[index].isKey(of: .bodyModifiers),
      !reading.isForm(index, of: [.attendance, .organising, .support])
    else { return nil }
    if let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) {
      return verb.form == .nominal ? 1 : nil
    }
    guard index + 1 < marker else { return 1 }
    if let pair = reading.lengthOfPair(endingAt: index) { return pair }
    // «anadan | olmasının (100 illiyi)»
    let isWhence =
      !token.isCapitalised && reading.words[index].readings.contains { $0.form.grammaticalCase == .ablative }
    return reading.saysWhere(index) && !isWhence || endsSubject(index) ? nil : 1
  }

  /// «Болат Серіков | (ақын Ерлан Асановтың 80 жасқа толуына орай)»: the last word of a name without an ending, of somebody who comes, and
  /// whose day it is not.
  private func endsOtherPerson(_ index: Int) -> Bool {
    people[index] && !people[index + 1] && reading.isCapitalisedWord(index)
      && reading.caseOfName(index, reading.words[index].name.ending) == .nominative
      && reading.words[index + 1].readings.allSatisfy { $0.form.possessor == nil || $0.stem.count < 3 }
  }

  /// «Azərbaycanın səfirliyi | faciənin (ildönümü ilə əlaqədar)»: who holds it.
  private func endsSubject(_ index: Int) -> Bool {
    guard let body = reading.words[index].form(in: .bodies) else { return false }
    let isWhole = body.possessor == .third || index == reading.sentence(of: index).lowerBound
    return isWhole && body.grammaticalCase == .nominative && reading.isCapitalisedWord(index + 1)
  }

  private func isLeading(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.isWord(index, [.conjunction, .comitative, .filler, .demonstrative])
      || reading.tokens[index].kind == .word && reading.words[index].isFunctionWord
  }

  /// «Egemenlik günü | münasebetiyle»: a day or a feast that has a name, with which the sentence begins.
  private func isDay(_ occasion: Range<Int>) -> Bool {
    let day = occasion.upperBound - 2
    guard reading.lexicon.language.callsGatheringsBySort, day > occasion.lowerBound,
      reading.isCapitalisedWord(occasion.lowerBound)
    else { return false }
    return reading.isForm(day, of: .day) && reading.words[day].form(in: .wordClasses)?.possessor == .third
  }

  /// A name, a number or a quotation: at the head of a sentence a capital alone shows no name.
  private func tells(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .number || reading.tokens[index].kind == .openingQuote { return true }
    guard reading.isCapitalisedWord(index) else { return false }
    let senses = reading.words[index]
    return !reading.isInitial(index) || senses.form(in: .cities) != nil || senses.name.isName && senses.isUnknown
  }
}
