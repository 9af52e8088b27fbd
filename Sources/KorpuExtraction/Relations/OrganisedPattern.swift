internal import KorpuLanguage
internal import KorpuModel

/// «X-in təşkilatçılığı ilə», «X tərəfindən təşkil olunub», «X Forumu keçirib».
struct OrganisedPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies in the phrase «with the organising of», or with «by» and a verb of holding."
  let examples =
    Self.basicExamples + TurkicExamples.hosts + TurkicExamples.hostsOf + HungarianExamples.organising
    + HungarianExamples.hostsOfGatherings

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Bakıda Mədəniyyət Nazirliyinin təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Türkiyənin Təhsil Nazirliyi, Yaşıl Vadi Fondu (YVF) və \"Ümid\" Birliyinin birgə təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: [
        "Təhsil Nazirliyi → Türk Gəncləri Forumu", "Yaşıl Vadi Fondu → Türk Gəncləri Forumu",
        "\"Ümid\" Birliyi → Türk Gəncləri Forumu",
      ]),
    PatternExample(
      .russian,
      "Министр культуры Турции Дениз Топрак и ректор Аскар Темиров провели совещание по вопросам молодёжи.",
      states: [
        "Дениз Топрак → совещание по вопросам молодёжи", "Аскар Темиров → совещание по вопросам молодёжи",
      ]),
    PatternExample(
      .russian, "Прошла торжественная церемония передачи книг Академии наук. Гостей встретил Аскар Темиров.",
      doesNotState: ["Академия наук → торжественная церемония передачи книг Академии наук"]),
    PatternExample(
      .russian, "Форум «Зелёная степь» в Баку организовал ректор Аскар Темиров.",
      states: ["Аскар Темиров → Форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Хозяйкой форума «Зелёная степь» на этот раз станет Венгрия.",
      states: ["HU → форум «Зелёная степь»"]),
    PatternExample(
      .uzbek, "Buxoroda TURKSOY bilan hamkorlikda Yashil Vodiy forumi o'tkazildi.",
      states: ["TURKSOY → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen, "Ýaşyl Jülge forumy TÜRKSOÝ bilen hyzmatdaşlykda geçirildi.", states: ["TÜRKSOÝ → Ýaşyl Jülge forumy"]),
    PatternExample(
      .azerbaijani, "Mədəniyyət Nazirliyində Türk Gəncləri Forumu keçirilib.",
      doesNotState: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .germanic else { return [] }
    let reported = context.gathering.reported(context)
    let active = TurkicHosts(scene: scene, gathering: context.gathering).findings().map {
      RelationFinding(type, from: $0.host.entity, to: $0.forum, evidence: $0.evidence, confidence: 0.88)
    }
    return active
      + scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
        guard let forum = context.gathering.subject(ofSentence: sentence)?.entity ?? reported else { return [] }
        return hosts(inSentence: sentence, of: scene, context.gathering).map { host, end in
          RelationFinding(
            type, from: host.entity, to: forum, evidence: host.tokens.lowerBound..<max(end, host.tokens.upperBound),
            confidence: 0.9)
        }
      }
  }

  private func hosts(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [(LocatedMention, Int)] {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    if reading.lexicon.language.family == .uralic {
      return UralicHosts(scene: scene, gathering: gathering).hosts(inSentence: sentence)
    }
    if !reading.lexicon.language.family.isVerbFinal, let hosts = agents(inSentence: sentence, of: scene, gathering) {
      return hosts
    }
    if !gathering.acts("hold", inSentence: sentence).isEmpty {
      let words = range.filter {
        !reading.isQuoted($0) && (reading.isWord($0, [.organising, .agent]) || isOfCompany($0, in: reading))
      }
      let hosts = words.flatMap { word in
        scene.hosts(endingBefore: end(ofHostsBefore: word, in: reading))
          .filter { !$0.type.isPerson || reading.isWord(word, .organising) }.map { ($0, word + 1) }
      }
      if !hosts.isEmpty || !words.isEmpty { return hosts }
      // «Kültür Bakanlığınca düzenlenen»
      let verbs = gathering.acts("hold", inSentence: sentence).map(\.tokens)
      let agents = scene.mentions(ofSentence: sentence).filter {
        $0.type.isOrganization && isAgent($0, verbs, scene)
      }
      if !agents.isEmpty { return agents.map { ($0, $0.tokens.upperBound) } }
    }
    if let hosts = relative(inSentence: sentence, of: scene, gathering) { return hosts }
    // «Gənclər Fondu Bakıda forum keçirib»: the body is the subject of the sentence.
    if let listed = listed(inSentence: sentence, of: scene, gathering) { return listed }
    if let hosts = SlavicHosts(scene: scene, gathering: gathering).hosts(inSentence: sentence) { return hosts }
    guard let verb = gathering.predicate("organise", inSentence: sentence),
      let host = scene.mentions(in: reading.clause(of: verb)).first(where: { isHost($0, in: scene) }),
      // «Bahar Forumu | için»: what somebody does something for is not what they hold.
      gathering.subject(ofSentence: sentence).map({
        $0.tokens.lowerBound > host.tokens.lowerBound && !reading.isWord($0.tokens.upperBound, .purpose)
      }) == true
    else { return [] }
    return [(host, verb.upperBound)]
  }

  /// «was organised by X and Y», «организован X», «при организации X»: who is named as doing it.
  private func agents(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> [(LocatedMention, Int)]? {
    let bodies = scene.mentions(ofSentence: sentence).filter {
      ($0.type.isOrganization || $0.type.isCountry || $0.type.isPerson) && !scene.reading.isQuoted($0.tokens.lowerBound)
        && scene.mention(covering: $0.tokens.lowerBound, where: \.isForum) == nil
    }
    let holds = gathering.acts("hold", inSentence: sentence) + gathering.acts("organise", inSentence: sentence)
    let word = scene.reading.sentences[sentence].first { scene.reading.isWord($0, .organising) }
    let found = bodies.filter { body in
      if isAgent(body, holds.map(\.tokens), scene) {
        return (!holds.isEmpty || word != nil) && !holdsOthers(body, holds.map(\.tokens), scene)
      }
      guard let word, body.type.isOrganization else { return false }
      return body.isIn([.genitive, .nominative]) && body.tokens.lowerBound > word
    }
    return found.isEmpty ? nil : found.map { ($0, $0.tokens.upperBound) }
  }

  /// Whether a body is named as who did something: of a form that may be the genitive too, only right after the verb.
  private func isAgent(_ body: LocatedMention, _ verbs: [Range<Int>], _ scene: Scene) -> Bool {
    guard body.isIn(.agent) else { return false }
    guard scene.reading.isSlavic, body.candidate.cases.contains(.genitive) else { return true }
    let start = scene.phrases.start(of: body)
    return verbs.contains { $0.upperBound == start }
  }

  /// How many words after its verb what was held stands: «было проведено свыше 120 | мероприятий».
  private static let objectReach = 5

  /// Whether a body held gatherings without names, and not that which the sentence names.
  private func holdsOthers(_ body: LocatedMention, _ verbs: [Range<Int>], _ scene: Scene) -> Bool {
    let reading = scene.reading
    guard reading.isSlavic, let verb = verbs.first(where: { $0.lowerBound >= body.tokens.upperBound }) else {
      return false
    }
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.objectReach)
    return (verb.upperBound..<max(verb.upperBound, end)).contains {
      reading.words.match(.forums, at: $0)?.form.isPlural == true
    }
  }

  /// «Министр X провёл | совещание по вопросам культуры»: all who stand before the verb, right behind which the gathering is.
  private func listed(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [(LocatedMention, Int)]? {
    guard scene.reading.isSlavic, let verb = gathering.predicate("organise", inSentence: sentence),
      let object = [0, 1].lazy.compactMap({ scene.mention(startingAt: verb.upperBound + $0, where: \.isForum) }).first,
      object.isIn([.nominative, .accusative])
    else { return nil }
    let hosts = scene.subjects(ofVerbAt: verb.lowerBound, where: { $0.isPerson || $0.isParty }).filter {
      $0.isIn(.nominative)
    }
    return hosts.isEmpty ? nil : hosts.map { ($0, verb.upperBound) }
  }

  /// «форум, который организовал фонд «Арал»»
  private func relative(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [(LocatedMention, Int)]? {
    guard scene.reading.isSlavic else { return nil }
    for verb in gathering.acts("organise", inSentence: sentence) where verb.form.isPredicate {
      guard scene.reading.isWord(verb.tokens.lowerBound - 1, .relative),
        scene.mention(endingBefore: verb.tokens.lowerBound - 2, where: \.isForum) != nil
      else { continue }
      let hosts = scene.list(from: verb.tokens.upperBound, where: \.isParty)
      if !hosts.isEmpty { return hosts.map { ($0, $0.tokens.upperBound) } }
    }
    return nil
  }

  private func isHost(_ mention: LocatedMention, in scene: Scene) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry) && mention.isIn(.nominative) && !scene.isOwner(mention)
      && !scene.reading.isQuoted(max(0, mention.tokens.lowerBound - 1))
      && !scene.reading.isWord(mention.tokens.upperBound, [.comitative, .between, .conjunction])
      && !scene.mentions(in: mention.tokens.lowerBound..<mention.tokens.upperBound + 1).contains { $0.type.isForum }
  }

  /// «TURKSOY bilan | hamkorlikda», «TÜRKSOY ile | birlikte»: with whom it is held.
  private func isOfCompany(_ word: Int, in reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(word, .joint) && reading.isWord(word - 1, .comitative)
  }

  /// «A və B-nin | birgə təşkilatçılığı», «A, B hokimligi, | tomonidan»
  private func end(ofHostsBefore word: Int, in reading: TokenizedArticle) -> Int {
    if isOfCompany(word, in: reading) { return word - 1 }
    return reading.isWord(word - 1, .joint) || reading.isMark(word - 1, ",") ? word - 1 : word
  }
}

extension Scene {
  /// The list of hosts that ends just before a token: «A (AA), B və C-nin birgə | təşkilatçılığı», «A ile B | ev
  /// sahipliğinde».
  func hosts(endingBefore word: Int) -> [LocatedMention] {
    var end = word
    var hosts: [LocatedMention] = []
    while let host = host(endingBefore: end) {
      hosts.append(host.mention)
      end = host.start
      if host.mention.type.isOrganization, let country = mention(endingBefore: end, where: \.isCountry) {
        end = country.tokens.lowerBound
      }
      guard end > 0, reading.isListJoint(end - 1) || reading.isWord(end - 1, .comitative) else { break }
      end -= 1
    }
    return hosts.reversed()
  }

  /// «TÜRKSOÝ | guramasy»: where a name ends before a word in small letters for what it is.
  private func endBeforeTypeWord(_ end: Int) -> Int {
    let word = end - 1
    guard reading.lexicon.language.family == .turkic, word > 0, !reading.tokens[word].isCapitalised,
      mention(endingBefore: end, where: { $0.isOrganization || $0.isCountry }) == nil,
      mention(endingBefore: word, where: \.isOrganization) != nil, reading.isForm(word, of: .generic),
      reading.words[word].form(in: .wordClasses)?.possessor == .third
    else { return end }
    return word
  }

  /// A body, a country or a person that ends before a token, an abbreviation in brackets after it set aside, and an owner in
  /// the genitive before it: «X Universitetinin Y İnstitutu».
  func host(endingBefore end: Int) -> (mention: LocatedMention, start: Int)? {
    let last = endBeforeTypeWord(reading.endBeforeBrackets(end))
    let host =
      mention(endingBefore: last, where: \.isOrganization)
      ?? mention(endingBefore: last, where: { $0.isCountry || $0.isPerson })
    guard let host, host.isIn([.nominative, .genitive]) else { return nil }
    let start = host.tokens.lowerBound
    if let owner = mention(endingBefore: start, where: \.isOrganization), owner.isIn(.genitive) {
      return (host, owner.tokens.lowerBound)
    }
    return (host, start)
  }
}
