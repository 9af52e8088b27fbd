internal import KorpuLanguage
internal import KorpuModel

/// Reads positions as Hungarian orders them: «X üzbég külügyminiszter», «X, az Y elnöke», «az Y elnöke, X».
struct UralicPositions {
  let scene: Scene
  let anaphora: Anaphora

  /// How many positions one name has at most.
  private static let most = 4

  var reading: TokenizedArticle { scene.reading }

  func positions(of person: LocatedMention) -> [Position] {
    let respective =
      UralicRespectivePositions(scene: scene).position(of: person)
      ?? UralicPairedPosts(scene: scene).position(of: person)
    if let respective { return [respective] }
    let phrase = UralicApposition(scene: scene)
    let found =
      before(person) + [behind(person)].compactMap { $0 }
      + apposed(to: person).flatMap { finding in
        (phrase.position(of: finding) ?? definite(finding)
          ?? UralicListedChamber(scene: scene).position(of: finding, beside: person)).map {
            [$0] + phrase.others(of: finding, beside: $0)
          } ?? []
      }
      + [shared(by: person)].compactMap { $0 }
    let meant =
      found.isEmpty
      ? [
        UralicUniversityPost(scene: scene).position(of: person) ?? UralicHouseOffice(scene: scene).position(of: person)
      ].compactMap { $0 } : []
    return (found + meant).filter { !isWhereSent($0, person) }
  }

  /// By the title behind the name.
  private func behind(_ person: LocatedMention) -> Position? {
    if let own = compound(person) ?? titled(person) ?? onBehalf(person) ?? inEmbassy(person) { return own }
    if let side = onSide(person) ?? UralicDelegateOffice(scene: scene).position(of: person) { return side }
    if let company = UralicCompanyOffice(scene: scene).position(of: person) { return company }
    return onSideOfNation(person) ?? inParty(person)
  }

  /// «Kovács Péter | kazahsztáni nagykövet»: to what country an envoy with a Hungarian name is sent, and not whose he is.
  private func isWhereSent(_ position: Position, _ person: LocatedMention) -> Bool {
    let last = reading.words[person.tokens.upperBound - 1].name
    guard position.role == .ambassador, scene.entities[position.holder].type.isCountry,
      last.isGivenName || last.isInflectedGivenName,
      !reading.words[person.tokens.lowerBound].name.isGivenName
    else { return false }
    return position.tokens.contains { index in
      scene.mention(covering: index, where: \.isCountry)?.entity == position.holder
        && reading.lexicon.senses(of: String(reading.tokens[index].folded.dropLast())).isKey(of: .countries)
    }
  }

  /// A title of a person, with the body or country where one is said.
  struct Title {
    let role: Role
    let holder: Int?
    let tokens: Range<Int>
    let words: String
  }

  func titles(of person: LocatedMention) -> [Title] {
    let phrase = UralicApposition(scene: scene)
    let apposed = apposed(to: person).map { finding in
      let position = phrase.position(of: finding) ?? definite(finding)
      return Title(
        role: position?.role ?? finding.role.role, holder: position?.holder, tokens: finding.tokens,
        words: finding.role.title)
    }
    return apposed
      + (before(person) + [titled(person)].compactMap { $0 }).map {
        Title(role: $0.role, holder: $0.holder, tokens: $0.tokens, words: $0.title)
      }
  }

  /// «X üzbég külügyminiszter»: the adjective gives the country; «X és Z országgyűlési képviselő»: the parliament.
  private func titled(_ person: LocatedMention) -> Position? {
    guard let title = ownTitle(of: person) else { return nil }
    if let seat = seat(of: title) ?? bracketed(behind: title) { return seat }
    guard title.role.isOfState,
      let nationality = title.nationality, let country = scene.mention(covering: nationality, where: \.isCountry)
    else { return nil }
    return Position(
      holder: country.entity, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.92)
  }

