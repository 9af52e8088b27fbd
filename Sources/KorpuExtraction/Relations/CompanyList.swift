internal import KorpuLanguage
internal import KorpuModel

/// Reads off a sentence after a meeting who else was there, and on which side.
struct CompanyList {
  let sentence: Int
  /// Whether it is the sentence right after the meeting.
  let isNext: Bool
  let scene: Scene
  let gathering: Gathering
  let nationality: Nationality

  private var reading: TokenizedArticle { scene.reading }
  private var range: Range<Int> { reading.sentences[sentence] }

  private enum Side {
    case hosts, guests
    /// That of whose delegation the sentences before told, else of the guests.
    case delegation
    case of(country: Int)
    case ofBody(Int)
    /// That of who leads the delegation.
    case led(by: Int)
  }

  /// Adds whom the sentence lists to their side; those whom they met.
  func join(_ company: inout MeetingCompany) -> [RelationFinding] {
    if let relative = attendantsBehindParticiple {
      return join(relative.people, &company, at: relative.verb, isHost: isOfHosts(person:_:))
    }
    guard !hasSpeech else { return [] }
    if let marker {
      let listed = people(from: marker.tokens.upperBound)
      return join(listed, &company, at: marker.tokens) { _, company in isOfHosts(marker.side, company) }
    }
    if let verb = accompaniment, let isHost = isOfHosts(accompaniedBefore: verb, company) {
      // Who stands beside a host is only there.
      return isHost ? [] : join(people(before: verb), &company, at: verb) { _, _ in isHost }
    }
    let presence = gathering.predicate(.attend, inSentence: sentence)
    guard let verb = presence ?? accompaniment, gathering.attended(inSentence: sentence) == nil,
      range.contains(where: isMeeting)
    else { return [] }
    let listed = people(before: verb)
    // Who only came along, «eşlik etti», is of a side where the words say of whose body.
    if presence == nil { return join(listed, &company, at: verb, isHost: isOfHosts(colleague:_:)) }
    if company.isHostBody { return join(listed, &company, at: verb, isHost: isOfReceivers) }
    let areHostsBodies = company.hosts.allSatisfy { scene.entities[$0].type.isOrganization }
    if areHostsBodies, !areBodies(company), !company.hosts.isEmpty {
      return join(listed, &company, at: verb) { isOfReceivers($0, $1) ?? isOfThirdBody($0, $1) }
    }
    // Where no guest is named yet, the list names them.
    let namesGuests = company.expectsGuests || !company.guests.contains { scene.entities[$0].type.isPerson }
    // Where bodies met, each side's people are those of the body.
    guard namesGuests, !areBodies(company) else {
      return join(listed, &company, at: verb, isHost: isOfHosts(person:_:))
    }
    let holders = company.hosts.map(nationality.holder)
    let hasColleagues = listed.contains { person in
      nationality.holder(of: person.entity).map { holders.contains($0) } ?? false
    }
    return join(listed, &company, at: verb) { isWithHost($0, $1, isStrict: hasColleagues) }
  }

  /// Adds people one after another.
  ///
  /// - Parameter isHost: Whether somebody is of the hosts, as the company is by then; `nil` where nothing tells.
  private func join(
    _ people: [LocatedMention], _ company: inout MeetingCompany, at word: Range<Int>,
    isHost: (LocatedMention, MeetingCompany) -> Bool?
  ) -> [RelationFinding] {
    people.flatMap { join($0, isHost: isHost($0, company), &company, at: word) }
  }

