internal import KorpuLanguage
internal import KorpuModel

/// Gatherings with a name in quotation marks.
extension ForumRecognizer {
  /// A quoted name: with its type word after it, or within.
  func quotedForum(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .openingQuote, let closing = reading.closingQuote(ofSpeechAt: index),
      closing > index + 1, closing < index + Self.longestName
    else { return nil }
    let quotation = index..<closing + 1
    if QuotedSections(reading: reading).isSection(quotation) { return topic(quotation, .panel) }
    return forum(quotedIn: quotation) ?? forum(namedIn: quotation)
      ?? UralicTitledForum(reading: reading).kind(
        of: quotation
      ).map { topic(quotation, $0) }
  }

  /// What is read between a quotation and the type word of the gathering that it names.
  private struct Way {
    let quotation: Range<Int>
    /// Where the words behind the quotation, and those listed with it, begin.
    let end: Int
    /// Whether a word says that the quotation is a name or a topic: «adlı», «mövzusunda».
    var isNamed = false
    /// Whether the quotation names a book, a film or a project.
    var isOfWork = false
    /// Where the words about the gathering itself begin.
    var rest: Int

    init(quotation: Range<Int>, end: Int) {
      self.quotation = quotation
      self.end = end
      rest = quotation.upperBound
    }
  }

  /// «"Yaşıl gələcək" adlı panel»: the quotation alone is the name; «"Böyük Çöl" Birinci Elmlər Forumu»: all of it.
  func forum(quotedIn quotation: Range<Int>) -> MentionCandidate? {
    // «Национальный совет | «Арал» Всемирного конгресса»: in Russian the name of the body before it.
    if reading.isSlavic, quotation.lowerBound > 0, reading.words[quotation.lowerBound - 1].key(in: .bodies) != nil {
      return nil
    }
    var way = Way(quotation: quotation, end: QuotedSections(reading: reading).end(ofListFrom: quotation))
    var next = way.end
    while next < min(reading.tokens.count, max(way.end, way.rest) + Self.reach) {
      if way.isNamed, way.rest == quotation.upperBound, let company = endOfCompany(from: next) {
        (next, way.rest) = (company, company)
        continue
      }
      guard
        reading.tokens[next].kind == .word
          || way.isNamed && (reading.tokens[next].kind == .number || isBetweenAttributes(next))
          || isNumber(next)
      else { return nil }
      if let type = type(at: next, on: way) { return gathering(of: type.match, type.kind, at: next, on: way) }
      way.isNamed = way.isNamed || reading.isWord(next, .naming)
      // «"…" atly kitabyň | tanyşdyrylyşy», but not «"…" atly kitap | sergisi»
      if way.isNamed, reading.isForm(next, of: .work), reading.words[next].form(in: .wordClasses) != NounForm() {
        way.isOfWork = true
      }
      guard goesOn(next, on: way) else { return nil }
      next += 1
    }
    return nil
  }

  /// How many tokens may tell who was there, by whom it was held and where.
  private static let longestCompany = 24

