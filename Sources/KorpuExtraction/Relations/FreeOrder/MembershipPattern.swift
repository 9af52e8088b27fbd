internal import KorpuLanguage
internal import KorpuModel

/// «Kazakhstan, a member state of the OTS», «Hungary, an observer of the OTS».
struct MembershipPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A country or body, a comma, a word of membership, «of» and a body."
  var examples: [PatternExample] {
    EnglishExamples.membersBehindInsertions + EnglishExamples.foundersOfUnions + [
      PatternExample(
        .english, "Hungary joined the Organization of Turkic States in 2018.",
        states: ["HU → Organization of Turkic States"]),
      PatternExample(
        .english, "Kazakhstan, a member state of the Aral Council, spoke to the guests who had come to the city.",
        states: ["KZ → Aral Council"]),
      PatternExample(
        .english, "Hungary became an observer in the Aral Council, and the guests were told so in the city.",
        states: ["HU → Aral Council"]),
      PatternExample(
        .english, "Hungary is a member of the Aral Council, and the guests were told so in the city.",
        states: ["HU → Aral Council"]),
      PatternExample(
        .english,
        "The Aral Council includes Kazakhstan, Hungary and Kyrgyzstan, and the guests were told so in the city.",
        states: ["KZ → Aral Council", "HU → Aral Council", "KG → Aral Council"]),
      PatternExample(
        .english, "The Aral Fund is a member of the Steppe Network, while the Danube Fund holds observer status in it.",
        states: ["Aral Fund → Steppe Network", "Danube Fund → Steppe Network"]),
      PatternExample(
        .english, "Hungary, which holds observer status within the Aral Council, welcomed the guests in the city.",
        states: ["HU → Aral Council"]),
      PatternExample(
        .english,
        "The member states of the Aral Council are Kazakhstan, Hungary and Kyrgyzstan, as the guests were told.",
        states: ["KZ → Aral Council", "HU → Aral Council", "KG → Aral Council"]),
      PatternExample(
        .english, "During Kyrgyzstan's chairmanship of the Aral Council the guests came to the city.",
        states: ["KG → Aral Council"]),
      PatternExample(
        .english, "Kazakhstan's 2023-2024 chairmanship of the Aral Council was discussed in the city of Baku.",
        states: ["KZ → Aral Council"]),
      PatternExample(
        .english, "Under Kazakhstan's Aral Council chairmanship the guests came to the city of Baku.",
        states: ["KZ → Aral Council"]),
      PatternExample(
        .english, "Kazakhstan as one of the member states of the Aral Council spoke to the guests in the city.",
        states: ["KZ → Aral Council"]),
      PatternExample(
        .english,
        "Hungary joined the Aral Council as an observer in 2018, and Kazakhstan attended the Steppe Fund forum.",
        states: ["HU → Aral Council"], doesNotState: ["KZ → Steppe Fund"]),
      PatternExample(
        .english, "The Aral Council, of which Hungary is a member, met in the city.", states: ["HU → Aral Council"]),
      PatternExample(
        .english, "The Organization of Turkic States sits in Istanbul. Kazakhstan and Türkiye are full members.",
        states: ["KZ → Organization of Turkic States", "TR → Organization of Turkic States"]),
      PatternExample(
        .english,
        "The Organization of Turkic States was founded with Kazakhstan and Kyrgyzstan as the group's founding members.",
        states: ["KZ → Organization of Turkic States", "KG → Organization of Turkic States"]),
      PatternExample(
        .english,
        "Trade with the Organization of Turkic States (OTS), comprising Kazakhstan and Kyrgyzstan, is growing.",
        states: ["KZ → Organization of Turkic States", "KG → Organization of Turkic States"]),
      PatternExample(
        .english, "The head of the Aral Council, member of the Parliament of Hungary Gabor Szabo, came to the city.",
        doesNotState: ["Aral Council → Parliament of Hungary"]),
      PatternExample(
        .english, "Partners of the Aral Council, including Georgia and Tajikistan, met in the city.",
        doesNotState: ["GE → Aral Council", "TJ → Aral Council"]),
      PatternExample(
        .english, "The Aral Council, which includes Kazakhstan and Hungary, met in the city.",
        states: ["KZ → Aral Council", "HU → Aral Council"]),
      PatternExample(
        .english,
        "The Aral Council was founded by Kazakhstan and Hungary in 2009. The school was founded by Kyrgyzstan.",
        states: ["KZ → Aral Council", "HU → Aral Council"], doesNotState: ["KG → Aral Council"]),
      PatternExample(
        .english, "Turkmenistan takes part in the Aral Council as an observer, as Hungary told the guests.",
        states: ["TM → Aral Council"], doesNotState: ["HU → Aral Council"]),
      PatternExample(
        .english,
        "The Organization of Turkic States met in Baku. Guests from member countries Kazakhstan, Kyrgyzstan and Türkiye came.",
        states: [
          "KZ → Organization of Turkic States", "KG → Organization of Turkic States",
          "TR → Organization of Turkic States",
        ]),
      PatternExample(
        .english,
        "The Organization of Turkic States met in Baku. Guests from the countries Kazakhstan and Tajikistan came.",
        doesNotState: ["KZ → Organization of Turkic States", "TJ → Organization of Turkic States"]),
      PatternExample(
        .english, "Hungary, the guest of the Aral Council, spoke to the people who had come to the city.",
        doesNotState: ["HU → Aral Council"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      apposed(inSentence: sentence, of: scene)
        + predicates(inSentence: sentence, of: scene, context.gathering).flatMap { stated(by: $0, in: scene) }
        + unions(inSentence: sentence, of: scene, context.gathering)
        + chairs(inSentence: sentence, of: scene)
        + EnglishMembers(scene: scene).members(inSentence: sentence).map { finding($0.member, $0.body, $0.word) }
    }
  }

  /// «This year Kyrgyzstan chairs | the Aral Council»
  private func chairs(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].compactMap { word in
      guard reading.isWord(word, .leadership), !reading.isQuoted(word), reading.isWord(word + 1, .article),
        let body = scene.mention(startingAt: word + 2, where: \.isOrganization), scene.isWholePhrase(body),
        let country = scene.mention(endingBefore: word, where: \.isCountry), country.isIn(.nominative),
        scene.isWholePhrase(country) || country.tokens.upperBound == word
      else { return nil }
      return finding(country, body, word..<word + 1)
    }
  }

  /// «The OTS includes Kazakhstan and Hungary»: the body is the subject.
  private func unions(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    gathering.acts(.belong, inSentence: sentence).filter { $0.form == .passive }.flatMap { verb -> [RelationFinding] in
      guard
        let body = scene.subjects(ofVerbAt: verb.tokens.lowerBound, where: \.isOrganization).last
          // «the Aral Council, which | includes Kazakhstan»
          ?? antecedent(of: verb.tokens, in: scene).flatMap({ $0.type.isOrganization ? $0 : nil })
      else { return [] }
      return scene.list(from: verb.tokens.upperBound, where: \.isCountry).map { finding($0, body, verb.tokens) }
    }
  }

  private func predicates(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [Range<Int>] {
    let verbs = gathering.acts(.belong, inSentence: sentence).filter(\.form.isPredicate).map(\.tokens)
    let range = scene.reading.sentences[sentence]
    let words = range.filter { scene.reading.isWord($0, .included) && !scene.reading.isQuoted($0) }
    let phrases = words.filter { !words.contains($0 - 1) }.map { first in
      first..<(range[first...].first { !scene.reading.isWord($0, .included) } ?? range.upperBound)
    }
    return verbs + phrases.filter { phrase in !verbs.contains { $0.overlaps(phrase) } }
  }

  /// «Hungary became an observer in X»: the subjects of the verb, and the body after it.
  private func stated(by verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    // «joined the | Organization of the Steppe», though «joined the organization» is a verb, too.
    let within = scene.mention(covering: verb.upperBound - 1, where: \.isOrganization)
    var start = within.map { max($0.tokens.lowerBound, verb.lowerBound + 1) } ?? verb.upperBound
    while reading.isWord(start, [.genitiveMarker, .locativeMarker, .dativeMarker, .article, .membership]) { start += 1 }
    let subjects = scene.subjects(ofVerbAt: verb.lowerBound, where: \.isParty)
    let members = subjects.isEmpty ? [antecedent(of: verb, in: scene)].compactMap { $0 } : subjects
    // «is a member of A, while Y holds observer status in | it»
    let meant =
      reading.isWord(start, .thereat) && reading.sentence(of: verb.lowerBound).contains(start)
      ? scene.mentions(in: reading.sentence(of: start).lowerBound..<verb.lowerBound).last { body in
        body.type.isOrganization && !members.contains { $0.entity == body.entity }
      } : nil
    guard
      let body = scene.mention(startingAt: start, where: \.isOrganization) ?? meant ?? named(before: verb, in: scene)
    else {
      return told(members, by: verb, to: start, in: scene)
    }
    return members.filter { $0.entity != body.entity }.map { finding($0, body, verb) }
  }

  /// «the Aral Council, of which | Hungary is a member»: the body stands before the clause.
  private func named(before verb: Range<Int>, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = max(reading.sentence(of: verb.lowerBound).lowerBound + 1, verb.lowerBound - Self.longestClause)
    guard first < verb.lowerBound,
      let word = (first..<verb.lowerBound).last(where: { reading.isWord($0, .relative) }),
      reading.isWord(word - 1, [.genitiveMarker, .locativeMarker])
    else { return nil }
    let end = reading.isMark(word - 2, ",") ? word - 2 : word - 1
    return scene.mention(endingBefore: end, where: \.isOrganization)
  }

  /// How many words stand between «of which» and the verb.
  private static let longestClause = 12
  /// «(The Aral Council was founded in Osh.) Kazakhstan and Türkiye | are full members, while Hungary and Turkmenistan | hold observer
  /// status.»: several countries, and no body but the only union that the sentences before name.
  private func told(
    _ members: [LocatedMention], by verb: Range<Int>, to end: Int, in scene: Scene
  ) -> [RelationFinding] {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[verb.lowerBound]
    // «while Hungary and Turkmenistan | hold observer status»
    let nearest = scene.list(endingBefore: verb.lowerBound, where: \.isCountry)
    let parties = nearest.isEmpty ? members : nearest
    // «Hungary received | observer status in 2018»: of what, the sentence before tells, though one country says it.
    let isStatus = reading.isWord(verb.upperBound - 1, .membership)
    guard parties.count > (isStatus ? 0 : 1), parties.allSatisfy(\.type.isCountry),
      !reading.sentences[sentence].contains(end) || reading.tokens[end].kind != .word
        || reading.words[end].isFunctionWord || reading.isWord(end, .conjunction)
        || isStatus && !reading.isCapitalisedWord(end)
    else { return [] }
    return scene.onlyUnion(before: verb.lowerBound).map { union in parties.map { finding($0, union, verb) } } ?? []
  }

  /// «Hungary, which | holds observer status within X»
  private func antecedent(of verb: Range<Int>, in scene: Scene) -> LocatedMention? {
    guard scene.reading.isWord(verb.lowerBound - 1, .relative) else { return nil }
    let comma = verb.lowerBound - 2
    return scene.mention(endingBefore: scene.reading.isMark(comma, ",") ? comma : comma + 1, where: \.isParty)
  }

  private func apposed(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].compactMap { word in
      guard reading.isWord(word, .membership),
        word == reading.sentence(of: word).lowerBound || !reading.isWord(word - 1, .membership)
      else { return nil }
      var end = word + 1
      while reading.isWord(end, [.membership, .state, .article]) || reading.isWord(end, .genitiveMarker) { end += 1 }
      let start = reading.withArticle(word)
      guard reading.isMark(start - 1, ","), reading.isWord(end - 1, [.genitiveMarker, .article]),
        let member = scene.mention(endingBefore: start - 1, where: \.isParty),
        let body = scene.mention(startingAt: end, where: \.isOrganization), !scene.isParliament(body.entity)
      else { return nil }
      return finding(member, body, word..<word + 1)
    }
  }

  private func finding(_ member: LocatedMention, _ body: LocatedMention, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: member.entity, to: body.entity, evidence: member.tokens.union(body.tokens).union(word),
      confidence: 0.85)
  }

  /// The same with a body that another sentence names.
  private func finding(_ member: LocatedMention, _ body: Int, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: member.entity, to: body, evidence: member.tokens.union(word), confidence: 0.85)
  }
}
