internal import KorpuLanguage
internal import KorpuModel

/// «(A received B.) The delegation included C. The meeting was attended by D»: who else met, each on one of the two sides.
struct FreeMeetingGuestsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People of the delegation, or who attend the talks of a sentence before, with those of the other side."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "Chairman of the Aral Fund Serik Omarov received Gabor Szabo, head of the Danube Fund. The delegation included Anna Kiss and Jan Novak.",
        states: ["Serik Omarov → Anna Kiss", "Serik Omarov → Jan Novak"],
        doesNotState: ["Gabor Szabo → Anna Kiss", "Gabor Szabo → Jan Novak"]),
      PatternExample(
        .english,
        "Kazakh Minister of Culture Serik Omarov met with Hungarian Minister of Culture Gabor Szabo. The talks were also attended by Hungarian Ambassador to Kazakhstan Anna Kiss.",
        states: ["Serik Omarov → Anna Kiss"], doesNotState: ["Gabor Szabo → Anna Kiss"]),
      PatternExample(
        .english,
        "Kazakh Minister of Culture Serik Omarov met with Hungarian Minister of Culture Gabor Szabo. On the Kazakh side, the meeting was attended by Askar Temirov and Batyr Orazov.",
        states: ["Gabor Szabo → Askar Temirov", "Gabor Szabo → Batyr Orazov"],
        doesNotState: ["Serik Omarov → Askar Temirov"]),
      PatternExample(
        .english,
        "Kazakh Minister of Culture Serik Omarov met with Hungarian Minister of Culture Gabor Szabo. The forum \"Green Steppe\" was attended by Askar Temirov.",
        doesNotState: ["Gabor Szabo → Askar Temirov", "Serik Omarov → Askar Temirov"]),
    ] + EnglishExamples.companions + EnglishExamples.companionsOnJourneys
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let meetings = RecentMeetings(context.ties(.met), in: scene.reading)
    let nationality = Nationality(of: context, in: scene)
    var talks: (meeting: RelationFinding, company: MeetingCompany)?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let meeting = meetings.last(before: sentence, within: Self.memory),
        !tellsOfOthers(between: meeting, and: sentence, in: scene)
      else { return [] }
      if talks?.meeting.evidence != meeting.evidence {
        talks = (meeting, company(of: meeting, among: context.ties(.met)))
      }
      let joining = joining(inSentence: sentence, of: scene, context)
      return joining.people.flatMap { person in
        talks?.company.join(person.entity, joining.side, nationality).map {
          RelationFinding(type, from: $0, to: person.entity, evidence: person.tokens, confidence: 0.8)
        } ?? []
      }
    }
  }

  /// All whom the words for a meeting name on either side: «A was received by B and C».
  private func company(of meeting: RelationFinding, among meetings: [RelationFinding]) -> MeetingCompany {
    let same = meetings.filter { $0.evidence == meeting.evidence }
    let (hosts, guests) = (same.map(\.from).unique(), same.map(\.to).unique())
    return Set(hosts).isDisjoint(with: guests)
      ? MeetingCompany(hosts: hosts, guests: guests) : MeetingCompany(hosts: [meeting.from], guests: [meeting.to])
  }

  /// How many words stand between «a» and «meeting».
  private static let longestAttribute = 3

  /// «(X met with Y.) Ambassadors held a working meeting. | The meeting was attended by …»: whether other talks are told of since.
  private func tellsOfOthers(between meeting: RelationFinding, and sentence: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    // A meeting may be told of more than once: what was long before its last telling counts no more.
    let first = max(reading.sentenceOfToken[meeting.evidence[0].upperBound - 1] + 1, sentence - Self.memory)
    return (first..<max(first, sentence)).contains { other in
      reading.sentences[other].contains { index in
        reading.isForm(index, of: .talk) && !reading.isQuoted(index) && !reading.isWord(index + 1, .comitative)
          && (1...Self.longestAttribute).contains { reading.isWord(index - $0, .indefinite) }
      }
    }
  }

  /// On whose side people are said to be.
  fileprivate enum Side {
    case guests
    /// That of somebody whom they accompany.
    case of(Int)
    case ofCountry(Int)
    case unknown
  }

  private func joining(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> (people: [LocatedMention], side: Side) {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    // «The delegation included X and Y»
    if let noun = range.first(where: { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }),
      let word = (noun + 1..<min(range.upperBound, noun + Self.reach)).first(where: { reading.isWord($0, .comprising) })
    {
      return (scene.people(listedAfter: word, to: range.upperBound), .guests)
    }
    if let company = accompanying(range, in: scene) ?? journey(inSentence: sentence, of: scene) { return company }
    let attendance = FreeAttendance(scene: scene, gathering: context.gathering)
    guard range.contains(where: { reading.isForm($0, of: .talk) && !reading.isQuoted($0) }),
      attendance.forum(ofSentence: sentence) == nil
    else { return ([], .unknown) }
    let people = attendance.findings(inSentence: sentence).flatMap(\.participants).filter(\.type.isPerson)
    return (people, side(named: range, in: scene, context.anaphora).map { .ofCountry($0) } ?? .unknown)
  }

  /// «X was accompanied by | his deputy Y»
  private func accompanying(_ range: Range<Int>, in scene: Scene) -> (people: [LocatedMention], side: Side)? {
    let word = range.first {
      scene.reading.isWord($0, .comprising) && scene.reading.isWord($0, .agent) && !scene.reading.isQuoted($0)
    }
    guard let word, let phrase = scene.reading.words.match(.wordClasses, at: word), phrase.length > 1,
      let leader = scene.mentions(in: range.lowerBound..<word).last(where: { $0.type.isPerson && $0.isIn(.nominative) })
    else { return nil }
    return (scene.people(listedAfter: word + phrase.length - 1, to: range.upperBound), .of(leader.entity))
  }

  /// How many words say on what somebody goes along: «accompanied | on this journey | by».
  private static let longestJourney = 5

  /// «He was accompanied on this journey by | Y and Z»: he is the only one of whom the sentence before tells.
  private func journey(inSentence sentence: Int, of scene: Scene) -> (people: [LocatedMention], side: Side)? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard let word = range.first(where: { reading.isWord($0, .accompanying) && !reading.isQuoted($0) }),
      reading.isWord(word - 1, .auxiliary), !reading.isNegated(word),
      let agent = (word + 1..<max(word + 1, min(range.upperBound, word + 1 + Self.longestJourney))).first(where: {
        reading.isWord($0, .agent)
      }),
      let leader = traveller(before: word, inSentence: sentence, of: scene)
    else { return nil }
    return (scene.people(listedAfter: agent, to: range.upperBound), .of(leader))
  }

  private func traveller(before word: Int, inSentence sentence: Int, of scene: Scene) -> Int? {
    let first = scene.reading.sentences[sentence].lowerBound
    let named = scene.people(in: first..<word)
    if let last = named.last { return named.count == 1 && last.isIn(.nominative) ? last.entity : nil }
    guard sentence > 0, scene.reading.isWord(first, .pronoun) else { return nil }
    let before = Set(scene.people(in: scene.reading.sentences[sentence - 1]).map(\.entity))
    return before.count == 1 ? before.first : nil
  }

  /// How many sentences after a meeting its further guests may be named.
  private static let memory = 8
  /// How many words may stand between «delegation» and «included».
  private static let reach = 4

  /// «on the Azerbaijani | side»
  private func side(named range: Range<Int>, in scene: Scene, _ anaphora: Anaphora) -> Int? {
    range.dropFirst().first { scene.reading.isForm($0, of: .sides) }.flatMap { noun in
      scene.mention(endingBefore: noun, where: \.isCountry)?.entity
        ?? scene.reading.words[noun - 1].value(in: .demonyms).flatMap { anaphora.countries[$0] }
    }
  }
}

extension MeetingCompany {
  /// Adds a person; those of the other side, whom they met.
  fileprivate mutating func join(
    _ person: Int, _ side: FreeMeetingGuestsPattern.Side, _ nationality: Nationality
  ) -> [Int] {
    guard !contains(person) else { return [] }
    func isGuest(of side: Int?) -> Bool { side != nil && nationality.side(of: guests[0]) == side }
    switch side {
    case .guests: return add(person, toHosts: false)
    case .of(let leader): return contains(leader) ? add(person, toHosts: hosts.contains(leader)) : []
    case .ofCountry(let country): return add(person, toHosts: !isGuest(of: country))
    case .unknown:
      guard let own = nationality.side(of: person), !isGuest(of: own) else { return add(person, toHosts: false) }
      // Who is of neither side met the host, and nobody else.
      return nationality.side(of: hosts[0]) == own ? add(person, toHosts: true) : hosts
    }
  }
}

extension Scene {
  /// The people named after a word that opens a list of them.
  func people(listedAfter word: Int, to end: Int) -> [LocatedMention] {
    mentions(in: word + 1..<max(word + 1, nextPredicate(from: word + 1, to: end))).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