  /// «(X Teşkilatı Genel Sekreteri A geldi.) Ziyarette Teşkilatın uzmanı B de yer aldı»: whether somebody is of the body of
  /// the only one named so far, and therefore with him.
  ///
  /// - Parameter isStrict: Whether the list has people of the host, so that who has no body may be another.
  private func isWithHost(_ person: LocatedMention, _ company: MeetingCompany, isStrict: Bool) -> Bool? {
    let isUnsure = company.areGuestsStrange && (isStrict || !company.areGuestsMany)
    guard let holder = nationality.holder(of: person.entity) else {
      // «министрдің орынбасары | B», who may be the host's.
      let hasPost = company.areGuestsMany && OfficeHolders.role(before: person, in: reading) != nil
      return isUnsure || company.hasRetinue || hasPost ? nil : false
    }
    let hosts = company.hosts.map { nationality.holder(of: $0) }
    if isUnsure, hosts.contains(nil) { return nil }
    return hosts.contains(holder)
  }

  /// «(Қонақтар X университетіне келді.) Кездесуге проректор A қатысты»: where guests came to a body, who is told of without
  /// another is of it.
  private func isOfReceivers(_ person: LocatedMention, _ company: MeetingCompany) -> Bool? {
    guard let holder = nationality.holder(of: person.entity) else { return true }
    if company.hosts.contains(where: { $0 == holder || nationality.holder(of: $0) == holder }) { return true }
    return company.guests.contains { nationality.holder(of: $0) == holder } ? false : nil
  }

  /// «(Elçi A Ticaret Odası'nı ziyaret etti.) Toplantıya Sanayi Odası Başkanı B katıldı»: who is of a third body of the place came to
  /// meet the guests, too.
  private func isOfThirdBody(_ person: LocatedMention, _ company: MeetingCompany) -> Bool? {
    let isGuests = company.guests.contains { nationality.holder(of: $0) == nationality.holder(of: person.entity) }
    return nationality.body(of: person.entity) == nil || isGuests ? nil : true
  }

  /// «görüşdə iştirak edən | A və B (fikirlərini bildiriblər)», «görüşmeye katılan | A»: who attended, behind the participle.
  private var attendantsBehindParticiple: (people: [LocatedMention], verb: Range<Int>)? {
    guard reading.lexicon.language.family == .turkic,
      let verb = gathering.acts(.attend, inSentence: sentence).first(where: { verb in
        verb.form == .participle && verb.tokens.lowerBound > range.lowerBound
          && (max(range.lowerBound, verb.tokens.lowerBound - 2)..<verb.tokens.lowerBound).contains(where: isMeeting)
      })?.tokens,
      let first = scene.mentions(in: verb.upperBound..<range.upperBound).first(where: \.type.isPerson),
      !reading.isQuoted(first.tokens.lowerBound)
    else { return nil }
    let between = verb.upperBound..<first.tokens.lowerBound
    guard between.allSatisfy({ reading.tokens[$0].kind == .word && !reading.words[$0].isKnownVerb }) else { return nil }
    return (scene.list(startingWith: first), verb)
  }

  private func join(
    _ person: LocatedMention, isHost: Bool?, _ company: inout MeetingCompany, at word: Range<Int>
  ) -> [RelationFinding] {
    guard let isHost else { return [] }
    return company.add(person.entity, toHosts: isHost).filter { scene.entities[$0].type.isPerson }.map { other in
      RelationFinding(
        .met, from: isHost ? person.entity : other, to: isHost ? other : person.entity,
        evidence: person.tokens.union(word), confidence: 0.8)
    }
  }

  /// «(Görüşmede) A'ya B ve C | eşlik etti»
  private var accompaniment: Range<Int>? {
    guard reading.lexicon.language.family == .turkic, !range.contains(where: isOfSeveral) else { return nil }
    return gathering.predicate(.present, inSentence: sentence)
  }

  /// «(A B'yi kabul etti.) | B'ye C eşlik etti»: the side of the one of those who met with whom somebody came along; `nil`
  /// where it is told of nobody, or of several talks.
  private func isOfHosts(accompaniedBefore verb: Range<Int>, _ company: MeetingCompany) -> Bool? {
    guard isNext || range.contains(where: isMeeting) else { return nil }
    let accompanied = scene.mentions(in: range.lowerBound..<verb.lowerBound).first {
      $0.type.isPerson && $0.isIn(.dative) && company.contains($0.entity) && !reading.isQuoted($0.tokens.lowerBound)
    }
    return accompanied.flatMap { person in company.isOfHosts { $0 == person.entity } }
  }

