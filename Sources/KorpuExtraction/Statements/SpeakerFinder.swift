internal import KorpuLanguage
internal import KorpuModel

/// Finds who says what a verb of saying tells.
struct SpeakerFinder {
  let scene: Scene
  let anaphora: Anaphora

  /// How many tokens after a verb its subject may follow: «… – deyib Anar Quliyev», «bildirən rektor Anar Quliyev».
  private static let reach = 12
  /// The same for the subject of a verb that closes what was said, where no mark parts them: the body may have a long name.
  private static let longReach = 30

  enum Answer {
    /// The content before the verb begins at the token, or after it.
    case people([Int], contentStart: Int)
    /// The sentence says who, but not by name.
    case unknown
  }

  private var reading: TokenizedArticle { scene.reading }

  /// Who stands between what is said and the verb: «"…", – deyə rektor Anar Quliyev bildirib».
  func subject(between link: AttributionLink, and verb: Range<Int>, start: Int, lastSpeakers: [Int]) -> Answer? {
    guard link.clauseStart < verb.lowerBound else { return nil }
    let clause = link.clauseStart..<verb.lowerBound
    if let person = subjects(in: clause).first { return .people([person.entity], contentStart: start) }
    let head = skippingFillers(from: clause.lowerBound, to: clause.upperBound)
    if head < clause.upperBound, let office = nominativeOffice(at: head) {
      return anaphora.holder(of: office, preferring: lastSpeakers).map { .people([$0], contentStart: start) }
        ?? .unknown
    }
    if let pronoun = clause.first(where: { reading.isWord($0, .pronoun) }), pronoun <= head + 1 {
      return lastSpeakers.isEmpty ? .unknown : .people(lastSpeakers, contentStart: start)
    }
    guard head < clause.upperBound else { return nil }
    // «diýip, TDH habar berýär»: somebody, but no person.
    return link.kind == .quotative ? .unknown : nil
  }

  /// Who is named before the verb's matter: «Rektor Anar Quliyev …», «Nazir …».
  func subject(in range: Range<Int>, lastSpeakers: [Int]) -> Answer? {
    guard !range.isEmpty else { return nil }
    // «U raqqosa Gamze Aydin va …ni taklif qilmoqchi ekanini aytdi»: who is named after the pronoun is spoken of.
    let startsWithPronoun =
      range.first { reading.tokens[$0].kind == .word }.map { reading.isWord($0, .pronoun) } ?? false
    let people = startsWithPronoun && !lastSpeakers.isEmpty ? [] : subjects(in: range)
    if let office = firstOffice(in: range),
      people.first.map({ office.tokens.upperBound <= $0.tokens.lowerBound }) ?? true,
      !isApposed(office, to: people.first)
    {
      return anaphora.holder(of: office, preferring: lastSpeakers)
        .map { .people([$0], contentStart: office.tokens.upperBound) } ?? .unknown
    }
    return people.last.map { .people(people.map(\.entity), contentStart: endOfOthers(behind: end(of: $0))) }
  }

  /// Who follows the verb: «… – deyib Anar Quliyev», «dedi u», «деди министр».
  func subject(after verb: Range<Int>, start: Int, lastSpeakers: [Int]) -> Answer? {
    let next = verb.upperBound
    guard next < reading.sentence(of: verb.lowerBound).upperBound, !reading.isWord(next, .complementiser),
      !reading.isMark(next, ","), !reading.isMark(next, ":")
    else { return nil }
    let range = next..<end(ofSubjectFrom: next)
    if let person = subjects(in: range).first { return .people([person.entity], contentStart: start) }
    if reading.isWord(next, .pronoun) {
      return lastSpeakers.isEmpty ? .unknown : .people(lastSpeakers, contentStart: start)
    }
    guard let office = nominativeOffice(at: next) else { return nil }
    return anaphora.holder(of: office, preferring: lastSpeakers).map { .people([$0], contentStart: start) } ?? .unknown
  }