  /// The title behind a name, or behind the list of which all have it.
  func ownTitle(of person: LocatedMention) -> TitleAfterName.Finding? {
    let end = lastOfList(from: person).tokens.upperBound
    guard let title = TitleAfterName(reading: reading).title(after: end) else { return nil }
    let isShared = end > person.tokens.upperBound
    return isShared && !title.role.form.isPlural && !Self.shared.contains(title.role.role) ? nil : title
  }

  /// «X igazgató | (Duna Múzeum)»: the body in brackets behind the title.
  private func bracketed(behind title: TitleAfterName.Finding) -> Position? {
    let open = title.title.upperBound
    guard title.nationality == nil, reading.isMark(open, "("),
      let body = scene.mention(startingAt: open + 1, where: \.isOrganization),
      // «Duna Zrt.»
      reading.isMark(body.tokens.upperBound, ")")
        || reading.isMark(body.tokens.upperBound, ".") && reading.isMark(body.tokens.upperBound + 1, ")")
    else { return nil }
    return Position(
      holder: body.entity, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: title.title.lowerBound..<body.tokens.upperBound, confidence: 0.88)
  }

  /// «az Y Egyetem részéről | X rektor», «Kirgizisztán képviseletében | X miniszter»: the title after the name of one who stands for a
  /// body, or an office of state of one who stands for a country.
  private func onBehalf(_ person: LocatedMention) -> Position? {
    let word = honorificStart(before: person.tokens.lowerBound) - 1
    guard word > 0, reading.isWord(word, .representing),
      let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      let body = scene.mention(
        endingBefore: reading.endBeforeBrackets(word),
        where: { $0.isOrganization || $0.isCountry && title.role.isOfState })
    else { return nil }
    return Position(
      holder: body.entity, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: body.tokens.lowerBound..<title.title.upperBound, confidence: 0.85)
  }

  /// Positions that several people have at once: one word in the singular may be all of theirs.
  private static let shared: Set<Role> = [.deputy, .member, .representative, .expert]
  /// «országgyűlési képviselő»: the adjective of a parliament that the article names.
  private func seat(of title: TitleAfterName.Finding) -> Position? {
    let adjective = title.title.lowerBound
    let name = String(reading.tokens[adjective].folded.dropLast())
    guard reading.lexicon.senses(of: name).classes.contains(.parliament),
      let body = scene.entities.indices.first(where: {
        scene.entities[$0].type.isOrganization && reading.lexicon.folded(scene.entities[$0].name) == name
      })
    else { return nil }
    return Position(
      holder: body, role: title.role.role,
      title: reading.nominative(of: title), tokens: title.title,
      confidence: 0.9)
  }

  /// «X, | országgyűlési képviselő, (az Y tagja)»: a title in no body before the next comma; else the token.
  private func endOfBareTitle(from comma: Int) -> Int {
    guard reading.isMark(comma, ","), let title = RoleFinder(reading: reading).role(startingAt: comma + 1),
      title.form == NounForm(), reading.isMark(title.tokens.upperBound, ",")
    else { return comma }
    return title.tokens.upperBound
  }

  /// «X, az Y elnöke, a Z tagja»
  func apposed(to person: LocatedMention) -> [UralicApposition.Finding] {
    var end = titlesEnd(after: person.tokens.upperBound)
    let phrase = UralicApposition(scene: scene)
    var found = [UralicAdjacentPosition(scene: scene).finding(of: person, from: end)].compactMap { $0 }
    if let first = found.first { end = first.tokens.upperBound } else { end = endOfBareTitle(from: end) }
    if found.isEmpty, let single = relative(to: person, from: end) ?? bracketed(behind: person, from: end) {
      return [single]
    }
    end = endOfGatheringTitle(from: end)
    while found.count < Self.most,
      reading.isMark(end, ",") || reading.isDash(end) && found.isEmpty
        || reading.isWord(end, .conjunction) && !found.isEmpty,
      let next = phrase.finding(startingAt: end + 1, of: person), !isAnothers(next, joinedAt: end),
      !UralicPostFirstList(scene: scene).isOfNext(next.tokens)
    {
      found.append(next)
      end = endOfGatheringTitle(from: next.tokens.upperBound)
    }
    return found
  }

