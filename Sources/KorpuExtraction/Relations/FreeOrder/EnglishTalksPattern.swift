internal import KorpuLanguage
internal import KorpuModel

/// «the meeting of X with Y», «a meeting between X and Y», «X said at a meeting with Y», «X's talks with Y».
struct EnglishTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A noun for talks with «with» or «between», and those who held them."
  var examples: [PatternExample] {
    EnglishExamples.talksWithOwners + [
      PatternExample(
        .english, "The talks between the foreign ministers of Kazakhstan and Hungary took place in Baku.",
        states: ["KZ → HU"]),
      PatternExample(
        .english, "The meeting of the Presidents of Kazakhstan and Hungary was held in Baku.", states: ["KZ → HU"]),
      PatternExample(
        .english, "The meeting of the presidents of the funds of Kazakhstan and Hungary was held in Baku.",
        doesNotState: ["KZ → HU"]),
      PatternExample(
        .english,
        "The meeting of the president of the Aral Fund Serik Omarov with the Secretary General of the Danube Union Gabor Szabo took place in Baku.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "A meeting of Kazakh Minister of Culture Serik Omarov and Hungarian Ambassador Gabor Szabo took place.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "A meeting between Kazakh Minister of Culture Serik Omarov and Hungarian Ambassador Gabor Szabo was held in Baku.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "During his meeting with Turkish President Deniz Toprak, Kazakh President Serik Omarov noted that trade is growing.",
        states: ["Serik Omarov → Deniz Toprak"]),
      PatternExample(
        .english,
        "Speaking after talks in Baku late on September 4 with Gabor Szabo, Serik Omarov said that trade is growing.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "President Serik Omarov had a one-on-one meeting with President Deniz Toprak and Minister Gabor Szabo.",
        states: ["Serik Omarov → Deniz Toprak", "Serik Omarov → Gabor Szabo"],
        doesNotState: ["Deniz Toprak → Gabor Szabo"]),
      PatternExample(
        .english, "Serik Omarov had a short meeting with the leadership of the Danube University in Budapest.",
        states: ["Serik Omarov → Danube University"]),
      PatternExample(
        .english,
        "The guests were told of Serik Omarov's first meeting with Gabor Szabo, as Jan Novak said in the city.",
        states: ["Serik Omarov → Gabor Szabo"], doesNotState: ["Jan Novak → Gabor Szabo"]),
      PatternExample(
        .english, "Serik Omarov said that the meeting of ministers with Gabor Szabo had been useful for the city.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "A meeting was held with Gabor Szabo at the Aral University.",
        states: ["Aral University → Gabor Szabo"]
      ),
      PatternExample(
        .english,
        "A delegation headed by Minister of Culture of Azerbaijan Anar Guliyev is on a visit to Turkey. The delegation includes Rector Leyla Nasirova. The delegation held its first meeting with Gabor Szabo.",
        states: ["Anar Guliyev → Gabor Szabo", "Leyla Nasirova → Gabor Szabo"]),
      PatternExample(
        .english,
        "A delegation headed by Minister Kemal Yurtsever is in Baku. The Hungarian delegation held a meeting with Anar Guliyev.",
        doesNotState: ["Kemal Yurtsever → Anar Guliyev"]),
      PatternExample(
        .english, "A meeting with Gabor Szabo took place at the Ministry of Culture of Kazakhstan.",
        states: ["Ministry of Culture of Kazakhstan → Gabor Szabo"]),
      PatternExample(
        .english,
        "During the visit of the delegation of Turkmenistan headed by Minister of Culture Serik Omarov, a meeting was held with Gabor Szabo.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english,
        "After the visit of the delegation headed by Serik Omarov and Jan Novak, a meeting was held with Gabor Szabo.",
        doesNotState: ["Jan Novak → Gabor Szabo"]),
      PatternExample(
        .english, "A meeting was held with Gabor Szabo on the work of the Aral University.",
        doesNotState: ["Aral University → Gabor Szabo"]),
      PatternExample(
        .english, "A meeting was held with Gabor Szabo after his speech at the Aral University.",
        doesNotState: ["Aral University → Gabor Szabo"]),
      PatternExample(
        .english, "A meeting with Gabor Szabo was held in Baku, and a book was shown at the Aral University.",
        doesNotState: ["Aral University → Gabor Szabo"]),
      PatternExample(
        .english, "A meeting was held with Gabor Szabo at the Lantern Museum.",
        doesNotState: ["Lantern Museum → Gabor Szabo"]),
      PatternExample(
        .english, "Serik Omarov said that no meeting with Gabor Szabo had been planned in the city.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let nouns = scene.reading.tokens.indices.filter { isTalks($0, in: scene) }
    return nouns.flatMap { noun -> [RelationFinding] in
      let talks = EnglishTalks(
        scene: scene, anaphora: context.anaphora, gathering: context.gathering, noun: noun)
      guard let sides = talks.sides else { return [] }
      return sides.hosts.flatMap { host in
        sides.guests.map {
          RelationFinding(type, from: host, to: $0.entity, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.82)
        }
      }
    }
  }

  /// «meeting», but neither a gathering with a name nor «no meeting».
  private func isTalks(_ index: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    return reading.isForm(index, of: .talk) && !reading.isQuoted(index) && !reading.isNegated(index)
      && scene.mention(covering: index, where: \.isForum) == nil
  }
}

/// The two sides of talks that a noun names.
private struct EnglishTalks {
  let scene: Scene
  let anaphora: Anaphora
  let gathering: Gathering
  let noun: Int

  /// How many tokens may stand between the noun and «with»: «talks in Baku on the evening of 4 September with».
  private static let longestSetting = 8
  /// How many words may stand between the owner of talks and the noun: «Omarov's first official | meeting».
  private static let longestAttribute = 3

  private var reading: TokenizedArticle { scene.reading }
  private var parties: MeetingParties { MeetingParties(scene: scene) }
  private var sentence: Range<Int> { reading.sentence(of: noun) }

  var sides: (hosts: [Int], guests: [LocatedMention])? {
    let next = noun + 1
    if reading.isWord(next, .between) { return pair(from: next + 1) }
    if reading.isWord(next, .genitiveMarker) { return owned(from: next + 1) }
    guard let marker = marker else { return nil }
    // «At a meeting with Y, | X said»: a subject is no guest.
    let side = parties.side(from: marker + 1)
    let guests = side.prefix(1) + side.dropFirst().prefix { !$0.isIn(.nominative) }
    guard !guests.isEmpty else { return nil }
    let delegates = delegates.filter { host in !guests.contains { $0.entity == host } }
    guard delegates.isEmpty else { return (delegates, Array(guests)) }
    return (host(besides: Array(guests)) ?? house(of: Array(guests))).map { ([$0], Array(guests)) }
  }

  /// «between X and Y»
  private func pair(from start: Int) -> (hosts: [Int], guests: [LocatedMention])? {
    let people = scene.list(from: start, where: \.isPerson)
    if people.isEmpty, let countries = officials(from: start) { return countries }
    let list = people.isEmpty ? scene.list(from: start, where: \.isOrganization) : people
    return list.count == 2 ? ([list[0].entity], [list[1]]) : nil
  }

  /// «between | the foreign ministers of A and B», «of | the Presidents of A and B»: the countries of those who are named by their office
  /// alone.
  private func officials(from start: Int) -> (hosts: [Int], guests: [LocatedMention])? {
    let office = reading.behindArticle(start)
    guard let role = RoleFinder(reading: reading).role(startingAt: office), role.form.isPlural, role.isOfState,
      reading.isWord(role.tokens.upperBound, .genitiveMarker),
      let one = country(from: role.tokens.upperBound + 1), reading.isWord(one.tokens.upperBound, .conjunction),
      let other = country(from: one.tokens.upperBound + 1), one.entity != other.entity,
      // «of Kazakhstan and Hungary X and Y»: they are named.
      scene.mention(startingAt: other.tokens.upperBound, where: \.isPerson) == nil
    else { return nil }
    return ([one.entity], [other])
  }

  private func country(from start: Int) -> LocatedMention? {
    scene.mention(startingAt: reading.behindArticle(start), where: \.isCountry).flatMap {
      scene.isWholePhrase($0) ? $0 : nil
    }
  }

  /// «of X with Y»
  private func owned(from start: Int) -> (hosts: [Int], guests: [LocatedMention])? {
    let hosts = parties.side(from: start)
    if !heldActs.isEmpty, let countries = officials(from: start) { return countries }
    guard let last = hosts.last else { return nil }
    let end = scene.bracketEnd(from: last.tokens.upperBound)
    guard reading.isWord(end, .comitative) else { return together(from: start) }
    let guests = parties.side(from: end + 1)
    return guests.isEmpty ? nil : (hosts.map(\.entity), guests)
  }

  /// «(A meeting) of X and Y (was held)»
  private func together(from start: Int) -> (hosts: [Int], guests: [LocatedMention])? {
    let people = scene.list(from: start, where: \.isPerson)
    guard !heldActs.isEmpty, people.count == 2,
      people.allSatisfy({ reading.possessiveEnding(of: $0.tokens.upperBound - 1).isEmpty }),
      (people[0].tokens.upperBound..<people[1].tokens.lowerBound).contains(where: { reading.isWord($0, .conjunction) })
    else { return nil }
    return ([people[0].entity], [people[1]])
  }

  /// «A meeting was held with Y | at the Aral University»: the body in whose house it was, which nobody is named to lead.
  private func house(of guests: [LocatedMention]) -> Int? {
    guard let end = guests.last?.tokens.upperBound else { return nil }
    let held = holding == nil ? heldActs.first { isRight($0, behind: end) }?.upperBound : end
    guard let start = held,
      let marker = (start..<max(start, sentence.upperBound)).first(where: { !isSetting($0) || isBodyNext(to: $0) }),
      let body = body(nextTo: marker), !guests.contains(where: { $0.entity == body.entity })
    else { return nil }
    return body.tokens.contains { reading.isForm($0, of: [.venue, .facility]) } ? nil : body.entity
  }

  /// «(A meeting was held with Y) on Monday in Baku | at the Aral University»: when and where.
  private func isSetting(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number || reading.isWord(index, [.locativeMarker, .article])
      || reading.lexicon.months?[reading.tokens[index].folded] != nil
      || scene.mention(covering: index, where: \.isPlace) != nil
  }

  private func isBodyNext(to marker: Int) -> Bool { body(nextTo: marker) != nil }

  private func body(nextTo marker: Int) -> LocatedMention? {
    guard reading.isWord(marker, .locativeMarker) else { return nil }
    var start = reading.behindArticle(marker + 1)
    // «at the office | of the Aral Fund»
    if reading.words.match(.bodies, at: start)?.marks.contains(.unit) == true, !reading.isCapitalisedWord(start),
      reading.isWord(start + 1, .genitiveMarker)
    {
      start = reading.behindArticle(start + 2)
    }
    return scene.mention(startingAt: start, where: \.isOrganization)
  }

  /// «A meeting | was held (with Y)»
  private var holding: Range<Int>? { heldActs.first { isRight($0, behind: noun + 1) } }

  private func isRight(_ verb: Range<Int>, behind end: Int) -> Bool {
    verb.lowerBound == end || verb.lowerBound == end + 1 && reading.isWord(end, .auxiliary)
  }

  private var heldActs: [Range<Int>] {
    gathering.acts(.hold, inSentence: reading.sentenceOfToken[noun]).map(\.tokens)
  }

  /// «with», right after the noun or after where and when the talks were.
  private var marker: Int? {
    if let held = holding, reading.isWord(held.upperBound, .comitative) { return held.upperBound }
    let end = min(sentence.upperBound, noun + 1 + Self.longestSetting)
    return (noun + 1..<max(noun + 1, end)).first { reading.isWord($0, .comitative) }.flatMap { marker in
      let between = noun + 1..<marker
      let isSetting = between.allSatisfy { index in
        reading.tokens[index].kind != .mark && !reading.words[index].isKnownVerb
          && !reading.isWord(index, [.genitiveMarker, .conjunction, .complementiser])
      }
      return isSetting && (between.isEmpty || reading.isWord(noun + 1, .locativeMarker)) ? marker : nil
    }
  }

  /// «(A delegation headed by A includes B.) The delegation held its first | meeting (with Y)»: of whom the delegation is that is the
  /// subject.
  private var delegates: [Int] {
    let first = max(sentence.lowerBound + 1, noun - Self.longestDeed)
    guard first < noun, let verb = (first..<noun).first(where: { reading.words[$0].isKnownVerb }),
      reading.isForm(verb - 1, of: .delegation), !reading.isNegated(noun), !reading.isWord(verb, .auxiliary),
      (verb + 1..<noun).allSatisfy({ !reading.words[$0].isKnownVerb })
    else { return [] }
    return DelegationMembers(scene: scene).members(meantBefore: verb)
  }

  /// How many words may lead from the verb to the noun: «held its first official | meeting».
  private static let longestDeed = 5

  private func host(besides guests: [LocatedMention]) -> Int? {
    if let owner { return owner.entity }
    let others = scene.mentions(in: sentence).filter { person in
      person.type.isPerson && person.isIn(.nominative) && !reading.isQuoted(person.tokens.lowerBound)
        && !guests.contains { $0.entity == person.entity }
    }
    if let before = others.last(where: { $0.tokens.upperBound <= noun }) { return before.entity }
    if let last = guests.last, let after = others.first(where: { $0.tokens.lowerBound >= last.tokens.upperBound }) {
      return after.entity
    }
    if let body = hostingBody, !guests.contains(where: { $0.entity == body.entity }) { return body.entity }
    // «During the visit of the delegation headed by A, a meeting was held with B.»
    if let leader = EnglishLedDelegation(scene: scene).leader(before: noun),
      !guests.contains(where: { $0.entity == leader.entity })
    {
      return leader.entity
    }
    let meant = anaphora.person(meantBefore: noun) ?? officeHolder(after: guests) ?? leaderOfGuests
    return meant.flatMap { host in guests.contains { $0.entity == host } ? nil : host }
  }

  /// «(A delegation led by A visited the Senate.) Trade was discussed during the | meeting (with B)»
  private var leaderOfGuests: Int? {
    let number = reading.sentenceOfToken[noun]
    guard number > 0, reading.isWord(noun - 1, .article),
      // «The Hungarian delegation held a | meeting»
      !(sentence.lowerBound..<noun).contains(where: { reading.isForm($0, of: .delegation) })
    else { return nil }
    return EnglishLedDelegation(scene: scene).leader(before: reading.sentences[number - 1].upperBound, in: number - 1)?
      .entity
  }

  /// «The Aral University hosted a | meeting (with Y)»
  private var hostingBody: LocatedMention? {
    let verb = gathering.acts(.organise, inSentence: reading.sentenceOfToken[noun]).last {
      $0.form.isPredicate && $0.tokens.lowerBound < noun
    }
    guard let verb, noun - verb.tokens.upperBound <= Self.longestAttribute else { return nil }
    let bodies = scene.subjects(ofVerbAt: verb.tokens.lowerBound, where: \.isOrganization)
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// «At the meeting with Y, | the minister said …»
  private func officeHolder(after guests: [LocatedMention]) -> Int? {
    guard let end = guests.last?.tokens.upperBound, reading.isMark(end, ","), reading.isWord(end + 1, .article) else {
      return nil
    }
    // «…, the | Kazakh president said …»
    let country = scene.mention(startingAt: end + 2, where: \.isCountry)
    return anaphora.person(meantAt: country?.tokens.upperBound ?? end + 2)?.person
  }

  /// «X's | first meeting»
  private var owner: LocatedMention? {
    (0...Self.longestAttribute).lazy.compactMap { distance in
      scene.mention(endingBefore: noun - distance, where: { $0.isPerson || $0.isOrganization })
    }.first { $0.isIn(.genitive) && !reading.possessiveEnding(of: $0.tokens.upperBound - 1).isEmpty }
  }
}
