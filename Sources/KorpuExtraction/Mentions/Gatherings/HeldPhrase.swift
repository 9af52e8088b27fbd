internal import KorpuLanguage
internal import KorpuModel

/// Finds a gathering by the whole phrase that a sentence says was held, where no table knows its words for a name: «Bakıda | iki
/// ölkənin ali məktəb rektorlarının regionlararası konfransı | keçirilib», «düzenlenen | genç yazarların bölgesel forumuna».
///
/// What is held stands in one phrase with its type word. It begins behind what tells where, when or by whom, or behind the
/// participle that says it was held.
struct HeldPhrase {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words such a phrase has at most before its type word.
  private static let longest = 16

  private var holding: HoldingClause { HoldingClause(reading: reading) }

  /// Where the phrase begins, of a gathering of a sort that is always one.
  ///
  /// - Complexity: O(``longest``).
  func start(ofGatheringHeadedAt head: Int, _ match: TermMatch, after floor: Int) -> Int? {
    ForumKind(rawValue: match.value)?.isToldAsOne == true ? start(ofAnyHeadedAt: head, match, after: floor) : nil
  }

  /// Where the phrase begins, of a gathering of whatever sort: what «seminar» or «tören» names may be one of many, and has to
  /// be told of elsewhere.
  ///
  /// - Complexity: O(``longest``).
  func start(ofAnyHeadedAt head: Int, _ match: TermMatch, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, !match.form.isPlural,
      // «Azerbaýjan we Gazagystan | maslahat geçirdi»: to a bare type word only adjectives belong.
      match.form.possessor == .third || match.length > 1, !reading.isForm(head, of: [.opening, .launch]),
      // «жыйын» is what any may be called, and a session, too.
      !reading.isForm(head, of: .event) || match.value == ForumKind.session.rawValue
    else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    let isObject = match.form.grammaticalCase == .accusative
    var start = head
    while start > first, head - start <= Self.longest, belongs(start - 1, from: first, isObject: isObject) {
      start -= 1
    }
    while start < head, isLeading(start) { start += 1 }
    // Where the article has told of a gathering, one between two countries may belong to the past.
    if floor > 0, (start..<head).contains(where: isBetweenCountries) { return nil }
    guard start < head, head - start < Self.longest, tells(start..<head), !followsName(start, from: first),
      isBehindParticiple(start, from: first) || holding.isHeld(match.form, behind: head + match.length)
    else { return nil }
    return start
  }

  private func isBehindParticiple(_ start: Int, from first: Int) -> Bool {
    start > first && holding.isParticiple(start - 1)
  }

  /// «"…" mövzusunda | konfrans»: what is quoted or named right before is a part of it that others read.
  private func followsName(_ start: Int, from first: Int) -> Bool {
    guard start > first else { return false }
    return people[start - 1] || reading.tokens[start - 1].kind == .closingQuote || reading.isWord(start - 1, .naming)
  }

  private func belongs(_ index: Int, from first: Int, isObject: Bool) -> Bool {
    guard !people[index] else { return false }
    switch reading.tokens[index].kind {
    case .number: return reading.lexicon.ordinal(reading.tokens[index].folded) != nil
    case .openingQuote, .closingQuote: return false
    case .mark:
      return reading.isEnumerated(at: index) || reading.isBracketOfOneWord(index)
        || reading.isDashOfCountries(index, from: first)
    case .word: return takesWord(at: index, isObject: isObject)
    }
  }

  private func takesWord(at index: Int, isObject: Bool) -> Bool {
    let senses = reading.words[index]
    // «екі | елдің тарихшыларының»
    if reading.isWord(index, [.conjunction, .joiner, .membership, .two]) { return true }
    // «эки | өлкөнүн | ырчыларынын», though texts mean their own country by the word, too
    if reading.isForm(index, of: .state), reading.isWord(index - 1, .two) { return true }
    if isBetweenCountries(index) || senses.isKey(of: .ordinals) { return true }
    // «seçilməsi | ilə | əlaqədar»
    if reading.isWord(index, .comitative), reading.isWord(index + 1, .joiner) { return true }
    if reading.isWord(index, [.complementiser, .dedicated, .pronoun, .framing, .demonstrative, .naming, .called]) {
      return false
    }
    guard !senses.isFunctionWord || senses.isKey(of: .bodyModifiers), !isTime(index),
      !reading.isForm(index, of: [.attendance, .organising, .support, .agent])
    else { return false }
    if let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) {
      return verb.form == .nominal
    }
    // «Fond | gənclərin forumunu keçirib»: who holds it.
    if isObject, let form = senses.form(in: .bodies), form.grammaticalCase == .nominative { return false }
    return !reading.saysWhere(index) || reading.isMember(after: index)
  }

  /// «O'zbekiston va Rossiya | o'rtasidagi (forum)», «Türkiye | ile Kazakistan | arasındaki (forum)»: what joins two countries whose
  /// gathering it is.
  private func isBetweenCountries(_ index: Int) -> Bool {
    let isCountry = { (at: Int) in at >= 0 && reading.words[at].form(in: .countries) == NounForm() }
    if reading.isWord(index, .comitative), reading.tokens.indices.contains(index + 2) {
      return isCountry(index - 1) && isCountry(index + 1) && isBetweenCountries(index + 2)
    }
    return index > 0 && reading.isWord(index, .between) && isCountry(index - 1)
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .attributive }
  }

  /// «iyun», «5 iyun | kuni»: a month, and the word behind it, but for those who come together then.
  private func isTime(_ index: Int) -> Bool {
    guard let months = reading.lexicon.months else { return false }
    let isMonth = { (at: Int) in
      months[reading.tokens[at].folded] != nil || reading.words[at].readings.contains { months[$0.stem] != nil }
    }
    return isMonth(index)
      || index > 0 && isMonth(index - 1)
        && !reading.words[index].readings.contains { $0.form.isPlural }
  }

  private func isLeading(_ index: Int) -> Bool {
    reading.tokens[index].kind == .mark
      || reading.isWord(index, [.conjunction, .comitative, .filler, .joiner, .indefinite])
  }

  /// A name, or those who come together, make it unique: «rektorlarının», «Türkiyə və Özbəkistan», «қазақ-өзбек», «эки өлкөнүн».
  private func tells(_ words: Range<Int>) -> Bool {
    words.contains { index in
      reading.isCapitalisedWord(index) && !reading.isInitial(index)
        || reading.tokens[index].kind == .word && (reading.isGenitivePlural(index) || reading.isPairOfPeoples(index))
        || reading.isForm(index, of: .state) && reading.isWord(index - 1, .two)
    }
  }
}

extension TokenizedArticle {
  /// «qazax-türk», «кыргыз-өзбек»: two peoples in one word.
  func isPairOfPeoples(_ index: Int) -> Bool {
    guard tokens[index].folded.contains(ascii: "-") else { return false }
    let parts = tokens[index].folded.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { lexicon.senses(of: String($0)).isKey(of: .demonyms) }
  }
}
