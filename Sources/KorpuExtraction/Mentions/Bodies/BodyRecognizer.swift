internal import KorpuLanguage
internal import KorpuModel

/// The name of a body as it stands.
struct BodyName {
  let tokens: Range<Int>
  let kind: OrganizationKind
  /// How its type word is inflected.
  let form: NounForm
  let confidence: Double
}

/// Finds bodies: «"Ümid" İctimai Birliyi», «Mədəniyyət və Turizm Nazirliyi», «TÜRKSOY».
struct BodyRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  /// What is no body, such as credited sources.
  let avoiding: Occupancy

  /// The table's word for parts of bodies, which are none themselves.
  private static let unit = "unit"

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var index = 0
    while index < reading.tokens.count { index = read(at: index, into: &found) }
    found = LeadingTypeWord(reading: reading).dropped(from: UralicBodyChains(reading: reading).joined(found))
    found += SlavicQuotedBody(reading: reading, found: found, avoiding: avoiding).mentions()
    found = ListedBodies(reading: reading, people: people, avoiding: avoiding).joined(to: found)
    return IntroducedAbbreviations(reading: reading, found: found, avoiding: avoiding).mentions()
      + BodiesWithinPosts(reading: reading, found: found).mentions()
      + BodyBeforeChair(reading: reading).mentions().filter { chair in
        !found.contains { $0.tokens.overlaps(chair.tokens) }
      } + UralicCompoundPost(reading: reading).bodies()
      + UralicPartyAdjective(reading: reading).mentions()
      + EnglishLedName(reading: reading, people: people, found: found).mentions()
  }

  /// Reads what a token says of bodies.
  ///
  /// - Returns: Where to read on.
  private func read(at index: Int, into found: inout [MentionCandidate]) -> Int {
    if let unit = reading.words.match(.bodies, at: index), unit.marks.contains(.unit), !isKnown(index, beyond: unit) {
      read(unit, at: index, into: &found)
      return index + unit.length
    }
    let pair = BodiesOfTwoCountries(reading: reading).mentions(headedAt: index)
    if let last = pair.last, !avoiding[index], !people[index] {
      found += pair
      return last.tokens.upperBound
    }
    let under = subordinate(at: index, to: &found)
    guard let plain = under ?? body(at: index, after: found.last?.tokens.upperBound ?? 0) else { return index + 1 }
    let extended = UralicForeignName(reading: reading).extended(
      UralicChamber(reading: reading).extended(EnglishEponymPhrase(reading: reading).extended(plain)))
    guard let whole = joined(extended, to: &found) else { return plain.tokens.upperBound }
    let body = EnglishOrgan(reading: reading).owner(of: whole)
    found.append(body)
    if under == nil, body.tokens.lowerBound < index, reading.isMark(index - 1, "(") {
      found.append(shortName(at: index, of: body))
    }
    guard let alias = alias(of: body) else { return body.tokens.upperBound }
    found.append(alias)
    return alias.tokens.upperBound
  }

  /// Reads the word for a part of a body, with which the names of some bodies end: a mission, a joint body, a branch.
  private func read(_ unit: TermMatch, at index: Int, into found: inout [MentionCandidate]) {
    let floor = found.last?.tokens.upperBound ?? 0
    if let mission = mission(at: index, unit, after: floor) { found.append(mission) }
    if let joint = UralicJointBody(reading: reading, people: people).name(at: index, unit, after: floor) {
      found.append(candidate(joint))
    }
    if let pair = UralicPairBody(reading: reading).name(at: index, unit) { found.append(candidate(pair)) }
    if let parent = found.last, let branch = branch(at: index, unit, of: parent) { found[found.count - 1] = branch }
  }

  /// «Yevropa Ittifoqining O'zbekistondagi | delegatsiyasi»: a delegation that has a seat is a body.
  private func mission(at index: Int, _ unit: TermMatch, after floor: Int) -> MentionCandidate? {
    guard reading.isForm(index, of: .delegation), unit.form.possessor == .third, !unit.form.isPlural,
      let start = OfficeAbroad(reading: reading, floor: floor).start(before: index)
    else { return nil }
    return candidate(BodyName(tokens: start..<index + unit.length, kind: .igo, form: unit.form, confidence: 0.85))
  }

  /// «Yazarlar Birliği Bursa | Şubesi», «Ýaşlar guramasynyň Mary welaýat | Geňeşi»: a branch in a town or a region, of a body that
  /// is neither an office nor a school.
  private func branch(at index: Int, _ unit: TermMatch, of parent: MentionCandidate) -> MentionCandidate? {
    let seat = parent.tokens.upperBound..<max(parent.tokens.upperBound, index)
    let isOfRegion = unit.length > 1 && reading.isForm(index, of: .town)
    guard reading.lexicon.language.family == .turkic, unit.length == 1 || isOfRegion,
      unit.form.possessor == .third || isOfRegion, !unit.form.isPlural,
      reading.isCapitalisedWord(index + unit.length - 1), isOwner(parent), parent.abbreviates == nil,
      OfficeUnit(reading: reading).isSeat(seat)
        || isOfRegion && seat.count == 1 && reading.isCapitalisedWord(seat.lowerBound),
      case .organization(let kind) = parent.type, [.ngo, .party, .business].contains(kind),
      reading.sentence(of: index).contains(parent.tokens.lowerBound)
    else { return nil }
    let tokens = parent.tokens.lowerBound..<index + unit.length
    return MentionCandidate(
      tokens: tokens, type: parent.type, name: reading.nominative(of: tokens, without: unit.form.ending),
      grammaticalCase: unit.form.grammaticalCase, confidence: 0.9)
  }

  /// «Yazarlar Birliği», in Turkmen also «Ýaşlar guramasynyň»: whose branch may come next.
  private func isOwner(_ parent: MentionCandidate) -> Bool {
    parent.grammaticalCase == .nominative
      || parent.grammaticalCase == .genitive && reading.lexicon.language.namesAuthoritiesByGenitive
  }

  /// «Рабочая группа по финансам»: a body's known name may begin as parts of bodies are called.
  private func isKnown(_ index: Int, beyond unit: TermMatch) -> Bool {
    reading.words.match(.knownBodies, at: index).map { $0.length > unit.length } ?? false
  }

  func body(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family.isHeadFinal else {
      if EnglishNumberedAssembly(reading: reading).covers(index) { return nil }
      if !avoiding[index], let office = EnglishOfficeAbroad(reading: reading).name(at: index) {
        return candidate(office)
      }
      let known =
        reading.tokens[index].kind == .word && !avoiding[index] && !people[index]
        ? KnownBodyRecognizer(reading: reading, people: people, avoiding: avoiding).name(at: index, after: floor) : nil
      return HeadInitialNames(reading: reading, people: people, avoiding: avoiding).body(headedAt: index, after: floor)
        ?? known.flatMap { reading.isSlavic ? SlavicKnownBody(reading: reading).mention($0, at: index) : candidate($0) }
        ?? (avoiding[index] ? nil : EnglishParty(reading: reading).abbreviation(at: index).map(candidate))
    }
    return body(headedAt: index, after: floor).map { body in
      let owner = OwnerOfName(reading: reading, people: people, floor: floor)
      return candidate(
        owner.withEponym(body) ?? owner.withEponymBeforeCountry(body) ?? owner.withOfficialCountry(body)
          ?? owner.withCountryOfSort(body) ?? body)
    }
  }

  /// A type word of so few letters is an abbreviation in capitals.
  private static let shortestWord = 2

  /// The body whose type word, or whole known name, starts at a token.
  private func body(headedAt index: Int, after floor: Int) -> BodyName? {
    if reading.tokens[index].kind == .openingQuote {
      return QuotedBodyRecognizer(reading: reading, people: people, avoiding: avoiding).name(at: index)
    }
    guard reading.tokens[index].kind == .word, !avoiding[index], !people[index] else { return nil }
    if let whole = wholeName(at: index, after: floor) { return whole }
    let led = LedBody(reading: reading, avoiding: avoiding)
    if let name = led.name(abbreviatedAt: index) { return name }
    guard let match = reading.words.match(.bodies, at: index), let kind = OrganizationKind(rawValue: match.value)
    else { return led.chamber(at: index) }
    if let pair = UralicPairBody(reading: reading).name(at: index, match) { return pair }
    // «Әзербайжан | ақыны» is a poet, and no «АҚ».
    guard match.key.count > Self.shortestWord || reading.tokens[index].isCapitalised, !isWorks(index) else {
      return nil
    }
    let head = index..<index + match.length
    guard let start = startOfName(headedBy: head, match, kind, after: floor) else { return led.chamber(at: index) }
    return BodyName(
      tokens: start..<head.upperBound, kind: kind, form: match.form,
      confidence: reading.tokens[start].kind == .openingQuote ? 0.97 : 0.9)
  }

  /// A body that something else than its type word tells: a known or abbreviated name, or what Hungarian calls bodies by.
  private func wholeName(at index: Int, after floor: Int) -> BodyName? {
    if let long = BracketedShortName(reading: reading, people: people).name(at: index, after: floor) { return long }
    return UralicAssembly(reading: reading).name(at: index)
      ?? UralicNationalBody(reading: reading).name(at: index)
      ?? UralicAbbreviatedBody(reading: reading).name(at: index) ?? UralicCompoundBody(reading: reading).name(at: index)
      ?? UralicForeignName(reading: reading).name(at: index)
      ?? KnownBodyRecognizer(reading: reading, people: people, avoiding: avoiding).name(at: index, after: floor)
      ?? bodyOfStates(at: index, after: floor)
  }

  /// «Barta Ferenc | műveit (bemutató koncert)»: somebody's works, and no factory.
  private func isWorks(_ index: Int) -> Bool {
    reading.lexicon.language.family == .uralic && !reading.tokens[index].isCapitalised
      && reading.isForm(index, of: .commemoration)
  }

  /// Where the name begins that a type word ends, where it ends one at all.
  private func startOfName(
    headedBy head: Range<Int>, _ match: TermMatch, _ kind: OrganizationKind, after floor: Int
  ) -> Int? {
    let index = head.lowerBound
    guard canHeadName(head, match, kind, after: floor), !match.form.isPlural, !areAny(head), !isJointWork(index),
      !reading.isGivenOffice(at: index), !reading.isInLongCountry(index), !reading.isDoubleType(head, match.form),
      !keepsOffice(head, match.form),
      !NameBoundary(reading: reading).isOwnerOfPurpose(head.upperBound - 1, match.form),
      let start = NameExtent(reading: reading, people: people, floor: floor).start(ofNameHeadedBy: head)
    else { return nil }
    guard !SocietyAtLarge(reading: reading).isMeant(start..<head.lowerBound, head, match.form) else { return nil }
    return isOneOfMany(start) ? nil : start
  }

  /// «(Azerbaycan) eğitim | kurumları»: in Turkish a type word of many in small letters means any of them, though schools are called so.
  private func areAny(_ head: Range<Int>) -> Bool {
    reading.lexicon.language.writesWholeNamesInCapitals && head.count > 1
      && !reading.tokens[head.upperBound - 1].isCapitalised
      && reading.words[head.upperBound - 1].readings.contains { $0.form.isPlural && $0.form.possessor == .third }
  }

  /// «Fond», «birliyi» alone are common nouns; a name's type word carries a possessor's ending, or the words before it make one.
  private func canHeadName(
    _ head: Range<Int>, _ match: TermMatch, _ kind: OrganizationKind, after floor: Int
  ) -> Bool {
    let index = head.lowerBound
    let fields = FieldOfBody(reading: reading)
    return reading.headsName(match.form, at: index) || match.length > 1 || isNamedAfterPerson(index)
      || fields.isNamed(before: index) || fields.startOfList(before: index, from: floor, besides: people) != nil
      || kind == .business && reading.isBrand(at: index, match.form)
      || match.form == NounForm() && reading.isForeignName(headedAt: index)
  }

  /// «egy közös | kirgiz–magyar befektetési alap»: what Hungarian has in small letters behind the indefinite article has no name.
  private func isOneOfMany(_ start: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, start > 0, !reading.tokens[start].isCapitalised else {
      return false
    }
    let before = (max(0, start - 2)..<start).reversed().prefix { reading.tokens[$0].kind == .word }
    return before.contains { reading.isWord($0, .indefinite) }
  }

  /// How many words the name of a known body has that keeps an office somewhere.
  private static let longestKeeper = 6

  /// «BMG-niň Çagalar | gaznasynyň Türkmenistandaky wekilhanasy»: where the name of a known body ends that the name of its
  /// office begins with.
  private func keepsOffice(_ head: Range<Int>, _ form: NounForm) -> Bool {
    guard form.grammaticalCase == .genitive, reading.hasOffice(after: head.upperBound) else { return false }
    return (max(0, head.upperBound - Self.longestKeeper)..<head.lowerBound).contains { start in
      reading.words.match(.knownBodies, at: start).map { start + $0.length == head.upperBound } ?? false
    }
  }

  /// «Kazakistan iş | birliğini geliştiriyor», «Akademik İş | Birliği Protokolü»: joint work is no body, but one that has an
  /// abbreviation, «Ekonomik İş | Birliği (AEB)».
  private func isJointWork(_ head: Int) -> Bool {
    // «TİKA iş | birliğiyle (düzenlenen)»
    if reading.isWord(head, .organising), reading.isWord(head - 1, .joint) { return true }
    guard reading.isForm(head, of: .cooperation) else { return false }
    if reading.isWord(head - 1, .joint) {
      return !reading.tokens[head].isCapitalised
        || !(reading.isMark(head + 1, "(") && reading.isShortName(head + 2))
    }
    // «қазақ-түрік стратегиялық | серіктестігі»
    return head > 0 && !reading.tokens[head].isCapitalised && reading.lexicon.language.writesNamesInSmallLetters
      && reading.words[head - 1].isKey(of: .bodyModifiers) && !reading.tokens[head - 1].isCapitalised
  }

  /// «Berdi Kerimow adyndaky (döwlet) | uniwersitetiň»: what bears a name needs no possessor.
  private func isNamedAfterPerson(_ head: Int) -> Bool {
    let bearing = (1...Self.longestAttribute).first { reading.bearsName(at: head - $0) }
    guard let bearing else { return false }
    return (head - bearing + 1..<head).allSatisfy {
      reading.isCapitalisedWord($0) || reading.words[$0].isKey(of: .bodyModifiers)
    }
  }

  /// How many words may stand between what bears a name and its type word.
  private static let longestAttribute = 4

  func candidate(_ body: BodyName) -> MentionCandidate {
    if let whole = QuotedWhole(reading: reading, tokens: body.tokens), body.form.grammaticalCase == .nominative {
      return MentionCandidate(
        tokens: whole.tokens, type: .organization(kind(of: body)),
        name: reading.nominative(of: body.tokens, without: body.form.ending), grammaticalCase: whole.grammaticalCase,
        confidence: body.confidence)
    }
    return MentionCandidate(
      tokens: body.tokens, type: .organization(kind(of: body)),
      name: reading.nominative(of: body.tokens, without: body.form.ending),
      grammaticalCase: caseAfterBrackets(body) ?? body.form.grammaticalCase,
      confidence: body.confidence)
  }

  /// «(TDT)|ning», but not «(TIKA)ning | Toshkentdagi vakolatxonasi»: the office is another body.
  private func caseAfterBrackets(_ body: BodyName) -> NounForm.Case? {
    let open = body.tokens.upperBound
    return reading.hasOffice(after: reading.endOfAbbreviation(from: open)) ? nil : reading.caseAfterBrackets(open)
  }

  /// States are members of intergovernmental bodies, «X-ə üzv ölkələr», whose names stand in no quotation marks.
  private func kind(of body: BodyName) -> OrganizationKind {
    if body.kind == .igo, reading.tokens[body.tokens.lowerBound].kind == .openingQuote { return .ngo }
    return hasStates(after: body.tokens.upperBound - 1) ? .igo : body.kind
  }

  private func hasStates(after last: Int) -> Bool {
    reading.isMember(after: last)
      && (last + 1..<min(reading.tokens.count, last + 8)).contains { reading.isForm($0, of: .state) }
  }

  /// «ASEAN-a üzv ölkələr», «Xəzər Beşliyinə üzv ölkələr»: what states are members of is a body, though no table
  /// knows its abbreviation or type word.
  private func bodyOfStates(at index: Int, after floor: Int) -> BodyName? {
    guard reading.isCapitalisedWord(index), hasStates(after: index), reading.words[index].key(in: .bodies) == nil,
      // «Wengriýa | synçy döwletdir»: the state itself.
      reading.words[index].form(in: .countries) != NounForm(),
      let form = reading.dative(at: index)
    else { return nil }
    let isAbbreviation = reading.tokens[index].isAbbreviation
    let start =
      isAbbreviation
      ? index
      : NameExtent(reading: reading, people: people, floor: floor).start(ofNameHeadedBy: index..<index + 1)
    return start.map { BodyName(tokens: $0..<index + 1, kind: .igo, form: form, confidence: 0.9) }
  }

  /// «… дамыту | (ТҮРКСОЙ) | ұйымы»
  private func shortName(at index: Int, of body: MentionCandidate) -> MentionCandidate {
    MentionCandidate(
      tokens: index..<index + 1, type: body.type, name: reading.text(of: index..<index + 1),
      grammaticalCase: body.grammaticalCase, confidence: 0.95, abbreviates: body.tokens)
  }

  /// «Türk Dövlətləri Təşkilatı (TDT)», «Beynəlxalq Türk Mədəniyyəti Təşkilatı – TÜRKSOY».
  private func alias(of body: MentionCandidate) -> MentionCandidate? {
    let open = body.tokens.upperBound
    let isBracketed = reading.isMark(open, "(") && reading.isMark(open + 2, ")")
    // «International Organization of Turkic Culture, TURKSOY, …»
    let isBetweenCommas =
      reading.lexicon.language.family == .germanic && reading.isMark(open, ",") && reading.isMark(open + 2, ",")
      && mayShorten(open + 1, body)
    let isApposed =
      (reading.isDash(open) || isBetweenCommas) && body.tokens.count > 2 && !reading.isCapitalisedWord(open + 2)
    if let long = longAlias(of: body) ?? apposedAlias(of: body) ?? saidAlias(of: body) { return long }
    guard isBracketed || isApposed, reading.tokens.indices.contains(open + 1),
      isBracketed
        ? reading.isShortName(open + 1) || isOtherNameOfHouse(open + 1, of: body)
        : reading.tokens[open + 1].isAbbreviation
    else { return nil }
    let form = reading.words[open + 1].form(in: .knownBodies) ?? NounForm()
    return MentionCandidate(
      tokens: open + 1..<open + 2, type: body.type,
      name: reading.nominative(of: open + 1..<open + 2, without: form.ending),
      grammaticalCase: isApposed ? form.grammaticalCase : body.grammaticalCase, confidence: 0.97,
      abbreviates: body.tokens)
  }
}

