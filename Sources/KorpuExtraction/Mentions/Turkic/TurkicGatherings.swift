internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings that have no name and are unique by what they are for: «Qazax xanlığının 550 illiyinə həsr olunmuş |
/// konfrans», «kitabxananın açılış | mərasimi».
struct TurkicGatherings {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words stand between what a gathering is for and its type word at most: «keçirilən beynəlxalq elmi».
  private static let longestAttribute = 6
  /// How many words tell what it is for at most.
  private static let longestPurpose = 18

  /// Where the description begins that ends with a type word.
  func start(ofForumHeadedAt head: Int) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    var index = head - 1
    while index >= first, head - index <= Self.longestAttribute, isAttribute(index) { index -= 1 }
    guard index >= first, head - index <= Self.longestAttribute + 1, reading.isWord(index, .dedicated),
      !isThemeOfQuotation(index)
    else {
      return nil
    }
    if let start = startOfNumbered(behind: index, before: head) { return start }
    // «(10 illiyi münasibəti ilə) | kafedranın açılış mərasimi»: what is opened tells which it is.
    if reading.isForm(head, of: [.opening, .launch]), let opened = start(ofOpeningAt: head), opened > index {
      return opened
    }
    if isName(head, behind: index) { return head }
    while index > first, reading.isWord(index - 1, .dedicated) { index -= 1 }
    return phraseStart(before: index, from: first, where: isContent)
  }

  /// «(акындын 90 жылдыгына карата) | III эл аралык акындар фестивалы»: a gathering that is one of a row has its number and name,
  /// and what it is dedicated to this time is no part of them.
  private func startOfNumbered(behind dedication: Int, before head: Int) -> Int? {
    var start = head
    while start > dedication + 1, reading.words.verb(.actVerbs, at: start - 1) == nil { start -= 1 }
    return (start..<head).contains(where: isFigure) ? start : nil
  }

  /// «(25 ýyllygy mynasybetli) | Açyk gapylar güni»: a sort of several words, of which only the first has a capital, is a name by itself.
  private func isName(_ head: Int, behind dedication: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, head == dedication + 1, reading.isCapitalisedWord(head),
      let match = reading.words.match(.forums, at: head), match.length > 2
    else { return false }
    return !reading.isCapitalisedWord(head + match.length - 1)
  }

  /// «III», «3-cü», «Üçüncü»
  private func isFigure(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .number { return reading.lexicon.ordinal(reading.tokens[index].folded) != nil }
    return reading.words[index].isKey(of: .ordinals) && reading.tokens[index].isCapitalised
  }

  /// «"…" | temasıyla düzenlenen zirve»: what is quoted is the name, or only the theme.
  private func isThemeOfQuotation(_ index: Int) -> Bool {
    reading.isWord(index, .naming) && index > 0 && reading.tokens[index - 1].kind == .closingQuote
  }

  /// What a gathering is said to be for makes it unique, whatever it is: «gənc tərcüməçilərə həsr olunmuş dəyirmi masa».
  private func isContent(_ index: Int) -> Bool {
    tells(index) || reading.tokens[index].kind == .word && !reading.words[index].isFunctionWord
  }

  /// Where the description of an opening begins: «(…) kitabxananın açılışı», of what is no gathering itself.
  ///
  /// - Parameter isTold: Whether the article goes on to tell of it, so that what is opened needs no name: «anlaşma protokolunun |
  ///   təqdimat mərasimi».
  func start(ofOpeningAt head: Int, isTold: Bool = false) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    var index = head - 1
    while index >= first, head - index <= 2, !reading.isGluedToQuotation(index), isAttribute(index), !isGenitive(index)
    {
      index -= 1
    }
    if index > first, reading.isGluedToQuotation(index) {
      // «"Genç Liderler Forumu"nun | açılışı»: what is opened is a gathering itself.
      guard index - 2 < first || !reading.endsGathering(index - 2) else { return nil }
      return reading.openingQuote(to: index - 1, limit: Self.longestPurpose)
    }
    if let start = start(ofWorkLaunchedAt: head, quotedUntil: index, from: first) { return start }
    guard index >= first, reading.tokens[index].kind == .word, !people[index],
      !reading.endsGathering(index), isGenitive(index),
      let whole = phraseStart(before: index + 1, from: first, where: isTold ? isContent : tells)
    else { return nil }
    let start = startBehindTown(from: whole, until: index)
    // «(şairlər) "Yaşıl vadi" kitabının təqdimatı»: what is shown has a name.
    guard reading.isForm(head, of: .launch) else { return start }
    let closing = (start..<index).last { reading.tokens[$0].kind == .closingQuote }
    return closing.flatMap { reading.openingQuote(to: $0) }.map { startOfWorks(listedBefore: $0, from: first) } ?? start
  }

  /// How many words lead from one work that is shown to the next: «kitabı ile Kuzey Vakfı tarafından yayımlanan».
  private static let longestStep = 10

  /// «"…" kitabı ile (X tarafından yayımlanan) | "…" kitabının (tanıtımı)»: works that are shown together.
  func startOfWorks(listedBefore opening: Int, from first: Int) -> Int {
    var start = opening
    while let before = openingOfWork(listedBefore: start, from: first) { start = before }
    return start
  }

  private func openingOfWork(listedBefore opening: Int, from first: Int) -> Int? {
    for index in (max(first, opening - Self.longestStep)..<opening).reversed() {
      let isComma = reading.isMark(index, ",")
      guard isComma || reading.tokens[index].kind == .word else { return nil }
      guard isComma || reading.isWord(index, [.conjunction, .comitative]) else { continue }
      // «"…" | kitabı | ile»
      let last = reading.tokens[max(first, index - 1)].kind == .closingQuote ? index - 1 : index - 2
      guard last > first, reading.tokens[last].kind == .closingQuote else { return nil }
      return reading.openingQuote(to: last, limit: Self.longestPurpose)
    }
    return nil
  }

  /// «"Sahro" kitobi | taqdimoti»: the work that is shown has a name, and no genitive.
  private func start(ofWorkLaunchedAt head: Int, quotedUntil closing: Int, from first: Int) -> Int? {
    guard closing > first, reading.tokens[closing].kind == .closingQuote, closing + 1 < head,
      reading.isForm(head, of: .launch), reading.isForm(head - 1, of: .work),
      reading.words[head - 1].readings.contains(where: {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
      })
    else { return nil }
    return reading.openingQuote(to: closing, limit: Self.longestPurpose)
  }

  /// «Астанадағы | «Дала» орталығының (ашылуы)», «Астана қаласындағы | орталықтың (ашылуы)»: where a thing is that opens is no part
  /// of what it is called.
  private func startBehindTown(from start: Int, until last: Int) -> Int {
    guard start + 1 < last, reading.words[start].isKey(of: .cities) || reading.words[start].form(in: .cities) != nil
    else { return start }
    let isTownName = reading.isForm(start + 1, of: .town)
    let form = isTownName ? reading.words[start + 1].form(in: .wordClasses) : reading.words[start].form(in: .cities)
    let next = isTownName ? start + 2 : start + 1
    guard form?.grammaticalCase == .attributive, next <= last,
      reading.isCapitalisedWord(next) || reading.tokens[next].kind == .openingQuote
    else { return start }
    return next
  }

  private func isGenitive(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }

  /// What a gathering may be called besides: «beynəlxalq», «keçirilən», «онлайн форматта».
  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !people[index], !reading.isWord(index, .dedicated) else { return false }
    let senses = reading.words[index]
    // «фото | жана | сүрөт көргөзмөсү», «vesilesiyle | bir | panel»
    if reading.isWord(index, [.conjunction, .indefinite]) { return true }
    guard !senses.isFunctionWord || senses.isKey(of: .bodyModifiers),
      senses.classes.isDisjoint(with: [.comitative, .complementiser, .pronoun, .naming])
    else { return false }
    return reading.words.verb(.actVerbs, at: index).map { $0.form == .participle } ?? true
  }

  /// The first word of what is celebrated or talked about, which ends before a token.
  private func phraseStart(before end: Int, from first: Int, where isUnique: ((Int) -> Bool)? = nil) -> Int? {
    var start = end
    while start > first, end - start < Self.longestPurpose {
      if let opening = quotation(endingBefore: start, from: first) {
        start = opening
        // «Türkmenistan | "Mary – …" ýylynyň açylyşyny (geçirdi)»: who holds it.
        if start > first, reading.words[start - 1].form(in: .countries) == NounForm() { break }
      } else if let brackets = lengthOfBrackets(endingAt: start - 1), start - brackets > first {
        start -= brackets
      } else if let pair = reading.lengthOfPair(endingAt: start - 1), start - pair >= first {
        start -= pair
      } else if belongs(start - 1, before: start, of: end) {
        start -= 1
      } else {
        break
      }
    }
    while start < end, isLeading(start) || isOpen(start, before: end) { start += 1 }
    return start < end && (start..<end).contains(where: isUnique ?? tells) ? start : nil
  }

  /// «"Mary – medeniýet şäheri – 2030" | ýylynyň açylyşy»: where a quotation opens that is a name with all its marks.
  private func quotation(endingBefore end: Int, from first: Int) -> Int? {
    guard reading.tokens[end - 1].kind == .closingQuote,
      let opening = reading.openingQuote(to: end - 1, limit: Self.longestPurpose), opening >= first
    else { return nil }
    return reading.isCapitalisedWord(opening + 1) || reading.tokens[opening + 1].kind == .number ? opening : nil
  }

  /// How many words stand in brackets behind a name: «(Türki geňeşiň)».
  private static let longestBracket = 4

  /// «guramasynyň | (Aral geňeşiniň) | edarasynyň açylyşy»: another name of whose it is.
  private func lengthOfBrackets(endingAt index: Int) -> Int? {
    guard reading.isMark(index, ")") else { return nil }
    let opening = (max(0, index - Self.longestBracket - 1)..<index).last { reading.isMark($0, "(") }
    return opening.flatMap { opening in
      (opening + 1..<index).allSatisfy { reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb }
        ? index - opening + 1 : nil
    }
  }

  /// Whether a quotation opens at a token that does not close before another.
  private func isOpen(_ index: Int, before end: Int) -> Bool {
    reading.tokens[index].kind == .openingQuote && reading.closingQuote(ofSpeechAt: index).map { $0 >= end } ?? true
  }

  private func belongs(_ index: Int, before start: Int, of end: Int) -> Bool {
    let token = reading.tokens[index]
    guard !people[index] || isCelebrated(index, before: end) else { return false }
    switch token.kind {
    case .number, .openingQuote, .closingQuote: return true
    case .mark:
      return reading.isEnumerated(at: index) || reading.isBracketOfOneWord(index) || isListed(index, before: end)
        || reading.isOrdinalPoint(index)
    case .word: break
    }
    if reading.isWord(index, [.complementiser, .dedicated, .pronoun, .framing]) { return false }
    // «Ministr | Aral geňeşiniň edarasynyň açylyşyna (gatnaşdy)»: who came to it.
    if index == reading.sentence(of: index).lowerBound, reading.words[index].form(in: .roles) == NounForm(),
      reading.isCapitalisedWord(index + 1)
    {
      return false
    }
    // «… qatılımıyla», «… təşkilatçılığı ilə»: who does it is no part of what it is for.
    if reading.isForm(index, of: [.attendance, .organising, .support]) { return false }
    if reading.isForm(index, of: .agent) { return isOfDeed(index + 1) }
    if let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) {
      // «(Belediyenin) düzenlediği | büstün açılışı»: who holds it is told before.
      return verb.form == .nominal && !(verb.meaning == .organise && index + 1 == start)
    }
    guard index + 1 < end else { return true }
    return (!reading.saysWhere(index) || reading.isBirth(index)) && !endsSubject(index) && !saysHow(index)
  }

  /// «Президенттің тапсырмасымен | (Венгрия мәдениетіне арналған жиын)»: at whose wish, in whose company, by what means; but
  /// «мәдениетімен | таныстыруға (арналған кеш)».
  private func saysHow(_ index: Int) -> Bool {
    !reading.tokens[index].isCapitalised && !reading.words[index + 1].isKnownVerb
      && !reading.words[index + 1].verbReadings(in: .nominal) && !reading.isWord(index + 1, .dedicated)
      && reading.words[index].mayBePossessed(in: .instrumental)
  }

  /// «irsinə|, mədəniyyətinə və incəsənətinə (həsr olunmuş)»: the comma of a list whose words are all in the case of the last.
  private func isListed(_ comma: Int, before end: Int) -> Bool {
    guard reading.isMark(comma, ","), comma + 1 < end else { return false }
    let isPurpose = { (index: Int) in
      reading.tokens.indices.contains(index) && reading.tokens[index].kind == .word
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .dative && $0.stem.count > 2 }
    }
    return isPurpose(comma - 1) && isPurpose(end - 1)
      && (comma + 1..<end).contains { reading.isWord($0, .conjunction) && isPurpose($0 - 1) }
  }

  /// How many words lead from a name to the word for its jubilee: «Үсөновдун | 120 жылдыгына», «Quliyevin | anadan olmasının 96-cı
  /// ildönümünə».
  private static let longestJubilee = 6

  /// «Асан Үсөновдун | 120 жылдыгына (арналган конференция)»: whose day is kept, though the article tells of the one elsewhere.
  private func isCelebrated(_ index: Int, before end: Int) -> Bool {
    guard var last = (index..<min(end, index + Self.longestJubilee)).last(where: { people[$0] }) else { return false }
    guard
      reading.words[last].readings.contains(where: { $0.form.grammaticalCase == .genitive })
        || reading.caseOfName(last, reading.words[last].name.ending) == .genitive
    else { return false }
    last += 1
    return (last..<min(end, last + Self.longestJubilee)).contains {
      reading.isForm($0, of: .jubilee) || reading.isPhrase(at: $0, of: .jubilee)
    }
  }

  /// «(X) tərəfindən | işğalının 25-ci ildönümünə»: what somebody did and is remembered, behind «by».
  private func isOfDeed(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].kind == .word
      && reading.words.verb(.actVerbs, at: index) == nil
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .genitive && $0.stem.count > 2
      }
  }

  /// «Qazaxıstan səfirliyi | Qazax xanlığının …»: a body in the nominative holds what is described after it.
  private func endsSubject(_ index: Int) -> Bool {
    guard let body = reading.words[index].form(in: .bodies) else { return false }
    return body.possessor == .third && body.grammaticalCase == .nominative && reading.isCapitalisedWord(index + 1)
  }

  private func isLeading(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark || reading.isWord(index, [.conjunction, .comitative, .filler, .demonstrative])
      || reading.tokens[index].kind == .word && reading.words[index].isFunctionWord
      // «verilen | Kırgızistan'ın 27. yılına adanan resepsiyon»
      || reading.lexicon.language.callsGatheringsBySort && isHeld(index)
      // «Etkinlikler | ödüllerin takdim töreniyle (devam etti)»
      || index == reading.sentence(of: index).lowerBound && reading.gatheringWord(at: index)?.form.isPlural == true
  }

  /// A participle in small letters, before a name.
  private func isHeld(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].verbReadings(in: .participle) && reading.isCapitalisedWord(index + 1)
      && !reading.isWord(index, [.dedicated, .naming])
  }

  /// A name, a number or a quotation makes a description unique.
  private func tells(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.tokens[index].kind == .openingQuote
      || reading.isCapitalisedWord(index) && !reading.isInitial(index)
  }
}

extension TokenizedArticle {
  /// «anadan | olmasının (100 illiyi)»: what looks like the place from which something is, and says that somebody was born.
  func isBirth(_ index: Int) -> Bool { isPhrase(at: index, of: .commemoration) }

  /// «Bakıda», «Ankaradan», «salonunda»: where something is, and no part of what it is called by.
  func saysWhere(_ index: Int) -> Bool {
    let senses = words[index]
    if isMarkedLocal(index) { return true }
    for table in [LexicalTable.countries, .cities] {
      if let form = senses.form(in: table) { return form.grammaticalCase.isLocal }
    }
    return senses.readings.contains { [.locative, .ablative].contains($0.form.grammaticalCase) && $0.stem.count > 2 }
  }
}

extension TokenizedArticle {
  /// «forumunun | açılışı», «Mədəniyyət Günlərinin | açılışı»: whether the word for a gathering ends at a token, with all its words.
  func endsGathering(_ index: Int) -> Bool {
    if words[index].key(in: .namedForums) != nil { return true }
    return (max(0, index - 2)...index).contains { start in
      words.match(.forums, at: start).map { start + $0.length == index + 1 } ?? false
    }
  }
}
