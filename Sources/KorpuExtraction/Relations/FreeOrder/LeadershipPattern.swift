internal import KorpuLanguage
internal import KorpuModel

/// «X, who heads the Y Fund», «the Y Fund, led by X», «X vezeti az Y-t», «az X vezette Y»: who leads a body, said by a verb.
struct LeadershipPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person and a body on the two sides of a verb of leading, in English and Hungarian."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The Aral Fund delegation, headed by Secretary General Ambassador Serik Omarov, has come to the city.",
        states: ["Serik Omarov → Aral Fund: secretaryGeneral"]),
      PatternExample(
        .english, "Serik Omarov, who heads the Aral Fund, came to the city.", states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov, who heads Kazakhstan's largest students' union Aral Fund, came to the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov, who has led the Aral Fund since 2015, came to the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov, who heads the school of the Aral Fund, came to the city.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund, led by Serik Omarov, opened a school in the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english,
        "A delegation of the Danube University headed by Vice President and Executive Director for Joint Research Mr. Serik Omarov came to the city.",
        states: ["Serik Omarov → Danube University"]),
      PatternExample(
        .english, "Serik Omarov, who heads the Youth Department of the Aral Fund, came to the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund was headed by former First Deputy Head Serik Omarov at that time.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund is now headed by Serik Omarov, and the Danube Union by adviser Gabor Szabo.",
        states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube Union"]),
      PatternExample(
        .english, "The Aral Fund is headed by Serik Omarov and the Danube Union by the sea.",
        doesNotState: ["Serik Omarov → Danube Union"]),
      PatternExample(
        .hungarian, "A Zöld Híd Alapítvány élén Halmos Péter áll.", states: ["Halmos Péter → Zöld Híd Alapítvány"]),
      PatternExample(
        .english, "Serik Omarov led the guests of the Aral Fund through the city.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .hungarian, "Halmos Péter 2015 óta vezeti a Zöld Híd Alapítványt.",
        states: ["Halmos Péter → Zöld Híd Alapítvány"]),
      PatternExample(
        .hungarian, "A Halmos Péter vezette Zöld Híd Alapítvány iskolát nyitott.",
        states: ["Halmos Péter → Zöld Híd Alapítvány"]),
      PatternExample(
        .hungarian, "Halmos Péter vezette a Zöld Híd Alapítvány közgyűlését.",
        doesNotState: ["Halmos Péter → Zöld Híd Alapítvány"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let family = reading.lexicon.language.family
    guard family == .uralic || family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { verb -> [RelationFinding] in
      guard verb > 0, reading.isWord(verb, .leadership), !reading.isQuoted(verb), !reading.isNegated(verb) else {
        return []
      }
      let found = family == .uralic ? [uralic(at: verb, in: scene)].compactMap { $0 } : english(at: verb, in: scene)
      return found.map {
        RelationFinding(
          type, from: $0.person.entity, to: $0.body.entity,
          role: post(after: verb, of: $0.person, in: scene)?.role ?? .head,
          title: post(after: verb, of: $0.person, in: scene)?.title ?? reading.text(of: verb..<verb + 1),
          evidence: $0.person.tokens.union($0.body.tokens), confidence: 0.82)
      }
    }
  }

  /// «(a delegation of the University) led by | Rector X»: the post before the name.
  private func post(after verb: Int, of person: LocatedMention, in scene: Scene) -> RoleFinder.Finding? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic, reading.isWord(verb + 1, .agent) else { return nil }
    let start = reading.isWord(verb + 2, [.article, .possessive]) ? verb + 3 : verb + 2
    guard let role = RoleFinder(reading: reading).role(startingAt: start), !role.form.isPlural,
      role.tokens.upperBound <= person.tokens.lowerBound
    else { return nil }
    return role
  }

  private typealias Finding = (person: LocatedMention, body: LocatedMention)

  private func english(at verb: Int, in scene: Scene) -> [Finding] {
    let reading = scene.reading
    if reading.isWord(verb + 1, .agent) {
      var end = verb
      while reading.isWord(end - 1, [.auxiliary, .filler]) || reading.isMark(end - 1, ",") { end -= 1 }
      // «the Aral Fund delegation, | headed by Director X»
      if reading.isForm(end - 1, of: .delegation) { end -= 1 }
      guard let person = scene.list(from: verb + 2, where: \.isPerson).first ?? leader(after: verb + 2, in: scene),
        let body = scene.mention(endingBefore: end, where: \.isOrganization)
      else { return [] }
      return [(person, body)] + [elliptic(after: person, in: scene)].compactMap(\.self)
    }
    let start = reading.behindArticle(verb + 1)
    guard let body = ledBody(from: start, in: scene) else { return [] }
    var end = verb
    // «, who | has | led»
    if reading.words[end - 1].isFunctionWord, reading.isWord(end - 2, .relative) { end -= 1 }
    while reading.isWord(end - 1, [.relative, .filler]) || reading.isMark(end - 1, ",") { end -= 1 }
    // «A and B co-chair | the X Council»
    let listed = scene.list(endingBefore: end, where: \.isPerson)
    let people = listed.isEmpty ? [scene.mention(endingBefore: end, where: \.isPerson)].compactMap { $0 } : listed
    return people.filter { $0.isIn([.nominative, .accusative]) }.map { ($0, body) }
  }

  /// «(The Fund was headed by X,) and the Union by | adviser Y»: a clause that leaves the verb to be understood.
  private func elliptic(after person: LocatedMention, in scene: Scene) -> Finding? {
    let reading = scene.reading
    var joint = person.tokens.upperBound
    if reading.isMark(joint, ",") { joint += 1 }
    guard reading.isWord(joint, .conjunction),
      let body = scene.mention(startingAt: reading.behindArticle(joint + 1), where: \.isOrganization),
      case let agent = scene.bracketEnd(from: body.tokens.upperBound), reading.isWord(agent, .agent),
      let leader = scene.list(from: agent + 1, where: \.isPerson).first ?? leader(after: agent + 1, in: scene)
    else { return nil }
    return (leader, body)
  }

  /// «(heads) the | Aral Fund», «(heads) the | Youth Department of the Ministry of Culture»: the body, of a unit that to which it
  /// belongs.
  private func ledBody(from start: Int, in scene: Scene) -> LocatedMention? {
    if let body = scene.mention(startingAt: start, where: \.isOrganization) {
      return scene.isWholePhrase(body) ? body : nil
    }
    return toldBody(from: start, in: scene) ?? EnglishBodyOfUnit(scene: scene).body(from: start)
  }

  /// How many words stand before a name that tell of what sort the body is.
  private static let longestSort = 6

  /// «(heads) | Hungary's largest students' union | Danube»: the body behind words in small letters for what it is.
  private func toldBody(from start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = scene.mention(startingAt: start, where: \.isCountry).map(\.tokens.upperBound) ?? start
    let limit = min(reading.sentence(of: start - 1).upperBound, first + Self.longestSort)
    let words = (first..<max(first, limit)).prefix { index in
      reading.isApostrophe(index)
        || reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && !reading.isWord(
            index, [.genitiveMarker, .locativeMarker, .dativeMarker, .comitative, .conjunction, .agent])
    }
    guard let sort = words.last, reading.words[sort].key(in: .bodies) != nil else { return nil }
    return scene.mention(startingAt: words.upperBound, where: \.isOrganization).flatMap {
      scene.isWholePhrase($0) ? $0 : nil
    }
  }

  /// How many tokens the words for two posts take: «Vice President and Executive Director for Joint Research Mr.».
  private static let longestPost = 16

  /// «led by | Vice President and Director for Research Mr. X»: the name behind words for posts that name no other body.
  private func leader(after start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestPost)
    guard start < limit else { return nil }
    let post = isFormer(start, in: reading) ? start + 1 : start
    guard post < limit, RoleFinder(reading: reading).role(startingAt: post) != nil,
      let person = scene.mentions(in: start..<limit).first, person.type.isPerson,
      (start..<person.tokens.lowerBound).allSatisfy({ index in
        reading.tokens[index].kind == .word
          ? !reading.words[index].isKnownVerb || reading.isCapitalisedWord(index)
          : reading.isMark(index, ".") && reading.words[index - 1].isKey(of: .honorifics)
            || reading.isMark(index, ",") || reading.isDash(index)
      })
    else { return nil }
    return person
  }

  /// «(headed by) | former First Deputy Minister X»: an adjective in small letters before the post.
  private func isFormer(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
      && !reading.words[index].isKnownVerb
  }

  /// «az Y | élén X áll»: a body, and who stands at its head.
  private func head(at word: Int, in scene: Scene) -> Finding? {
    let reading = scene.reading
    guard let body = scene.mention(endingBefore: reading.endBeforeBrackets(word), where: \.isOrganization),
      body.isIn([.nominative, .genitive]),
      let person = scene.mention(startingAt: word + 1, where: \.isPerson), person.isIn(.nominative)
    else { return nil }
    let verb = TitleAfterName(reading: reading).end(of: person)
    guard reading.sentence(of: word).contains(verb), reading.tokens[verb].kind == .word,
      !reading.tokens[verb].isCapitalised, !reading.words[verb].isFunctionWord
    else { return nil }
    return (person, body)
  }

  private func uralic(at verb: Int, in scene: Scene) -> Finding? {
    let reading = scene.reading
    if let head = head(at: verb, in: scene) { return head }
    // «az X vezette | Y»
    if let person = scene.mention(endingBefore: verb, where: \.isPerson), person.isIn(.nominative),
      let body = scene.mention(startingAt: verb + 1, where: \.isOrganization)
    {
      return (person, body)
    }
    let clause = reading.clause(of: verb..<verb + 1)
    let mentions = scene.mentions(in: clause).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let bodies = mentions.filter { $0.type.isOrganization && $0.candidate.grammaticalCase == .accusative }
    let named = mentions.filter { $0.type.isPerson && $0.isIn(.nominative) }
    // «X, | aki az Y-t vezeti»
    let isRelative = reading.isWord(clause.lowerBound, .relative) && reading.isMark(clause.lowerBound - 1, ",")
    let antecedent = isRelative ? scene.mention(endingBefore: clause.lowerBound - 1, where: \.isPerson) : nil
    let people = named.isEmpty ? [antecedent].compactMap { $0 } : named
    guard bodies.count == 1, people.count == 1, let body = bodies.first, let person = people.first else { return nil }
    return (person, body)
  }
}