extension TokenizedArticle {
  /// How a word is inflected as a dative, rather that of a possessed noun: «Beşliyinə».
  func dative(at index: Int) -> NounForm? {
    let forms = words[index].readings.map(\.form).filter { $0.grammaticalCase == .dative }
    return forms.first { $0.possessor == .third } ?? forms.first
  }

  /// «Günəş Uşaq Evi | İctimai Birliyi»: a type word right after another belongs to the same name.
  func isDoubleType(_ head: Range<Int>, _ form: NounForm) -> Bool {
    // «Duna Egyetemért Alapítvány»
    isAdjective(head, form)
      || (form.grammaticalCase == .nominative || lexicon.language.family == .uralic)
        && isCapitalisedWord(head.upperBound)
        && words.match(.bodies, at: head.upperBound).map {
          !$0.marks.contains(.unit) && headsName($0.form, at: head.upperBound)
        } == true && !isGivenOffice(at: head.upperBound)
  }

  /// «Bilik Akademiyası Mərkəzi | Elmi Kitabxanası», «Mərkəzi | Klinik Xəstəxana»: what looks like a type word is an adjective where
  /// another in capitals, and a type word, follow.
  func isAdjective(_ head: Range<Int>, _ form: NounForm) -> Bool {
    let next = head.upperBound
    guard lexicon.language.family == .turkic, head.count == 1, form.grammaticalCase == .nominative,
      isCapitalisedWord(head.lowerBound), words[head.lowerBound].isKey(of: .bodyModifiers), isCapitalisedWord(next)
    else { return false }
    // «Mərkəzi | Avropa»
    if words[next].form(in: .commonNouns) == NounForm(), words[next].key(in: .bodies) == nil,
      !isCapitalisedWord(head.lowerBound - 1)
    {
      return true
    }
    guard words[next].isKey(of: .bodyModifiers), isCapitalisedWord(next + 1) else { return false }
    return words.match(.bodies, at: next + 1).map { !$0.marks.contains(.unit) && headsName($0.form, at: next + 1) }
      == true
  }
}
