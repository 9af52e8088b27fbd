internal import KorpuLanguage
internal import KorpuModel

/// Finds people: by the shape of their names, by given names that tables know, and by the position or title
/// that stands before a name; then again by surname or initial where the full name has been read.
struct PersonRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy
  /// The names of countries.
  let countries: Occupancy
  private let unknown: UralicUnknownName

  init(reading: TokenizedArticle, taken: Occupancy, countries: Occupancy) {
    self.reading = reading
    self.taken = taken
    self.countries = countries
    unknown = UralicUnknownName(reading: reading)
  }

  private var introduction: NameIntroduction { NameIntroduction(reading: reading) }

  /// From here on a name needs no other to be sure of.
  private static let plain = 0.93

  /// - Parameter proposals: Where else a tagger sees names of people.
  func mentions(besides proposals: (Occupancy) -> [Range<Int>] = { _ in [] }) -> [MentionCandidate] {
    let people = withTagged(proposals, besides: fullMentions())
    let full = SlavicInitials(reading: reading).corrected(
      NameEvidence(reading: reading, people: people).corrected())
    let bearers = full.filter { !reading.bearsName(at: $0.tokens.upperBound) }
    return bearers + shortForms(of: bearers, besides: full)
  }

  /// The tokens of people who cannot be part of the name of something else.
  func plainMentions() -> [Range<Int>] {
    let full = fullMentions()
    // «Berdimuhamedow | Baş Assambleýanyň mejlisinde»: their surnames alone, too.
    let short = shortForms(of: full.filter { $0.confidence >= Self.plain }, besides: full).filter {
      reading.words[$0.tokens.upperBound - 1].name.isSurname
    }
    return (full.filter { $0.confidence >= Self.plain } + short).filter { !isEponym($0) }.map(\.tokens)
  }

  /// «Nizami Gəncəvi İnstitutu», «Ziya Bünyadov adına İnstitut»: the name is another's.
  func isEponym(_ person: MentionCandidate) -> Bool {
    if reading.isSlavic { return SlavicNameRules(reading: reading).isEponym(person.tokens) }
    let next = person.tokens.upperBound
    let isJoined = reading.lexicon.language.family != .germanic && reading.isWord(next, .joiner)
    if isJoined, !reading.isWord(next, .conjunction) { return true }
    guard person.grammaticalCase == .nominative, !introduction.isFirm(at: person.tokens.lowerBound) else {
      return false
    }
    // «Nizami Gəncəvi Beynəlxalq Mərkəzi»
    let isModified =
      reading.isCapitalisedWord(next) && reading.words[next].isKey(of: .bodyModifiers)
      && !reading.words[next].readings.contains { $0.form.isPlural }
    let head = isModified ? next + 1 : next
    guard reading.isCapitalisedWord(head) else { return false }
    return reading.isTypeWord(at: head)
  }

  private func fullMentions() -> [MentionCandidate] {
    var full: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count {
      guard let person = person(startingAt: index), !isCommemorated(person),
        !isSlavicNamesake(person),
        !isNamesake(person), !reading.isThing(person.tokens), !reading.isRemembered(person.tokens)
      else {
        index += 1
        continue
      }
      if reading.isCredit(before: index) {
        index = person.tokens.upperBound
        continue
      }
      full.append(person)
      index = person.tokens.upperBound
    }
    return full
  }

  /// «at the Askar Temirov International Airport»
  func isNamesake(_ person: MentionCandidate) -> Bool {
    reading.isEponym(before: person.tokens.upperBound) && !introduction.isFirm(at: person.tokens.lowerBound)
  }

  private func isSlavicNamesake(_ person: MentionCandidate) -> Bool {
    guard reading.isSlavic else { return false }
    let rules = SlavicNameRules(reading: reading)
    return rules.isEponym(person.tokens) || rules.isRemembered(person.tokens)
  }

  private func person(startingAt index: Int) -> MentionCandidate? {
    guard canBePartOfName(index) || canFollowPosition(index) || canBeSurname(index) else { return nil }
    if let initialled = initialledName(at: index) { return initialled }
    let extent = PersonExtent(
      reading: reading, canBePartOfName: canBePartOfName, canEndName: canEndName, isIntroduced: introduction.isGiven)
    let run = extent.run(startingAt: index)
    if reading.isSlavic { return slavicName(in: run) }
    if let name = SurnameFirst(reading: reading).name(in: run) { return candidate(name, confidence: Self.plain) }
    guard run.count >= 2 else { return unknown.isSurnameAlone(index) ? candidate(run, confidence: 0.8) : nil }
    return name(in: run)
  }

  private func slavicName(in run: Range<Int>) -> MentionCandidate? {
    let rules = SlavicNameRules(reading: reading)
    if run.count == 1 { return rules.isSurnameAlone(at: run.lowerBound) ? candidate(run, confidence: 0.8) : nil }
    return rules.name(in: run).map { candidate($0.tokens, confidence: $0.confidence) }
  }

  private func name(in run: Range<Int>) -> MentionCandidate? {
    let first = reading.words[run.lowerBound].name
    let last = reading.words[run.upperBound - 1].name
    let isIntroduced =
      introduction.isGiven(at: run.lowerBound) || UralicPersonName(reading: reading).isTitled(run)
      || unknown.isRecurrent(run)
    // «Tələbə Gənclərin Asudə Vaxtı …» is the name of something.
    if isIntroduced, !introduction.isFirm(at: run.lowerBound), run.contains(where: isPlural) { return nil }
    // «Sodiqov Anvar Botirovich»
    let isFull = first.isSurname && last.isPatronymic
    guard isIntroduced || first.isGivenName || last.isSurname || isFull else { return nil }
    if !isIntroduced {
      // A weak reason at the head of a sentence is none: its capital says nothing.
      let isStranger = reading.lexicon.language.family == .uralic && last.isSurname
      if !first.isGivenName, !isFull, reading.isInitial(run.lowerBound),
        !(isStranger && reading.words[run.lowerBound].isUnknown)
      {
        return nil
      }
      // A given name with any word after it: then the word must not look like another noun's form.
      if !last.isName, isLocal(run.upperBound - 1) || isQuoted(run) || run.count > 3 { return nil }
      if reading.words[run.lowerBound].key(in: .commonNouns) != nil, !last.isSurname { return nil }
    }
    return candidate(
      run,
      confidence: isIntroduced && (last.isSurname || first.isGivenName)
        ? 0.98 : isIntroduced || (last.isSurname && (first.isGivenName || !last.ending.isEmpty)) ? Self.plain : 0.8)
  }

  /// People are seldom where something happens.
  private func isLocal(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.grammaticalCase == .locative || $0.form.grammaticalCase == .ablative
    }
  }

  private func isQuoted(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && reading.tokens[run.lowerBound - 1].kind == .openingQuote
      && run.upperBound < reading.tokens.count && reading.tokens[run.upperBound].kind == .closingQuote
  }

  private func isPlural(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return !senses.name.isGivenName && senses.readings.contains { $0.form.isPlural && $0.stem.count > 2 }
  }

  /// «T.Əliyev», «İ. Həbibbəyli», «A.B. Quliyev», «Sh.Mirziyoyev».
  private func initialledName(at index: Int) -> MentionCandidate? {
    var surname = index
    while surname < index + 4, reading.endsInitial(at: surname + 1) { surname += 2 }
    guard surname > index, canBePartOfName(surname),
      !reading.lexicon.language.isOneLetter(reading.tokens[surname].folded)
    else { return nil }
    return candidate(index..<surname + 1, confidence: 0.95)
  }

  func candidate(_ tokens: Range<Int>, confidence: Double, known: CaseEnding? = nil) -> MentionCandidate {
    let last = tokens.upperBound - 1
    if reading.lexicon.language.family == .slavic {
      let inflected = SlavicPersonName(reading: reading).finding(of: tokens)
      return MentionCandidate(
        tokens: tokens, type: .person, name: inflected.name,
        grammaticalCase: inflected.cases.isDisjoint(with: .genitive) || inflected.cases.contains(.nominative)
          ? .nominative : .genitive, cases: inflected.cases, confidence: confidence)
    }
    if reading.lexicon.language.family == .uralic {
      let inflected = UralicPersonName(reading: reading).finding(of: tokens, known: known)
      return MentionCandidate(
        tokens: tokens, type: .person, name: reading.nominative(of: tokens, without: inflected.ending),
        grammaticalCase: inflected.grammaticalCase, cases: inflected.cases, confidence: confidence)
    }
    var ending =
      reading.isForm(last, of: .descent) ? reading.endingOfDescent(at: last) : reading.words[last].name.ending
    if ending.isEmpty { ending = NameCase(reading: reading).endingByContext(of: last) }
    return MentionCandidate(
      tokens: tokens, type: .person, name: reading.nominative(of: tokens, without: ending),
      grammaticalCase: reading.caseOfName(last, ending), confidence: confidence)
  }

  /// «sədri Natiq Sultan»: after a position a name may begin with a word that is a common one elsewhere.
  private func canFollowPosition(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation,
      introduction.isGiven(at: index)
    else { return false }
    let senses = reading.words[index]
    // «sədri Misir Mərdanov»: some countries are given names too.
    if countries[index] {
      return senses.isKey(of: .countries) && reading.isCapitalisedWord(index + 1)
        && reading.words[index + 1].name.isName && introduction.isFirm(at: index)
    }
    // «sədri Vəkil Qarayev», but not «sədri Professor Anar Quliyev»
    let isTitle = senses.key(in: .roles) != nil || senses.isKey(of: .honorifics)
    // «Secretary General | Ambassador Omarov» has two titles.
    if isTitle, reading.lexicon.language.family == .germanic { return false }
    if isTitle { return reading.isCapitalisedWord(index + 1) && !reading.isCapitalisedWord(index + 2) }
    return senses.isFunctionWord || senses.key(in: .commonNouns) != nil || senses.isKey(of: .cities)
  }

  /// «Bíró András»: so may a surname before a given name.
  private func canBeSurname(_ index: Int) -> Bool {
    SurnameFirst(reading: reading).canBegin(at: index) && !taken[index] && !countries[index]
      && !reading.tokens[index].isAbbreviation
  }

  /// «sədri İlham Nazir»: so may the second word.
  private func canEndName(_ index: Int, after first: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index], !reading.tokens[index].isAbbreviation, !countries[index],
      canBePartOfName(first) || reading.words[first].isKey(of: .cities), introduction.isFirm(at: first)
    else { return false }
    let senses = reading.words[index]
    if senses.isFunctionWord || senses.isKey(of: .cities) { return true }
    // «Fərhad Azadi»: what looks like an accusative is no more than the name's end.
    return [LexicalTable.roles, .honorifics, .commonNouns].contains { table in
      senses.form(in: table).map { $0.grammaticalCase == .nominative || $0.grammaticalCase == .accusative } ?? false
    }
  }

  func canBePartOfName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !taken[index] else { return false }
    let token = reading.tokens[index]
    let senses = reading.words[index]
    if token.isAbbreviation || senses.isFunctionWord || SurnameFirst(reading: reading).isWhere(index) { return false }
    if reading.isSlavic, SlavicNameRules(reading: reading).isNoName(index) { return false }
    if countries[index], !senses.name.isGivenName { return false }
    if senses.name.isGivenName || senses.name.isSurname { return true }
    for table in [LexicalTable.roles, .honorifics, .bodies, .forums, .namedForums, .commonNouns]
    where senses.key(in: table) != nil { return false }
    // «Gayriresmi Toplantısı»
    if let match = reading.words.match(.forums, at: index), match.length > 1 { return false }
    // «Fərhad Novruzlu | Bakıda»
    if let form = senses.form(in: .cities), form.grammaticalCase.isLocal { return false }
    // «Bağdad Amreyev»: some cities are given names too.
    let isCity =
      senses.isKey(of: .cities)
      && !(reading.isCapitalisedWord(index + 1) && reading.words[index + 1].name.isSurname)
    return !isCity
  }

  /// Further places, above all surnames alone, «Əliyev bildirib», of people whose full names the article gives.
  private func shortForms(of full: [MentionCandidate], besides all: [MentionCandidate]) -> [MentionCandidate] {
    let occupied = Occupancy(of: reading.tokens.count, by: all.map(\.tokens))
    let lexicon = reading.lexicon
    var firstNames: [String: Set<String>] = [:]
    for person in full {
      let words = NameKey(person.name, in: lexicon).words
      guard let first = words.first, let surname = lexicon.surname(among: words) else { continue }
      firstNames[surname, default: []].insert(first)
    }
    return reading.tokens.indices.compactMap { index in
      guard reading.tokens[index].isCapitalised, !occupied[index], canBePartOfName(index) else { return nil }
      let word = reading.tokens[index].folded
      let stem = reading.words[index].name.ending.nominative(of: word)
      guard let first = firstNames[stem] ?? firstNames[word] ?? inflected(index, of: firstNames) else { return nil }
      // The whole name again, where nothing but its surname tells it.
      let isWhole =
        index > 0 && !occupied[index - 1] && first.contains(reading.tokens[index - 1].folded)
        && reading.isCapitalisedWord(index - 1)
      if reading.isSlavic, !isWhole { return slavicSurname(index, of: firstNames) }
      return candidate(
        isWhole ? index - 1..<index + 1 : index..<index + 1, confidence: 0.85,
        known: SurnameFirst(reading: reading).ending(of: index, amongSurnames: firstNames.keys))
    }
  }

  /// «Токаеву»: in Russian any case of a surname that the article gives, also one that looks like a woman's; in Hungarian
  /// too, «Szarkót».
  private func inflected(_ index: Int, of firstNames: [String: Set<String>]) -> Set<String>? {
    let family = reading.lexicon.language.family
    guard reading.isSlavic || family == .uralic else { return nil }
    return reading.words[index].readings.lazy.compactMap { firstNames[$0.stem] }.first
  }

  private func slavicSurname(_ index: Int, of firstNames: [String: Set<String>]) -> MentionCandidate? {
    let word = reading.tokens[index].folded
    let stems = [word] + reading.words[index].readings.map(\.stem)
    guard let stem = stems.first(where: { firstNames[$0] != nil }) else { return nil }
    let found = SlavicPersonName(reading: reading).finding(ofSurname: index, stem: stem)
    return MentionCandidate(
      tokens: index..<index + 1, type: .person, name: found.name, cases: found.cases, confidence: 0.85)
  }

  /// «… Əliyevin xatirəsi», «… Əliyevin 100 illik yubileyi»: who is only remembered is nobody of the story.
  func isCommemorated(_ person: MentionCandidate) -> Bool {
    if reading.lexicon.language.family == .uralic {
      return UralicPersonName(reading: reading).isRemembered(person.tokens)
    }
    guard person.grammaticalCase == .genitive else { return false }
    let end = min(reading.sentence(of: person.tokens.lowerBound).upperBound, person.tokens.upperBound + 4)
    return (person.tokens.upperBound..<end).contains { reading.isForm($0, of: [.commemoration, .jubilee]) }
  }
}
