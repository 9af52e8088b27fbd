internal import KorpuLanguage

/// Finds in Turkic languages where the description of a ceremony begins that is held to do something with what has a name: «"İlin gənci"
/// mükafatının | təqdimetmə mərasimi», «акын Асан Үсөновдун эстелигин | ачуу аземи», «"Yil yoshi" mukofotini | topshirish marosimi».
struct CeremonyOfDeed {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words tell with what it is done at most.
  private static let longestObject = 12

  /// - Complexity: O(``longestObject``).
  func start(ofCeremonyHeadedAt head: Int, _ match: TermMatch) -> Int? {
    guard reading.lexicon.language.family == .turkic, !match.form.isPlural,
      reading.isForm(head + match.length - 1, of: .event), let object = object(before: head, match)
    else { return nil }
    let first = reading.sentence(of: head).lowerBound
    var start = object
    while start > first, object - start < Self.longestObject, let length = step(before: start, from: first) {
      start -= length
    }
    while start < object, isLeading(start) { start += 1 }
    return (start..<object).contains(where: tells) ? start : nil
  }

  /// «мыкты мугалимдерди | сыйлоо аземи», «ýeňijileri | sylaglamak dabarasy»: where those begin whom a ceremony honours that only its
  /// sort tells of, right before that.
  ///
  /// - Parameter start: where the sort begins.
  func startOfHonoured(before start: Int, _ head: Int, _ match: TermMatch) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    let object = start - 1
    guard reading.lexicon.language.family == .turkic, start == head, match.length > 1, object >= first,
      isPlainNoun(object),
      reading.words[object].readings.contains(where: {
        $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .accusative && $0.stem.count > 2
      })
    else { return nil }
    let attribute = object - 1
    guard attribute >= first, isPlainNoun(attribute), reading.words[attribute].classes.isEmpty,
      !reading.isAdverbial(attribute),
      reading.words[attribute].readings.allSatisfy({
        $0.form.possessor == nil && $0.form.grammaticalCase == .nominative || $0.stem.count <= Self.shortStem
      })
    else { return object }
    return attribute
  }

  /// «qur'a | tashlash marosimi», «ант | беруу аземи»: where what is done begins at a ceremony that the article goes on to tell of, by a
  /// verbal noun and its bare object.
  func startOfBareDeed(before head: Int, _ match: TermMatch) -> Int? {
    let (deed, object) = (head - 1, head - 2)
    guard reading.lexicon.language.family == .turkic, match.length == 1, reading.isForm(head, of: .event),
      object >= reading.sentence(of: head).lowerBound, isPlainNoun(object), isDeed(deed),
      reading.words[deed].verbReadings(in: .nominal), reading.words[object].classes.isEmpty,
      !reading.isAdverbial(object),
      reading.words[object].readings.allSatisfy({ !$0.form.grammaticalCase.isLocal || $0.stem.count < 3 })
    else { return nil }
    return object
  }

  /// What a shorter stem seems to end with may be part of it: «мык|ты».
  private static let shortStem = 3

  /// A word in small letters that says nothing in the sentence.
  private func isPlainNoun(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !people[index]
      && !senses.isFunctionWord && !senses.isKnownVerb
  }

  /// With what it is done: right before the deed, which is a word of its own, or the first of the type word, «gowşurylyş dabarasy».
  private func object(before head: Int, _ match: TermMatch) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    if match.length > 1, head > first, isObject(head - 1) { return head - 1 }
    guard match.length == 1, match.form.possessor == .third, head - 1 > first, isDeed(head - 1) else { return nil }
    return isObject(head - 2) ? head - 2 : nil
  }

  /// «təqdimetmə», «ачуу», «topshirish»: a noun in small letters.
  private func isDeed(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !people[index]
      && !senses.isFunctionWord && !senses.isKey(of: .bodyModifiers) && !senses.isKey(of: .ordinals)
      && !reading.isWord(index, [.dedicated, .naming, .framing, .conjunction]) && senses.form(in: .roles) == nil
      && reading.words.verb(.actVerbs, at: index).map { $0.form == .nominal } ?? true
  }

  /// «mükafatının», «сыйлығын», «эстелигин»: of something that belongs to what has a name, and neither body nor gathering:
  /// «Medeniýet günleriniň | açylyş dabarasy» is the days'.
  private func isObject(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      reading.words[index].form(in: .bodies) == nil, !reading.endsGathering(index),
      reading.words[index].form(in: .roles) == nil
    else { return false }
    return reading.words[index].readings.contains {
      [.genitive, .accusative].contains($0.form.grammaticalCase) && $0.form.possessor == .third && $0.stem.count > 2
    }
  }

  /// How many tokens to the left belong to the description.
  private func step(before start: Int, from first: Int) -> Int? {
    let index = start - 1
    switch reading.tokens[index].kind {
    case .closingQuote:
      return reading.openingQuote(to: index, limit: Self.longestObject).flatMap { $0 >= first ? start - $0 : nil }
    case .number: return 1
    case .openingQuote, .mark: return nil
    case .word: break
    }
    // «"…" atly maslahat | we muzeýiň açylyş dabarasy»: a gathering of its own is told before.
    guard !(reading.isWord(index, .conjunction) && index > first && reading.endsGathering(index - 1)),
      !reading.isWord(index, [.complementiser, .pronoun, .framing, .demonstrative, .comitative, .dedicated]),
      // «(ilə) həsr edilmiş | "…" adlı müsabiqəsinin (mükafatlandırılma mərasimi)»
      !reading.isWord(index, .naming) || reading.tokens[start].kind != .openingQuote,
      !reading.isForm(index, of: [.attendance, .organising, .support, .agent]), !reading.saysWhere(index),
      !reading.words[index].isFunctionWord || reading.words[index].isKey(of: .bodyModifiers)
        || reading.isWord(index, .conjunction),
      reading.words.verb(.actVerbs, at: index).map({ $0.form == .nominal }) ?? true,
      reading.words.verb(.speechVerbs, at: index) == nil, !endsSubject(index), !people[index] || isOwner(index)
    else { return nil }
    return 1
  }

  /// «Асан | Үсөновдун (эстелигин)»: whose it is; but not «Prezident | A (… köçəsinin açılış mərasimində)».
  private func isOwner(_ index: Int) -> Bool {
    let last = people[index + 1] ? index + 1 : index
    return reading.words[last].readings.contains { $0.form.grammaticalCase == .genitive }
      || reading.caseOfName(last, reading.words[last].name.ending) == .genitive
  }

  /// «Səfirlik | "…" mükafatının (təqdimetmə mərasimini keçirib)»: who holds it.
  private func endsSubject(_ index: Int) -> Bool {
    reading.words[index].form(in: .bodies).map { $0.grammaticalCase == .nominative && $0.possessor == .third } ?? false
  }

  private func isLeading(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && (reading.isWord(index, [.conjunction, .filler, .joiner]) || reading.words[index].isFunctionWord)
  }

  /// A name or a quotation makes it unique.
  private func tells(_ index: Int) -> Bool {
    reading.tokens[index].kind == .openingQuote || reading.isCapitalisedWord(index) && !reading.isInitial(index)
  }
}