  /// Where the words end that may hold the subject behind a verb.
  private func end(ofSubjectFrom start: Int) -> Int {
    let sentence = reading.sentence(of: start).upperBound
    let mark = (start..<min(sentence, start + Self.longReach)).first { reading.tokens[$0].kind == .mark }
    return min(sentence, max(start + Self.reach, mark ?? start + Self.longReach))
  }

  /// «– …, – делінген Самат Досаевтың құттықтауында»: whose message it is.
  func author(after verb: Range<Int>, start: Int) -> Answer? {
    let range = verb.upperBound..<min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.reach)
    guard let message = range.first(where: { reading.isForm($0, of: [.message, .setting]) }) else {
      return nil
    }
    let authors = scene.mentions(in: range.lowerBound..<message).filter { $0.type.isPerson && $0.isIn(.genitive) }
    if let author = authors.last { return .people([author.entity], contentStart: start) }
    return range.prefix { $0 < message }.lazy.compactMap { anaphora.office(at: $0) }
      .first { $0.form.grammaticalCase == .genitive }
      .flatMap { anaphora.holder(of: $0, preferring: []) }.map { .people([$0], contentStart: start) }
  }

  /// «Самат Досаевтың құттықтауында | «…», – делінген», «Мемлекет басшысының жолдауында «…»»: whose message the words
  /// are, which it tells of right before them.
  func author(before content: Int, start: Int) -> Answer? {
    let first = reading.sentence(of: content).lowerBound
    var message = content - 1
    while message > first, reading.tokens[message].kind != .word { message -= 1 }
    guard reading.lexicon.language.family == .turkic, message > first,
      reading.isForm(message, of: [.message, .setting]), !reading.isQuoted(message)
    else { return nil }
    if let author = scene.mention(endingBefore: message, where: \.isPerson) {
      return author.isIn(.genitive) ? Answer.people([author.entity], contentStart: start) : nil
    }
    return (first..<message).lazy.compactMap { anaphora.office(at: $0) }
      .first { $0.form.grammaticalCase == .genitive && $0.tokens.upperBound == message }
      .flatMap { anaphora.holder(of: $0, preferring: []) }.map { .people([$0], contentStart: start) }
  }

  /// Whether a word that is no person's follows the verb: «деп хабарлайды Kazinform».
  func isFollowedByOther(_ verb: Range<Int>) -> Bool {
    let next = verb.upperBound
    guard next < reading.sentence(of: verb.lowerBound).upperBound, reading.tokens[next].kind == .word else {
      return next < reading.tokens.count && reading.tokens[next].kind == .openingQuote
    }
    return !reading.isWord(next, [.conjunction, .filler, .complementiser, .quotative])
  }

  /// «bildirən rektor Anar Quliyev»
  func subject(afterParticiple verb: Range<Int>, until end: Int) -> LocatedMention? {
    let end = min(end, verb.upperBound + Self.reach)
    guard verb.upperBound < end else { return nil }
    return scene.mentions(in: verb.upperBound..<end).first {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
  }

  /// «bildirən rektor Anar Quliyev», «bildirən nazir»
  func speaker(afterParticiple verb: Range<Int>, until end: Int, _ lastSpeakers: [Int]) -> Int? {
    let person = subject(afterParticiple: verb, until: end)
    // «vurğulayan səfir | B-nin təşəbbüsünü (təqdir edib)»: the office, and not who is named behind it.
    if let office = nominativeOffice(at: verb.upperBound), !isApposed(office, to: person),
      let holder = anaphora.holder(of: office, preferring: lastSpeakers)
    {
      return holder
    }
    return person?.entity
  }

  /// Where a name ends with the word of honour behind it.
  private func end(of person: LocatedMention) -> Int { reading.endOfHonour(from: person.tokens.upperBound) }

  /// The first person in the nominative, and those of a list that begins with them.
  func subjects(in range: Range<Int>) -> [LocatedMention] {
    let people = scene.mentions(in: range).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && !reading.isWord(end(of: $0), [.comitative, .between, .agent, .purpose]) && !isPartner($0, in: range)
        && !isOwner($0, in: range)
    }
    let subjects = people.drop { isOfEarlierClause($0, in: range, before: people.last) }
    guard let first = subjects.first else { return [] }
    var list = [first]
    for person in subjects.dropFirst() {
      guard let last = list.last, isListed(person, after: last) else { break }
      list.append(person)
    }
    // «A, B və nümayəndə heyətini görməkdən məmnunluğunu bildirib»: the list goes on to what is no speaker, so that
    // all after the first may be those who are spoken of.
    guard let last = list.last else { return [first] }
    // «A, B va boshqalar (ta'kidladi)»
    if endOfOthers(behind: end(of: last)) > end(of: last) { return list }
    return !reading.isWord(end(of: last), .conjunction) && isJoined(list) ? list : [first]
  }

  /// «A, B | va boshqalar (ta'kidladi)»: where a list of speakers ends with others whom nobody names.
  private func endOfOthers(behind end: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, reading.isWord(end, .conjunction),
      reading.isForm(end + 1, of: .others),
      reading.words[end + 1].form(in: .wordClasses)?.grammaticalCase == .nominative
    else { return end }
    return end + 2
  }

  /// Whether a conjunction shows a list to be one: «A, B başkanlığındaki heyetin geldiğini belirtti» is of one who speaks.
  private func isJoined(_ list: [LocatedMention]) -> Bool {
    list.count < 2 || list.dropLast().contains { reading.isWord(end(of: $0), .conjunction) }
  }

  /// The people of a list that one of them begins, in whatever case.
  private func list(from person: LocatedMention, in range: Range<Int>) -> [LocatedMention] {
    let start = min(end(of: person), range.upperBound)
    var list = [person]
    for other in scene.mentions(in: start..<range.upperBound).filter(\.type.isPerson) {
      guard isListed(other, after: list[list.count - 1]) else { break }
      list.append(other)
    }
    return list
  }

  /// «A və | B arasında (münasibətlərin)», «A | liderliğinde (görevlerin)»: one of those, perhaps of a list, to whom something
  /// belongs.
  private func isOwner(_ person: LocatedMention, in range: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let list = list(from: person, in: range)
    let last = isJoined(list) ? list[list.count - 1] : person
    let next = end(of: last)
    if list.count > 1, last != person, isOwnedByAll(last, in: range) { return true }
    guard last.isIn(.nominative), reading.tokens.indices.contains(next) else { return false }
    return reading.isWord(next, [.between, .agent, .purpose])
      || reading.isForm(next, of: .leadership) && !reading.tokens[next].isCapitalised
  }

  /// «A, B və | C-nin uğurları haqqında təhlil aparan D (qeyd edib)»: a list whose last has the genitive that is that of all, where a
  /// participle behind it tells of who speaks.
  private func isOwnedByAll(_ last: LocatedMention, in range: Range<Int>) -> Bool {
    guard last.isIn(.genitive), !last.isIn(.nominative),
      let speaker = scene.mentions(in: range).first(where: {
        $0.type.isPerson && $0.isIn(.nominative) && $0.tokens.lowerBound > last.tokens.upperBound
      })
    else { return false }
    let start = RoleFinder(reading: reading).role(endingBefore: speaker.tokens.lowerBound)?.tokens.lowerBound
    let word = (start ?? speaker.tokens.lowerBound) - 1
    return word > last.tokens.upperBound && reading.tokens[word].kind == .word && !reading.tokens[word].isCapitalised
      && reading.words[word].verbReadings(in: .participle)
  }

  /// «A ve B | söz aldıktan sonra C (şöyle konuştu)»: who did something before, as a verb in the ablative says, and is not who speaks.
  private func isOfEarlierClause(_ person: LocatedMention, in range: Range<Int>, before last: LocatedMention?) -> Bool {
    guard reading.lexicon.language.family == .turkic, let last, last != person,
      end(of: person) < last.tokens.lowerBound
    else { return false }
    return (end(of: person)..<last.tokens.lowerBound).contains { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && reading.words[index].verbReadings(in: .converb) && reading.isWord(index + 1, .setting)
    }
  }

  /// How many words a participle behind «with» has: «bir araya | gelen».
  private static let longestMeeting = 3

  /// «A ve | B ile görüşen (rektör C, … belirtti)»: one of a list with which somebody else did something, who is named behind.
  private func isPartner(_ person: LocatedMention, in range: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isListJoint(end(of: person)) else { return false }
    let others = scene.mentions(in: end(of: person)..<range.upperBound).filter(\.type.isPerson)
    let list = list(from: person, in: range)
    let last = list[list.count - 1]
    let joint = end(of: last)
    guard last != person, reading.isWord(joint, .comitative) || last.isIn(.instrumental) else { return false }
    let words = joint..<min(range.upperBound, joint + 1 + Self.longestMeeting)
    guard
      let verb = words.first(where: { index in
        reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && reading.words[index].verbReadings(in: .participle) && reading.words[index].isKnownVerb
      })
    else { return false }
    return others.first { $0.tokens.lowerBound > verb }?.isIn(.nominative) == true
  }

  /// «A Fondunun sədri X və B Birliyinin üzvü Y»: a joint, and at most a position between the names.
  private func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let joint = end(of: other)
    guard reading.isListJoint(joint) else { return false }
    return joint + 1 == person.tokens.lowerBound
      || RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound) != nil
      || RoleFinder(reading: reading).title(endingBefore: person.tokens.lowerBound) != nil
  }
}