  /// «Ziyaretleri (sırasında A'ya B eşlik etti)», «temaslarında», «Macaristan ziyaretinde»: a journey, or talks, of which one
  /// may be without them; but not «Ziyarette».
  private func isOfSeveral(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].readings.contains { noun in
        let names = reading.lexicon.senses(of: noun.stem).value(in: .wordClasses)
        let classes: WordClass = names.flatMap { WordClass(names: $0) } ?? []
        return noun.form.isPlural && classes.contains(.talk)
          || (noun.form.isPlural || noun.form.possessor == .third) && classes.contains(.journey)
      }
  }

  private var hasSpeech: Bool {
    // «Bildirilib ki, | görüşdə X də iştirak edib»
    let isTold = range.count > 2 && reading.isWord(range.lowerBound + 1, .complementiser)
    return range.dropFirst(isTold ? 2 : 0).contains {
      reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true
    }
  }

  private func people(from start: Int) -> [LocatedMention] {
    scene.mentions(in: start..<range.upperBound).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental]) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }

  private func people(before verb: Range<Int>) -> [LocatedMention] {
    people(from: range.lowerBound).filter { $0.tokens.upperBound <= verb.lowerBound }
  }

  private func isOfHosts(_ side: Side, _ company: MeetingCompany) -> Bool? {
    switch side {
    case .hosts: true
    case .guests: false
    case .delegation: leader(in: company).flatMap { leader in company.isOfHosts { $0 == leader } } ?? false
    case .of(let country): isOfHosts(country: country, company)
    case .led(let leader): company.isOfHosts { $0 == leader }
    case .ofBody(let body):
      // Who travels with the one who met is not told to have met too.
      company.isOfHosts { $0 == body || nationality.holder(of: $0) == body } == false ? false : nil
    }
  }

  /// The side of somebody listed without a word for it: that of the same country.
  private func isOfHosts(person: LocatedMention, _ company: MeetingCompany) -> Bool? {
    if let country = nationality.country(of: person.entity) {
      return isOfHosts(country: country, company) ?? isOfThird(country, company)
        ?? isOfHosts(compatriotOf: country, company)
    }
    if nationality.holder(of: person.entity) == nil, let side = isOfHosts(officerOfMinister: person, company) {
      return side
    }
    return nationality.body(of: person.entity).flatMap { body in
      let isKnown = (company.hosts + company.guests).contains { $0 == body || nationality.holder(of: $0) == body }
      return isKnown
        ? company.isOfHosts { $0 == body || nationality.body(of: $0) == body } : isOfHosts(outsiderIn: company)
    }
  }

  /// «(X Fondunun sədri A nazir B ilə görüşüb.) Görüşdə | nazir müavini C və şöbə müdiri D də olub»: who serves a minister, where one side
  /// alone has one; and who stands in a list behind him.
  private func isOfHosts(officerOfMinister person: LocatedMention, _ company: MeetingCompany) -> Bool? {
    guard reading.lexicon.language.family == .turkic,
      let post = RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound)
    else { return nil }
    if CountryOfPost(scene: scene).isUnderMinister(post) { return company.isOfHosts(where: nationality.isMinister) }
    let before = scene.mentions(in: range.lowerBound..<post.tokens.lowerBound).last(where: \.type.isPerson)
    guard let before, nationality.holder(of: before.entity) == nil, company.contains(before.entity),
      !scene.mentions(in: before.tokens.upperBound..<post.tokens.lowerBound).contains(where: \.type.isParty),
      (before.tokens.upperBound..<post.tokens.lowerBound).contains(where: { reading.isListJoint($0) })
    else { return nil }
    return company.isOfHosts { $0 == before.entity }
  }

  /// «(Sədr A İranın naziri B ilə görüşüb.) Görüşdə Azərbaycanın səfiri C də olub»: who is of a country that is not that of the
  /// one side is of the other, of whose country nothing is said.
  private func isOfHosts(compatriotOf country: Int, _ company: MeetingCompany) -> Bool? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let (hosts, guests) = (company.hosts.map(nationality.country), company.guests.map(nationality.country))
    let areHostsOthers = hosts.allSatisfy { $0 != nil && $0 != country }
    let areGuestsOthers = guests.allSatisfy { $0 != nil && $0 != country }
    if areGuestsOthers, !guests.isEmpty, hosts.allSatisfy({ $0 == nil }) { return true }
    return areHostsOthers && !hosts.isEmpty && guests.allSatisfy { $0 == nil } ? false : nil
  }

  /// «(Rektor A Ukraynanın səfiri B ilə görüşüb.) Görüşdə Dostluq Birliyinin sədri C də olub»: who is of a third body, and of no
  /// country, met the one of the two who is of the place, and therefore is told of without a country.
  private func isOfHosts(outsiderIn company: MeetingCompany) -> Bool? {
    guard reading.lexicon.language.family == .turkic, company.hosts.count == 1, company.guests.count == 1,
      (company.hosts + company.guests).allSatisfy({ scene.entities[$0].type.isPerson })
    else { return nil }
    let isHostForeign = nationality.country(of: company.hosts[0]) != nil
    let isGuestForeign = nationality.country(of: company.guests[0]) != nil
    return isHostForeign == isGuestForeign ? nil : isHostForeign
  }

  /// The side of whom somebody came along with: that of the same body or country, by a post in it.
  private func isOfHosts(colleague person: LocatedMention, _ company: MeetingCompany) -> Bool? {
    guard let holder = nationality.holder(of: person.entity) else { return nil }
    if let isOfHosts = company.isOfHosts(where: { nationality.holder(of: $0) == holder }) { return isOfHosts }
    // «Kırgız Cumhuriyeti Başkonsolosluğu Konsolosu A»: beside the one whom the country sent.
    return nationality.country(of: holder).flatMap { country in
      company.isOfHosts { nationality.holder(of: $0) == country }
    }
  }

  /// «(Hosts of one country met guests of another.) Görüşdə X ölkəsinin səfiri də olub»: who is of no side's country is no host.
  private func isOfThird(_ country: Int, _ company: MeetingCompany) -> Bool? {
    let hosts = company.hosts.map { nationality.country(of: $0) }
    let isKnown = !hosts.isEmpty && hosts.allSatisfy { $0 != nil && $0 != country }
    let isGuests = company.guests.contains { nationality.country(of: $0) == country }
    return isKnown && !isGuests && reading.lexicon.language.family == .turkic ? false : nil
  }

  /// Whether bodies alone have met so far, whose people are still to be named.
  private func areBodies(_ company: MeetingCompany) -> Bool {
    !company.expectsGuests && !company.hosts.isEmpty
      && (company.hosts + company.guests).allSatisfy { scene.entities[$0].type.isOrganization }
  }

  private func isOfHosts(country: Int, _ company: MeetingCompany) -> Bool? {
    company.isOfHosts { nationality.country(of: $0) == country }
  }

  /// The words that say whose company is listed: «heyətin tərkibinə», «ev sahibləri tərəfindən», «меймандарды»,
  /// «türkmen tarapyndan».
  private var marker: (tokens: Range<Int>, side: Side)? {
    for index in range where reading.tokens[index].kind == .word && !reading.isQuoted(index) {
      if reading.isForm(index, of: .hosts) { return (index..<index + 1, .hosts) }
      if reading.isForm(index, of: .guests), grammaticalCase(index) == .accusative {
        return (index..<index + 1, .guests)
      }
      if let country = country(before: index) { return (index - 1..<index + 1, .of(country: country)) }
      guard reading.isForm(index, of: .delegation) else { continue }
      if reading.isForm(index + 1, of: .composition) { return (index..<index + 2, owner(ofDelegationAt: index)) }
      if [.dative, .locative].contains(grammaticalCase(index)), areGuestsKnown {
        return (index..<index + 1, .delegation)
      }
    }
    return nil
  }

  /// «(A başkanlığındaki heyet B ile görüştü.) | Heyette C yer aldı»: who of those who met led the only delegation told of.
  private func leader(in company: MeetingCompany) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let earlier = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<range.lowerBound
    let leaders = scene.mentions(in: earlier).filter { person in
      person.type.isPerson && company.contains(person.entity) && isWithDelegation(person)
    }
    return Set(leaders.map(\.entity)).count == 1 ? leaders[0].entity : nil
  }

  /// How many words may stand between who leads a delegation and the word for it: «A ve beraberindeki | heyet».
  private static let delegationReach = 4

  /// «A başkanlığındaki | heyet», «A ve beraberindeki | heyet»
  private func isWithDelegation(_ leader: LocatedMention) -> Bool {
    let start = reading.end(of: leader)
    let limit = min(start + Self.delegationReach, reading.sentence(of: leader.tokens.lowerBound).upperBound)
    guard start < limit,
      leader.cases.contains(.delegation) || reading.isForm(start, of: .leadership)
        || reading.isWord(start, .conjunction)
    else { return false }
    return (start..<limit).prefix { reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised }
      .contains { reading.isForm($0, of: .delegation) }
  }

  /// How many sentences before may tell that guests came.
  private static let memory = 4

  /// «(A B ilə görüşüb.) | Heyətə C rəhbərlik edir»: whose delegation it is, only those sentences say that tell of one before,
  /// or of a reception.
  private var areGuestsKnown: Bool {
    (max(0, sentence - Self.memory)..<sentence).contains { earlier in
      gathering.predicate(.receive, inSentence: earlier) != nil
        || reading.sentences[earlier].contains { reading.isForm($0, of: .delegation) }
    }
  }

  /// «Жогорку Кеңештин | делегациясынын курамында», «N ýolbaşçylygyndaky | wekiliýetiň düzüminde»: whose delegation it is, else that
  /// of the guests.
  private func owner(ofDelegationAt index: Int) -> Side {
    let leader = scene.mentions(in: range.lowerBound..<index).last { $0.type.isPerson && $0.isIn(.delegation) }
    if let leader { return .led(by: leader.entity) }
    guard reading.lexicon.language.family == .turkic,
      let owner = scene.mention(endingBefore: index, where: { $0.isOrganization || $0.isCountry }),
      owner.isIn(.genitive), index > range.lowerBound
    else { return .guests }
    return owner.type.isCountry ? .of(country: owner.entity) : .ofBody(owner.entity)
  }

  /// «Azərbaycan | tərəfindən», «türkmen | tarapyndan»
  private func country(before index: Int) -> Int? {
    let isSide = reading.isForm(index, of: .sides) && grammaticalCase(index) == .ablative
    guard isSide || reading.isWord(index, .agent), index > range.lowerBound else { return nil }
    if let named = scene.mention(endingBefore: index, where: \.isCountry) { return named.entity }
    guard let code = reading.nationalities(at: index - 1).first else { return nil }
    return scene.country(code)
  }

  private func grammaticalCase(_ index: Int) -> NounForm.Case? {
    reading.words[index].form(in: .wordClasses)?.grammaticalCase
  }

  /// «görüşdə», «кездесуге», «kabulde»
  private func isMeeting(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index) else { return false }
    if reading.isWord(index, [.thereat, .setting]) { return true }
    guard let match = reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index) else {
      return false
    }
    return match.value == ForumKind.meeting.rawValue && match.form.grammaticalCase.isLocal
  }
}