  /// How many words say what the gathering is: «a Kurultáj hagyományőrző rendezvény | fővédnöke», «a Kurultáj és az Ősök napja
  /// elnevezésű rendezvény | fővédnöke».
  private static let longestSort = 7

  /// «X, | a Zöld Fórum szervezője, (az Y elnöke)», «X, | a rendezvény fővédnöke, (az Y elnöke)»: what somebody is at a gathering stands
  /// among the posts and is none; the token where nothing of the sort does.
  private func endOfGatheringTitle(from comma: Int) -> Int {
    guard reading.isMark(comma, ","), reading.isWord(comma + 1, .article) else { return comma }
    let start = comma + 2
    let forum = scene.mention(startingAt: start, where: \.isForum)?.tokens.upperBound
    guard let noun = forum ?? (reading.isForm(start, of: .event) ? start + 1 : nil) else { return comma }
    let roles = RoleFinder(reading: reading)
    let end = min(reading.sentence(of: comma).upperBound, noun + Self.longestSort + 1)
    let words = (noun..<max(noun, end)).prefix { reading.tokens[$0].kind == .word }
    let title = words.lazy.compactMap { roles.role(startingAt: $0) }.first
    guard let title, title.form.possessor == .third, reading.isMark(title.tokens.upperBound, ",") else { return comma }
    return title.tokens.upperBound
  }

  /// «X | (az Y elnöke)»
  private func bracketed(behind person: LocatedMention, from open: Int) -> UralicApposition.Finding? {
    guard reading.isMark(open, "("),
      let finding = UralicApposition(scene: scene).finding(startingAt: open + 1, of: person),
      reading.isMark(finding.tokens.upperBound, ")")
    else { return nil }
    return finding
  }

  /// «X, | aki az Y alelnöke, …»: a clause that says nothing else.
  private func relative(to person: LocatedMention, from end: Int) -> UralicApposition.Finding? {
    guard reading.isMark(end, ","), reading.isWord(end + 1, .relative), !reading.isWord(end + 1, .thereat),
      reading.words[end + 1].readings.allSatisfy({ $0.form.grammaticalCase == .nominative }),
      let finding = UralicApposition(scene: scene).finding(startingAt: end + 2, of: person),
      finding.role.form.grammaticalCase == .nominative, finding.role.form.possessor == .third,
      finding.owners.contains(where: \.type.isOrganization)
    else { return nil }
    let next = finding.tokens.upperBound
    return next >= reading.sentence(of: end).upperBound || reading.tokens[next].kind == .mark ? finding : nil
  }

  /// «X, az Y elnöke és | a Z alelnöke, W», «X, | valamint a kazah elnök, W»: what «és» joins belongs to the name after it; so does
  /// an office of state behind one whose own title has been told, «X kazah miniszter, | az üzbég miniszter, W».
  private func isAnothers(_ finding: UralicApposition.Finding, joinedAt joint: Int) -> Bool {
    let end = finding.tokens.upperBound
    let isJoined = reading.isWord(joint, .conjunction) || reading.isWord(joint + 1, .conjunction)
    return (isJoined || finding.role.isOfState && isTitled(before: joint)) && reading.isMark(end, ",")
      && scene.mention(startingAt: honorificsEnd(from: end + 1), where: \.isPerson) != nil
  }

  /// «X kazah miniszter | ,»: whether a title without a body ends before a token.
  private func isTitled(before joint: Int) -> Bool {
    RoleFinder(reading: reading).role(endingBefore: joint)?.form.possessor == nil
      && RoleFinder(reading: reading).role(endingBefore: joint)?.isOfState == true
  }

  /// «(a kazah miniszter,) dr. | X»
  private func honorificsEnd(from start: Int) -> Int {
    var end = start
    for _ in 0..<Self.most {
      guard reading.tokens.indices.contains(end), reading.words[end].isKey(of: .honorifics) else { break }
      end += reading.isMark(end + 1, ".") ? 2 : 1
    }
    return end
  }