extension SpeakerFinder {
  /// The first token that is more than a filler, a joint or the place where something was said.
  func skippingFillers(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end,
      reading.tokens[index].kind == .mark
        || reading.isWord(index, [.filler, .conjunction, .setting, .demonstrative, .quotative])
    {
      index += 1
    }
    return index
  }

  /// Whom a position means that stands within a quotation as the narrator's word.
  func holder(within index: Int, _ lastSpeakers: [Int]) -> Int? {
    anaphora.office(at: index, isNarrators: true).flatMap { office in
      office.form.grammaticalCase == .nominative ? anaphora.holder(of: office, preferring: lastSpeakers) : nil
    }
  }

  /// The office in the nominative, without a name, that begins at a token.
  func office(at index: Int) -> OfficeReference? {
    reading.tokens.indices.contains(index) ? nominativeOffice(at: index) : nil
  }

  private func nominativeOffice(at index: Int) -> OfficeReference? {
    anaphora.office(at: index).flatMap { $0.form.grammaticalCase == .nominative ? $0 : nil }
  }

  /// The first office at the head of a clause: of the range, or after a comma or the place of speaking.
  private func firstOffice(in range: Range<Int>) -> OfficeReference? {
    let first = skippingFillers(from: range.lowerBound, to: range.upperBound)
    if first < range.upperBound, let office = nominativeOffice(at: first) { return office }
    let heads = range.filter { index in
      index > first
        && (reading.isMark(index - 1, ",") || reading.isWord(index - 1, .setting) || isGatheringAsPlace(index - 1)
          || endsRelativeClause(index - 1))
    }
    return heads.lazy.compactMap { nominativeOffice(at: $0) }.first
  }

  /// «(əməkdaşlıqdan söz) açan | nazir (bildirib)»: a participle before the office of whom it tells.
  private func endsRelativeClause(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.tokens[index].kind == .word
      && !reading.tokens[index].isCapitalised && !reading.isQuoted(index) && reading.words[index].isKnownVerb
      && reading.words[index].verbReadings(in: .participle)
  }

  /// «саммитте», «мәжілісте»
  private func isGatheringAsPlace(_ index: Int) -> Bool {
    reading.words[index].form(in: .forums)?.grammaticalCase == .locative
  }

  /// «uyushma raisi, taniqli shoir Anvar Sodiqov»: a position of the person who is named after it.
  private func isApposed(_ office: OfficeReference, to person: LocatedMention?) -> Bool {
    guard let person, reading.isListJoint(office.tokens.upperBound) else { return false }
    let finder = RoleFinder(reading: reading)
    return finder.role(endingBefore: person.tokens.lowerBound) != nil
      || finder.title(endingBefore: person.tokens.lowerBound) != nil
  }
}
