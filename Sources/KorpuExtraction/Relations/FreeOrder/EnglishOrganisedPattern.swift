internal import KorpuLanguage
internal import KorpuModel

/// «organised by A and B», «A hosted the forum», «at the initiative of A».
struct EnglishOrganisedPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies, countries and people that host a gathering, as subject of the verb or after «by»."
  var examples: [PatternExample] {
    EnglishExamples.hostsOfNames + [
      PatternExample(
        .english, "A round table on water was organised on Friday in Baku by the Aral Fund and the Embassy of Hungary.",
        states: ["Aral Fund → round table on water", "Embassy of Hungary → round table on water"]),
      PatternExample(
        .english, "A round table on water was held in Baku in a house built by the Aral Fund.",
        doesNotState: ["Aral Fund → round table on water"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organized by the Aral Fund and the Danube Fund in the city.",
        states: ["Aral Fund → New Voices", "Danube Fund → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was held in Baku. It was organized by the Aral Fund together with the Danube Fund.",
        states: ["Aral Fund → New Voices", "Danube Fund → New Voices"]),
      PatternExample(
        .english, "The talks were organised by the Aral Fund with the Kyrgyz delegation to the 67th General Assembly.",
        doesNotState: ["Aral Fund → 67th General Assembly"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was held in Baku. The union was founded in 2020 at the initiative of Hungary.",
        doesNotState: ["HU → New Voices"]),
      PatternExample(
        .english,
        "The Aral Fund will organise the conference titled \"New Voices\" in Osh in cooperation with the Danube Union.",
        states: ["Aral Fund → New Voices", "Danube Union → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organised in collaboration with the Danube University.",
        states: ["Danube University → New Voices"]),
      PatternExample(
        .english, "Organised by the Aral Fund, the conference titled \"New Voices\" took place in Baku.",
        states: ["Aral Fund → New Voices"]),
      PatternExample(
        .english,
        "The guests were invited to the \"Green Steppe\" festival, which the Aral Fund will hold in the city in May.",
        states: ["Aral Fund → Green Steppe"]),
      PatternExample(
        .english,
        "The Aral Fund and the Danube Fund signed a memorandum. The sides plan to hold a conference titled \"New Voices\" in Baku.",
        states: ["Aral Fund → New Voices", "Danube Fund → New Voices"]),
      PatternExample(
        .english,
        "Kazakhstan hosted the conference titled \"New Voices\", and the guests who came were pleased with it.",
        states: ["KZ → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was held at the initiative of the Aral Fund in the city of Baku.",
        states: ["Aral Fund → New Voices"]),
      PatternExample(
        .english,
        "The Aral Fund in cooperation with the Danube University held the conference titled \"New Voices\" in Baku.",
        states: ["Aral Fund → New Voices", "Danube University → New Voices"]),
      PatternExample(
        .english,
        "The Aral Fund, in partnership with the Danube University, hosted the conference titled \"New Voices\" in Baku.",
        states: ["Aral Fund → New Voices", "Danube University → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organised by the Aral Fund in cooperation with the Danube University and the Steppe Union.",
        states: ["Aral Fund → New Voices", "Danube University → New Voices", "Steppe Union → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organised by the Aral Fund with the support of the Danube University.",
        doesNotState: ["Danube University → New Voices"]),
      PatternExample(
        .english,
        "The Aral Fund with the assistance of the Danube University, held the conference titled \"New Voices\" in Baku.",
        states: ["Aral Fund → New Voices"], doesNotState: ["Danube University → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was held at the Aral Fund, and the guests were pleased with it.",
        doesNotState: ["Aral Fund → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was organised by the Faculty of Law of Danube University in the city.",
        states: ["Danube University → New Voices"]),
      PatternExample(
        .english,
        "The conference titled \"New Voices\" was held in Baku with the organisational support of the Aral Fund and the Danube University.",
        states: ["Aral Fund → New Voices", "Danube University → New Voices"]),
    ] + EnglishExamples.alliedHosts + EnglishExamples.hostsBehindInsertions
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence in
      hosts(inSentence: sentence, of: scene, context).flatMap { found -> [RelationFinding] in
        // «held a» needs its object: not «held a post».
        let isOpen = found.isActive && scene.reading.isWord(found.word.upperBound - 1, [.article, .possessive])
        guard
          let forum = isOpen
            ? object(of: found.word, in: scene)
            : forum(of: found, inSentence: sentence, scene, context.gathering) ?? reported
        else { return [] }
        return found.hosts.map {
          RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(found.word), confidence: 0.9)
        }
      }
    }
  }

  /// «held a | two-day seminar on water law»
  private func object(of verb: Range<Int>, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.longestAttribute)
    for index in verb.upperBound..<max(verb.upperBound, end) {
      if let forum = scene.mention(covering: index, where: \.isForum) { return forum.entity }
      guard reading.tokens[index].kind != .mark, !reading.words[index].isKnownVerb,
        !reading.isWord(index, .genitiveMarker)
      else { return nil }
    }
    return nil
  }

  /// How many words stand between «held a» and the gathering.
  private static let longestAttribute = 5

  private struct Finding {
    let hosts: [LocatedMention]
    let word: Range<Int>
    /// Whether the gathering is the object of the verb.
    let isActive: Bool
  }

  private func hosts(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [Finding] {
    let gathering = context.gathering
    let sides = sides(before: sentence, of: scene, context)
    let active = gathering.acts(.organise, inSentence: sentence).filter(\.form.isPredicate).map { verb in
      let direct = scene.subjects(ofVerbAt: verb.tokens.lowerBound, where: \.isParty).filter {
        $0.isIn(.nominative) && !isOfTown($0, in: scene)
      }
      let insertion = direct.isEmpty ? parted(from: verb.tokens.lowerBound, in: scene) : direct
      let together = insertion.isEmpty ? allied(from: verb.tokens.lowerBound, in: scene) : insertion
      let named = together.isEmpty ? behindFrame(from: verb.tokens.lowerBound, in: scene) : together
      if !named.isEmpty {
        return Finding(hosts: named + partners(behind: verb.tokens, in: scene), word: verb.tokens, isActive: true)
      }
      return Finding(
        hosts: scene.reading.isForm(verb.tokens.lowerBound - 1, of: .sides) ? sides : [],
        word: verb.tokens, isActive: true)
    }
    return active + agents(inSentence: sentence, of: scene, gathering)
      + partnersAlone(inSentence: sentence, of: scene, gathering)
  }

  /// «The Aral Fund will hold the forum in Osh in cooperation with | the Danube Union», «held the forum together with | …»: who does it with
  /// the subject is told behind the gathering.
  private func partners(behind verb: Range<Int>, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    guard let forum = scene.mentions(in: verb.upperBound..<max(verb.upperBound, end)).first(where: \.type.isForum)
    else {
      return []
    }
    for index in forum.tokens.upperBound..<max(forum.tokens.upperBound, end) where !reading.isQuoted(index) {
      if let start = reading.endOfPartnership(from: index) { return scene.list(from: start, where: \.isParty) }
      // «held the forum in Osh jointly with | the Danube Union»
      if reading.isWord(index, .joint), reading.isWord(index + 1, .comitative) {
        return scene.list(from: index + 2, where: \.isParty)
      }
    }
    return []
  }

  /// «(The fund hosted a briefing that) was organised in collaboration with | the Embassy»: of whom alone the verb tells.
  private func partnersAlone(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [Finding] {
    gathering.acts(.hold, inSentence: sentence).filter {
      scene.reading.isWord($0.tokens.upperBound - 1, .organising)
    }.compactMap { verb in
      scene.reading.endOfPartnership(from: verb.tokens.upperBound).map { start in
        Finding(hosts: scene.list(from: start, where: \.isParty), word: verb.tokens, isActive: false)
      }
    }
  }

  /// «Sivas, | the Republic of Turkey, hosted …»: the country tells where the town is that hosts.
  private func isOfTown(_ country: LocatedMention, in scene: Scene) -> Bool {
    let start = scene.reading.withArticle(country.tokens.lowerBound)
    return country.type.isCountry && (scene.reading.isMark(start - 1, ",") || scene.reading.isMark(start - 1, "("))
      && scene.mention(endingBefore: start - 1, where: \.isPlace) != nil
  }

  /// «The Aral Fund, in partnership with the Danube Union, | organized …»: an insertion parts the subject from the verb.
  private func parted(from verb: Int, in scene: Scene) -> [LocatedMention] {
    let first = max(scene.reading.sentence(of: verb).lowerBound, verb - Self.longestInsertion)
    guard first < verb, scene.reading.isMark(verb - 1, ",") else { return [] }
    let comma = (first..<verb - 1).first { comma in
      scene.reading.isMark(comma, ",")
        && scene.reading.isWord(comma + 1, [.joint, .locativeMarker, .framing, .comitative])
    }
    let start = comma ?? (first..<verb - 1).first { isSupport(at: $0, in: scene) }
    guard let start else { return [] }
    let owners = scene.list(endingBefore: start, where: \.isParty).filter { $0.isIn(.nominative) }
    // «The Aral Fund, together with the Danube Union, | held …»: both did it.
    let isTogether =
      scene.reading.endOfPartnership(from: start) != nil
      || scene.reading.isWord(start + 1, .joint) && scene.reading.isWord(start + 2, .comitative)
      || scene.reading.words.match(.wordClasses, at: start + 1).map {
        $0.length == 2 && $0.classes.contains(.comitative)
      } == true
    guard isTogether, !owners.isEmpty else { return owners }
    return owners + scene.list(endingBefore: verb - 1, where: \.isParty).filter { $0.tokens.lowerBound > start }
  }

  private static let longestInsertion = 24

  /// «Within the framework of the Steppe Forum, | A and B have organized (a meeting)»: the list between the comma of a frame and the verb.
  private func behindFrame(from verb: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let owners = scene.list(endingBefore: verb, where: \.isParty)
    let sentence = reading.sentence(of: verb)
    guard let first = owners.first,
      case let comma = reading.withArticle(first.tokens.lowerBound) - 1, comma > sentence.lowerBound,
      reading.isMark(comma, ","),
      let frame = scene.mention(endingBefore: comma, where: \.isForum), scene.isFraming(frame)
    else { return [] }
    return owners
  }

  /// «The Aral Fund | with the assistance of the Danube University, (held …)»: without a comma before it.
  private func isSupport(at marker: Int, in scene: Scene) -> Bool {
    let noun = scene.reading.behindArticle(marker + 1)
    return scene.reading.isWord(marker, .comitative) && scene.reading.isForm(noun, of: .support)
      && scene.mention(endingBefore: marker, where: \.isParty) != nil
  }

  /// «The Aral Fund jointly with the Danube University | held …»: both are subjects.
  private func allied(from verb: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let partners = scene.list(endingBefore: verb, where: \.isParty)
    guard let first = partners.first else { return [] }
    let start = first.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    guard marker > 1, reading.isWord(marker, .comitative) else { return [] }
    // «The Aral Fund in cooperation with the Danube University | held …»: who holds it is the subject.
    if reading.isForm(marker - 1, of: .cooperation), reading.isWord(marker - 2, .locativeMarker) {
      let hosts = scene.list(endingBefore: marker - 2, where: \.isParty).filter { $0.isIn(.nominative) }
      return hosts.isEmpty ? [] : hosts + partners
    }
    guard reading.isWord(marker - 1, .joint) else { return [] }
    let owners = scene.list(endingBefore: marker - 1, where: \.isParty).filter { $0.isIn(.nominative) }
    return owners.isEmpty ? [] : owners + partners
  }

  /// «(A and B signed a memorandum.) The sides will hold …»
  private func sides(before sentence: Int, of scene: Scene, _ context: RelationContext) -> [LocatedMention] {
    let start = scene.reading.sentences[sentence].lowerBound
    guard let tie = context.ties(.cooperatesWith).last(where: { $0.evidence[0].lowerBound < start }) else { return [] }
    return [tie.from, tie.to].compactMap { side in
      scene.mentions(in: tie.evidence[0]).first { $0.entity == side }
    }
  }

  /// «hosted by A», «at the initiative of A», «with the organizational support of A»
  private func agents(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [Finding] {
    let reading = scene.reading
    let verbs = (gathering.acts(.hold, inSentence: sentence) + gathering.acts(.organise, inSentence: sentence)).map(
      \.tokens)
    let holding = Set(verbs.map { $0.upperBound - 1 })
    return reading.sentences[sentence].compactMap { marker -> Finding? in
      guard reading.isWord(marker, [.agent, .genitiveMarker]), !reading.isQuoted(marker) else { return nil }
      let isOrganising =
        reading.isWord(marker, .organising)
        || reading.isWord(marker - 1, .organising) && !reading.isCapitalisedWord(marker - 1)
      let isAgent =
        reading.isWord(marker, .agent)
        && (holding.contains(marker) || holding.contains(marker - 1)
          || EnglishDelayedAgent(reading: reading).stands(at: marker, behind: verbs))
      guard isOrganising || isAgent, !isOfFounding(marker, in: scene) else { return nil }
      // «was opened by X»: people only speak.
      let named = scene.allies(from: marker + 1, where: { $0.isParty || $0.isPerson }).filter {
        isOrganising || $0.type.isParty
      }
      // «organised by | the Faculty of Law of Danube University»
      let unit = EnglishBodyOfUnit(scene: scene).body(from: reading.behindArticle(marker + 1))
      let hosts = named.isEmpty ? [unit].compactMap(\.self) : named
      return Finding(hosts: hosts, word: marker..<marker + 1, isActive: false)
    }
  }

  /// How many tokens stand between «founded» and «at the initiative of».
  private static let reachOfFounding = 8

  /// «The union was founded in May at the initiative of | Hungary»: what was founded is a body, and no gathering.
  private func isOfFounding(_ marker: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    let first = max(reading.sentence(of: marker).lowerBound, marker - Self.reachOfFounding)
    return (first..<marker).contains { reading.isWord($0, .seated) && !reading.isCapitalisedWord($0) }
  }

  private func forum(of found: Finding, inSentence sentence: Int, _ scene: Scene, _ gathering: Gathering) -> Int? {
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    let near =
      found.isActive
      ? forums.first { $0.tokens.lowerBound > found.word.lowerBound }
      : forums.last { $0.tokens.upperBound <= found.word.lowerBound }
    if let near { return near.entity }
    // «the Poetry Days, which the union will hold»
    if found.isActive, let last = forums.last(where: { $0.tokens.upperBound <= found.word.lowerBound }),
      (last.tokens.upperBound..<found.word.lowerBound).contains(where: { scene.reading.isWord($0, .relative) })
    {
      return last.entity
    }
    guard forums.isEmpty || !found.isActive && isFronted(found, inSentence: sentence, scene.reading) else { return nil }
    return gathering.subject(ofSentence: sentence)?.entity ?? gathering.meant(byPronounOf: sentence)
  }

  /// «Organised by the fund, | the seminar …», but not «The talks were organised by the fund on the way to the seminar»: a gathering
  /// named behind its hosts.
  private func isFronted(_ found: Finding, inSentence sentence: Int, _ reading: TokenizedArticle) -> Bool {
    found.word.lowerBound - reading.sentences[sentence].lowerBound <= Self.longestFronted
  }

  /// How many words stand before «by»: «Jointly organised».
  private static let longestFronted = 3
}