  /// «X, az | egyetem rektora», «X, | egyetemünk rektora»: of the body that its type word means.
  private func definite(_ finding: UralicApposition.Finding) -> Position? {
    let noun = finding.role.tokens.lowerBound - 1
    guard noun >= finding.tokens.lowerBound, finding.role.form.possessor == .third else { return nil }
    // «A Duna Vívó Szövetség … | a magyar szövetség (elnöke)»: the nation is a word of the name.
    let isOfNation =
      finding.owners.count == 1 && finding.owners[0].type.isCountry
      && finding.owners[0].tokens == noun - 1..<noun
    guard finding.owners.isEmpty || isOfNation,
      let body = isOfNation
        ? UralicMeantBody(scene: scene).body(meantAt: noun)
        : UralicOwnBody(scene: scene).body(meantAt: noun)
          ?? (reading.isWord(noun - 1, .article) ? anaphora.body(meantAt: noun) : nil)
          ?? UralicMeantBody(scene: scene).body(meantAt: noun)
          ?? UralicMeantBody(scene: scene).body(calledAt: noun)
    else { return nil }
    return Position(
      holder: body, role: finding.role.role, title: finding.role.title, tokens: finding.tokens, confidence: 0.85)
  }

  /// Skips a title or professions right after the name: «X turkológus, diplomata, | a Z igazgatója».
  func titlesEnd(after name: Int) -> Int {
    var end = TitleAfterName(reading: reading).title(after: name)?.title.upperBound ?? name
    var next = end
    while next < reading.tokens.count {
      // «X | kirgiz író»
      let start = reading.nationalities(at: next).count == 1 && !reading.isCapitalisedWord(next) ? next + 1 : next
      guard start < reading.tokens.count, let title = reading.words.match(.honorifics, at: start) else { break }
      end = start + title.length
      next = reading.isListJoint(end) ? end + 1 : end
    }
    return end
  }

  /// «az Y elnöke, | dr. X»
  func honorificStart(before name: Int) -> Int {
    var start = name
    for _ in 0..<Self.most {
      let word = reading.isMark(start - 1, ".") ? start - 2 : start - 1
      guard word > 0, reading.words[word].isKey(of: .honorifics) else { break }
      start = word
    }
    return start
  }

  /// «az Y elnöke, X»: without the comma the position is another's, «X, az Y elnöke Z meghívására»; so it is where it
  /// stands in apposition to the name before.
  private func before(_ person: LocatedMention) -> [Position] {
    let start = honorificStart(before: person.tokens.lowerBound)
    let isApart = reading.isMark(start - 1, ",")
    guard
      isApart || isInflected(endingBefore: start, like: person) || isPredicate(person, from: start)
        || UralicPostFirstList(scene: scene).holds(person) || isAlone(person, from: start)
    else {
      return []
    }
    let end = isApart ? start - 1 : start
    let named = PositionPhrase(scene: scene, anaphora: anaphora).positions(endingBefore: end, in: person.cases)
    let other =
      post(of: person, endingBefore: end) ?? postInAbbreviated(person, endingBefore: end)
      ?? UralicMeantPosition(scene: scene).position(endingBefore: end)
    let home = UralicHome(scene: scene).position(endingBefore: end)
    let found = home.map { [$0] } ?? (named.isEmpty ? [other].compactMap { $0 } : named)
    guard let first = found.map(\.tokens.lowerBound).min() else { return [] }
    let earlier = scene.mentions(ofSentence: reading.sentenceOfToken[first]).last {
      $0.type.isPerson && $0.tokens.upperBound <= first
    }
    let taken = earlier.map(ownTitles) ?? []
    let role = RoleFinder(reading: reading).role(endingBefore: end)
    return found.filter { position in !taken.contains { $0.overlaps(position.tokens) } }.map {
      inAssembly($0, as: role)
    }
  }

  /// What stands behind a name as its own: «X | kazah nagykövet, Y», «X, | az Y elnöke, Z».
  private func ownTitles(of person: LocatedMention) -> [Range<Int>] {
    let end = person.tokens.upperBound
    let title = TitleAfterName(reading: reading).title(after: end)?.title
    return apposed(to: person).map(\.tokens) + (title.map { [end..<$0.upperBound] } ?? [])
  }
}