  /// «"…" mövzusunda | Azərbaycan, Türkiyə və Çindən olan alimlərin iştirakı ilə | konfrans»: where the words behind a theme end that tell
  /// with whom the gathering was held.
  private func endOfCompany(from start: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestCompany)
    let words = start..<max(start, end)
    let noun = words.first { index in
      reading.isForm(index, of: [.attendance, .organising, .support]) && reading.isWord(index + 1, .comitative)
    }
    guard let noun, noun > start,
      (start..<noun).allSatisfy({ index in
        (reading.tokens[index].kind == .word || reading.isMark(index, ","))
          && reading.words.match(.forums, at: index) == nil
          && reading.words.verb(.speechVerbs, at: index)?.form.isPredicate != true
          && reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
      })
    else { return nil }
    return noun + 2
  }

  /// The type word at a token, where the quotation may be its name.
  private func type(at index: Int, on way: Way) -> (match: TermMatch, kind: ForumKind)? {
    let match =
      reading.words.match(.forums, at: index)
      ?? (way.isNamed || index == way.end ? named(at: index, way.isNamed) : nil)
    guard let match, let kind = ForumKind(rawValue: match.value),
      way.isNamed || match.form.possessor == .third || reading.tokens[index].isCapitalised
        || isPossessedThroughout(match, at: index) || isApposed(match, to: way.quotation)
        || index > way.end && isAttended(match, behind: index - 1),
      !match.form.isPlural || way.isNamed
    else { return nil }
    return (match, kind)
  }

  /// «"Ала-Тоо ыры" эл аралык | фестивалга (катышты)»: behind an adjective the bare type word in the case of what people come to.
  private func isAttended(_ type: TermMatch, behind attribute: Int) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && type.form.possessor == nil && !type.form.isPlural
      && [.dative, .locative].contains(type.form.grammaticalCase)
      && (reading.words[attribute].isKey(of: .bodyModifiers) || reading.lengthOfModifier(endingAt: attribute) != nil)
  }

  /// Whether a word may stand between a quotation and the type word.
  private func goesOn(_ index: Int, on way: Way) -> Bool {
    // «"…" şüarı altında keçən bu forum» has been named before.
    if reading.isWord(index, .demonstrative), !reading.isWord(index, .naming) { return false }
    // «"…", "…" kabi | mavzularda (sessiyalar)»
    if reading.isWord(index, .alike), reading.isWord(index + 1, .naming) { return true }
    // «"…" deb | nomlangan konferensiya», «"…" деп | аталган форум»
    if reading.isWord(index, .quotative), reading.isWord(index + 1, .naming) {
      return reading.lexicon.language.family == .turkic
    }
    if !way.isNamed, reading.isWord(index, .conjunction) { return joinsAttributes(index, behind: way.end) }
    return way.isNamed || reading.tokens[index].isCapitalised || reading.words[index].isKey(of: .bodyModifiers)
      || reading.isCompoundModifier(index) || isPlain(index) || isNumber(index) || isField(index)
      || reading.lexicon.language.family == .turkic && reading.isGenitivePlural(index)
  }

  /// «"Жасыл дала" | екінші | жастар форумы», «"ОРОЛ – 2024" | биринчи | партиялар саммити», «"…" 3-форуму»: which of a row it is.
  private func isNumber(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && (reading.tokens[index].kind == .word && reading.isOrdinalWord(index)
        || reading.tokens[index].kind == .number && reading.lexicon.ordinal(reading.tokens[index].folded) != nil)
  }

  /// «"…" Қауіпсіздік | және | ынтымақтастық форумы»: an «and» within what the gathering is about, and none behind a body.
  private func joinsAttributes(_ conjunction: Int, behind end: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, conjunction > end,
      reading.sentence(of: conjunction).contains(conjunction + 1),
      reading.words[conjunction + 1].isKey(of: .bodyModifiers) || isField(conjunction + 1)
    else { return false }
    return (end..<conjunction).allSatisfy { index in
      reading.words[index].key(in: .roles) == nil && reading.words[index].form(in: .bodies)?.possessor != .third
    }
  }

  /// «және | ынтымақтастық | (форумы)»: a bare noun behind «and» and before the type word.
  private func isField(_ index: Int) -> Bool {
    reading.isWord(index - 1, .conjunction) && reading.words.match(.forums, at: index + 1) != nil
      && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
      && !reading.words[index].readings.contains {
        $0.stem.count > 2 && ($0.form.grammaticalCase != .nominative || $0.form.possessor != nil)
      }
  }

  /// What a quotation and the type word behind it name together.
  private func gathering(of type: TermMatch, _ kind: ForumKind, at index: Int, on way: Way) -> MentionCandidate? {
    let (quotation, typeEnd) = (way.quotation, index + type.length)
    if !way.isNamed, isElsewhere(type, at: index, quotation) { return nil }
    // «"…" атты кітабының | тұсаукесері» is the book's; «"…" атты кітабын талқылау | семинары» has no name.
    // «"…" adlı layihənin | yekun tədbiri» is the event that the project is.
    let isShown = reading.isForm(index, of: [.launch, .opening])
    if way.isOfWork, isShown || !reading.isForm(typeEnd - 1, of: .event) {
      return isShown
        ? whole(quotation.lowerBound..<typeEnd, kind, type.form) : nil
    }
    if kind == .other, isShownAtTalks(index, quotedAt: quotation.lowerBound) { return nil }
    if way.end > quotation.upperBound { return topic(quotation, kind) }
    if way.isNamed, hasNameOfItsOwn(at: index, after: way.rest) {
      if isEdition(way.rest..<index) { return whole(quotation.lowerBound..<typeEnd, kind, type.form) }
      // «"…" атты | Көкжиек қоғамының форумы»: a name, and whose it is; «"…" тақырыбында» tells only the theme.
      return reading.isWord(quotation.upperBound, .called)
        ? topic(quotation, kind, printed: quotation.lowerBound..<typeEnd) : nil
    }
    if isShown, !way.isNamed, let works = startOfWorks(shownBefore: quotation.lowerBound) {
      return whole(works..<typeEnd, kind, type.form)
    }
    let start = way.isNamed ? quotation.lowerBound : editionStart(before: quotation.lowerBound)
    return way.isNamed || isApposed(type, to: quotation)
      ? topic(quotation, kind, printed: editionStart(before: start)..<typeEnd)
      : whole(start..<typeEnd, kind, type.form)
  }

  /// «"…" kitabı ile | "…" kitabının tanıtım toplantısı»: where works begin that are shown together with a quoted one.
  private func startOfWorks(shownBefore quote: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let start = TurkicGatherings(reading: reading, people: people)
      .startOfWorks(listedBefore: quote, from: reading.sentence(of: quote).lowerBound)
    return start < quote ? start : nil
  }

  /// «"Yeni Ufuklar Çalıştayı" | Rektörlük Konferans Salonunda»: where it was; «"Genç Liderler Forumu"nun | açılışına»: the
  /// opening of what the quotation names is that.
  private func isElsewhere(_ type: TermMatch, at index: Int, _ quotation: Range<Int>) -> Bool {
    if type.form.possessor == nil, !isPossessedThroughout(type, at: index),
      isAttribute(index..<index + type.length, type.form)
    {
      return true
    }
    return reading.lexicon.language.family == .turkic && reading.isForm(index, of: .opening)
      && forum(namedIn: quotation) != nil
  }

  /// «Кездесу аясында | "…" атты көрме (ұйымдастырылды)»: what is shown within talks is no gathering of its own, unless it is
  /// an event, or something is opened.
  private func isShownAtTalks(_ type: Int, quotedAt quotation: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.isForm(type, of: [.event, .opening, .launch]) else {
      return false
    }
    let first = reading.sentence(of: quotation).lowerBound
    return reading.isForm(first, of: .talk) && reading.isWord(first + 1, .framing) && first + 1 < quotation
  }

  /// «"…" аттуу | талкуу», «"…" | талкуусу»: what is a gathering only with the name before it.
  private func named(at index: Int, _ isNamed: Bool) -> TermMatch? {
    guard let match = reading.words.match(.namedForums, at: index) else { return nil }
    return isNamed || reading.lexicon.language.family == .turkic && match.form.possessor == .third ? match : nil
  }

  /// «ady bilen aýdym-sazly|, dabaraly maslahat»: a comma between two adjectives of one gathering.
  private func isBetweenAttributes(_ comma: Int) -> Bool {
    let next = comma + 1
    guard reading.lexicon.language.family == .turkic, reading.isMark(comma, ","), reading.tokens.indices.contains(next),
      [comma - 1, next].allSatisfy({ reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised })
    else { return false }
    return !reading.words[comma - 1].isFunctionWord && !reading.words[comma - 1].isKnownVerb
      && (reading.words[next].isKey(of: .bodyModifiers) || reading.words.match(.forums, at: next) != nil)
  }

  /// «"Жаңы үндөр" | театр фестивалы», «"Ýaşyl Dere" | media forumy»: a type word of several words, which the table has with
  /// the possessor's ending.
  private func isPossessedThroughout(_ type: TermMatch, at index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && type.length > 1
      && reading.words[index + type.length - 1].readings.contains {
        $0.form.possessor == .third && $0.stem.count > 2
      }
  }

  /// «a „Közös jövő” | konferencián»: Hungarian puts the bare type word behind the name.
  private func isApposed(_ type: TermMatch, to quotation: Range<Int>) -> Bool {
    reading.lexicon.language.family == .uralic && type.form.possessor == nil && !type.form.isPlural
      && reading.isCapitalisedWord(quotation.lowerBound + 1)
  }

  /// «V Халықаралық | "Каспий сазы" фестивалі»: the number and the adjective before a quoted name.
  func editionStart(before quote: Int) -> Int {
    var start = quote
    while reading.lexicon.language.family == .turkic, start > reading.sentence(of: quote).lowerBound {
      let senses = reading.words[start - 1]
      guard reading.tokens[start - 1].kind != .mark,
        senses.isKey(of: .ordinals) || senses.isKey(of: .bodyModifiers)
          || reading.lexicon.ordinal(reading.tokens[start - 1].folded) != nil
      else { break }
      start -= 1
    }
    return start
  }

  /// «"Каспий сазы" | дәстүрлі музыка | фестивалі»: a word without endings that tells what kind of gathering it is.
  func isPlain(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.lexicon.language.family == .turkic && !senses.isFunctionWord && !senses.isKnownVerb
      && senses.classes.isEmpty
      && !senses.readings.contains {
        $0.stem.count > 2 && $0.form.grammaticalCase != .nominative || $0.form.possessor != nil
      }
  }

  /// «"Dutaryň owazy" atly III Halkara saz festiwaly»: with its number the whole is the name; «"…" mövzusunda» tells only
  /// the topic of what has a name of its own.
  func isEdition(_ between: Range<Int>) -> Bool {
    between.first.map { reading.isWord($0, .called) } ?? false
      && between.contains { reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number }
  }

  /// - Parameter printed: The quotation with its type word. One that stands in another sentence is no part of it.
  func topic(_ quotation: Range<Int>, _ kind: ForumKind, printed: Range<Int>? = nil) -> MentionCandidate {
    var topic = MentionCandidate(
      tokens: quotation, type: .forum(kind),
      name: reading.text(of: quotation.lowerBound + 1..<quotation.upperBound - 1),
      grammaticalCase: reading.caseAfterQuotation(quotation.upperBound), confidence: 0.95)
    topic.printed = printed.flatMap(reading.inOneSentence)
    return topic
  }

  /// «"Beynəlxalq Elm Konqresi" keçirilib»: the last word of the quotation is the type word.
  func forum(namedIn quotation: Range<Int>) -> MentionCandidate? {
    let last = quotation.upperBound - 2
    if let whole = sort(endingAt: last, in: quotation) { return topic(quotation, whole) }
    guard quotation.count > 3,
      reading.isCapitalisedWord(quotation.lowerBound + 1) || isNumbered(quotation.lowerBound + 1),
      let match = reading.words.match(.forums, at: last).flatMap({ $0.form.possessor == .third ? $0 : nil })
        ?? longType(endingAt: last, in: quotation),
      match.form.grammaticalCase == .nominative || reading.lexicon.language.family == .turkic,
      let kind = ForumKind(rawValue: match.value),
      reading.isCapitalisedWord(last) || isNamedInSmallLetters(quotation, kind) || isToldOf(quotation, kind)
    else { return nil }
    guard match.form.grammaticalCase != .nominative else { return topic(quotation, kind) }
    // «"Дала жастарының форумунун" | ачылышы»: some put the ending within the marks.
    return MentionCandidate(
      tokens: quotation, type: .forum(kind),
      name: reading.nominative(of: quotation.dropFirst().dropLast(), without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.92)
  }

  /// How many words a sort of gathering has at most.
  private static let longestType = 4

  /// «"Kemal Yurtsever | Anma Programı"»: in Turkish a sort of several words, all in capitals.
  private func longType(endingAt last: Int, in quotation: Range<Int>) -> TermMatch? {
    guard reading.lexicon.language.writesWholeNamesInCapitals else { return nil }
    return (max(quotation.lowerBound + 2, last + 1 - Self.longestType)..<last).lazy.compactMap { start in
      reading.words.match(.forums, at: start).flatMap { match in
        start + match.length == last + 1 && !match.form.isPlural && reading.isCapitalisedWord(start) ? match : nil
      }
    }.first
  }

  /// «"… Foto Sərgisi və | Anma Proqramı"»: the sort of several words, in capitals and with a possessor's ending, with which a quoted
  /// name ends.
  private func sort(endingAt last: Int, in quotation: Range<Int>) -> ForumKind? {
    let start = last - 1
    guard reading.lexicon.language.family == .turkic, start > quotation.lowerBound + 1,
      reading.isCapitalisedWord(quotation.lowerBound + 1), reading.isCapitalisedWord(start),
      let match = reading.words.match(.forums, at: start), start + match.length == last + 1,
      match.form.grammaticalCase == .nominative, isPossessedThroughout(match, at: start)
    else { return nil }
    return ForumKind(rawValue: match.value)
  }

  /// «"21. Yüzyılda Göç Sempozyumu"», «"III Gənclər Forumu"»: a number with its point, before a word in capitals.
  private func isNumbered(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .number else { return false }
    // «"2019 — Şəhərlərin Zirvə Toplantısı"»
    let hasMark = reading.isMark(index + 1, ".") || reading.isDash(index + 1)
    return reading.isCapitalisedWord(hasMark ? index + 2 : index + 1)
  }

  /// The longest name of a gathering that has its type word within the quotation marks in small letters, marks included.
  private static let longestInSmallLetters = 9

  /// «"Qoʻrqut ota xalqaro kinofestivali"da»: where the language writes names so.
  private func isNamedInSmallLetters(_ quotation: Range<Int>, _ kind: ForumKind) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && kind.isNamedInSmallLetters
      && quotation.count <= Self.longestInSmallLetters
      && quotation.dropFirst().dropLast().allSatisfy { !reading.words[$0].isKnownVerb }
  }

  /// How many words stand between a quoted name and the verb: «"… simpoziumu" Bakıda | işə başlayıb».
  private static let verbReach = 3

  /// «III | "Qara dəniz elmlər simpoziumu" işə başlayıb»: its number, or a verb of holding right behind, shows that what ends with
  /// a type word in small letters is a gathering, and no book.
  private func isToldOf(_ quotation: Range<Int>, _ kind: ForumKind) -> Bool {
    guard reading.lexicon.language.family == .turkic, kind.isNamedInSmallLetters,
      quotation.count <= Self.longestInSmallLetters
    else { return false }
    let before = quotation.lowerBound - 1
    if before >= 0,
      reading.words[before].isKey(of: .ordinals) || reading.lexicon.ordinal(reading.tokens[before].folded) != nil
    {
      return true
    }
    let end = min(quotation.upperBound + Self.verbReach + 1, reading.sentence(of: quotation.lowerBound).upperBound)
    return (quotation.upperBound..<max(quotation.upperBound, end)).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form.isPredicate } == true
    }
  }

  /// «"…" mövzusunda III Beynəlxalq Türkoloji Konqres»: the quotation is the topic, the name comes after it.
  func hasNameOfItsOwn(at head: Int, after floor: Int) -> Bool {
    let start = ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(ofForumHeadedAt: head)
    // «"…" mövzusunda | Beynəlxalq Elmi Konfrans»: adjectives that any may have are no name.
    return (start..<head).contains {
      reading.isCapitalisedWord($0)
        && !(reading.lexicon.language.family == .turkic && reading.words[$0].isKey(of: .bodyModifiers))
    }
  }
}

extension TokenizedArticle {
  /// «маданий-агартуу», «танымдық-көпшілік»: two adjectives in one, the first of which may stand in a name.
  func isCompoundModifier(_ index: Int) -> Bool {
    guard lexicon.language.family == .turkic, tokens[index].kind == .word, !tokens[index].isCapitalised,
      tokens[index].folded.contains(ascii: "-"),
      let first = tokens[index].folded.split(separator: "-", maxSplits: 1).first
    else { return false }
    return lexicon.senses(of: String(first)).isKey(of: .bodyModifiers)
  }
}
