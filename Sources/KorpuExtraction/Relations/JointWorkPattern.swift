internal import KorpuLanguage
internal import KorpuModel

/// «A B ilə memorandum imzalayıb», «A-nın sədri … B ilə əməkdaşlıqdan …».
struct JointWorkPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body, another with «ilə», and a word of cooperation."
  var examples: [PatternExample] {
    EnvoyListExamples.partners + Self.basicExamples + TurkicExamples.cooperation + TurkicExamples.joint
      + TurkicExamples.jointWork
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Gənclər Fondu \"Ümid\" Birliyi ilə əməkdaşlıq memorandumu imzalayıb.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondunun sədri Anar Quliyev \"Ümid\" Birliyi ilə əməkdaşlıqdan razı qaldığını bildirib.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .azerbaijani, "Azərbaycanla Macarıstan yaşıl enerji sahəsində əməkdaşlıq edir.", states: ["HU → AZ"]),
    PatternExample(
      .turkmen,
      "Ýaşyl Dere gaznasynyň başlygy Aman Ataýew ýurduň Altaý uniwersiteti bilen hyzmatdaşlygyny dowam etdirýändigini aýtdy.",
      doesNotState: ["Ýaşyl Dere gaznasy → Altaý uniwersiteti"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, Türkiye'nin Macaristan ile iş birliğine önem verdiğini söyledi.",
      states: ["TR → HU"], doesNotState: ["Altay Üniversitesi → HU"]),
    PatternExample(
      .uzbek,
      "Madaniyat vazirligi rahbari Anvar Mahmudov O‘zbekiston ochiq siyosat yuritayotgani, Vengriya bilan hamkorlik muhimligini ta’kidladi.",
      doesNotState: ["Madaniyat vazirligi → HU"]),
    PatternExample(
      .turkish, "Altay Üniversitesi, Kazakistan Bozok Üniversitesi ve Dostluk Vakfı (DV) ile protokol imzaladı.",
      states: ["Altay Üniversitesi → Kazakistan Bozok Üniversitesi", "Altay Üniversitesi → Dostluk Vakfı"],
      doesNotState: ["KZ → Dostluk Vakfı", "Kazakistan Bozok Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Altay Üniversitesi, Kazakistan'daki Bozok Üniversitesi ile iş birliği yapıyor.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi, kentteki Dostluk Derneği, Almatı'daki Bozok Üniversitesi ile iş birliği yapıyor.",
      doesNotState: ["Altay Üniversitesi → Dostluk Derneği"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetinin rektoru Anar Quliyev Macarıstanla təhsildə əməkdaşlığın vacibliyini vurğulayıb.",
      doesNotState: ["Sahil Universiteti → HU"]),
    PatternExample(
      .turkmen, "Ministr Aman Gurbanow Gruziýanyň Aral boýunça agentligi bilen hyzmatdaşlyk barada aýtdy.",
      doesNotState: ["GE → Aral boýunça agentligi"]),
    PatternExample(
      .azerbaijani,
      "Türkiyənin səfiri Anar Quliyev çıxış edib. O, gələn diaspor təmsilçilərinin Azərbaycanla əməkdaşlıq məsələlərinin müzakirə olunduğunu xatırladıb.",
      doesNotState: ["TR → AZ"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu \"Ümid\" Birliyi ilə mübahisə edib.",
      doesNotState: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
  ]

  /// How many words after the partner the word of cooperation may stand.
  private static let reach = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .uralic else { return [] }
    let holders = context.holders
    return scene.reading.sentences.indices.flatMap { sentence in
      partnerships(inSentence: sentence, of: scene, holders, context)
    }
  }

  private func partnerships(
    inSentence sentence: Int, of scene: Scene, _ holders: [Int: Int], _ context: RelationContext
  ) -> [RelationFinding] {
    let partners = scene.mentions(ofSentence: sentence).filter {
      isParty($0) && isJoined($0, in: scene) && !scene.isPartOfName($0)
    }
    guard let last = partners.last else { return [] }
    let other = subject(after: last, in: scene)
    var list = scene.list(endingWith: last)
    guard let word = cooperation(after: other ?? last, in: scene), let first = list.first else { return [] }
    let participle = ParticipialSigner(scene: scene, holders: holders)
    if let verb = participle.verb(after: word, context.gathering) {
      return participle.signer(after: verb).map { signer in
        findings(signer, list.filter { $0.entity != signer.entity }, word)
      } ?? []
    }
    guard !isDenied(word, in: scene.reading), !scene.isOwned(word, byWordBefore: first.tokens.lowerBound) else {
      return []
    }
    let named = other.map { ($0.entity, $0.tokens) } ?? subject(before: first, in: scene, holders, context)
    if named == nil, list.count > 1, !list.allSatisfy({ $0.cases.contains(.delegation) }),
      first.tokens.lowerBound == scene.reading.sentence(of: first.tokens.lowerBound).lowerBound
    {
      // «A, B və C ilə», «A və B, C ilə»: a list from the first body on begins with the subject.
      guard let count = subjectCount(of: list, in: scene) else { return [] }
      let subjects = list.prefix(count)
      list.removeFirst(subjects.count)
      return subjects.flatMap { findings(($0.entity, $0.tokens), list, word) }
    }
    return named.map { findings($0, list, word) } ?? []
  }

  /// «… ilə əməkdaşlıq | yoxdur», «… ilə saziş imzalamayıb»
  private func isDenied(_ word: Int, in reading: TokenizedArticle) -> Bool {
    reading.lexicon.language.family == .turkic && (reading.isCancelled(word) || reading.isWord(word + 1, .negation))
  }

  private func findings(
    _ subject: (entity: Int, tokens: Range<Int>), _ partners: [LocatedMention], _ word: Int
  ) -> [RelationFinding] {
    partners.map { partner in
      RelationFinding(
        type, from: subject.entity, to: partner.entity,
        evidence: subject.tokens.union(partner.tokens).union(word..<word + 1), confidence: 0.82)
    }
  }

  /// «A və B, | C ilə»: a comma after «və» closes the subject; else it is one. «A və B ilə» is of somebody else.
  private func subjectCount(of list: [LocatedMention], in scene: Scene) -> Int? {
    let joints = list.dropLast().map { scene.reading.end(of: $0) }
    let isAfterPair = joints.indices.dropFirst().first { place in
      scene.reading.isMark(joints[place], ",") && scene.reading.isWord(joints[place - 1], .conjunction)
    }
    return isAfterPair.map { $0 + 1 } ?? (joints.contains { scene.reading.isMark($0, ",") } ? 1 : nil)
  }

  private func isParty(_ mention: LocatedMention) -> Bool { mention.type.isOrganization || mention.type.isCountry }

  private func isJoined(_ mention: LocatedMention, in scene: Scene) -> Bool {
    mention.isIn(.instrumental) || scene.reading.isWord(scene.endOfType(after: mention), .comitative)
  }

  /// «A ile | B protokol imzaladı»: the subject right after the partner.
  private func subject(after partner: LocatedMention, in scene: Scene) -> LocatedMention? {
    let end = scene.reading.end(of: partner)
    let isJoined = scene.reading.isWord(end, .comitative)
    // «Azərbaycanla | Macarıstan əməkdaşlıq edir»
    guard isJoined || partner.isIn(.instrumental),
      let next = scene.mention(startingAt: isJoined ? end + 1 : end, where: { $0.isOrganization || $0.isCountry }),
      next.isIn([.nominative, .genitive]), next.entity != partner.entity, !scene.isOwner(next)
    else { return nil }
    return next
  }

  private func cooperation(after partner: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let start = reading.end(of: partner)
    let end = min(reading.sentence(of: partner.tokens.lowerBound).upperBound, start + Self.reach)
    guard start < end else { return nil }
    return (start..<end).prefix { !reading.isWord($0, .between) && !reading.isMark($0, ",") }.first { index in
      reading.isForm(index, of: .cooperation) && !scene.isInBody(index)
        || reading.words.verb(.actVerbs, at: index)?.meaning == .cooperate
        || isJointWork(index, of: partner, in: scene)
    }
  }

  /// How many words behind «together» what both work at may stand.
  private static let workReach = 5

  /// «(B менен) | биргеликте долбоор ишке ашырууда»: what is done together is something made.
  private func isJointWork(_ joint: Int, of partner: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let end = min(reading.sentence(of: joint).upperBound, joint + 1 + Self.workReach)
    return reading.lexicon.language.family == .turkic && reading.isWord(joint, .joint)
      && (joint + 1..<max(joint + 1, end)).contains { index in
        reading.isForm(index, of: .work) && !reading.isQuoted(index)
          && scene.mention(covering: index, where: { _ in true }) == nil
      }
  }

  /// Who cooperates: a body or country that is the subject, else the body of the person who is, else a body meant
  /// by its type word alone.
  private func subject(
    before partner: LocatedMention, in scene: Scene, _ holders: [Int: Int], _ context: RelationContext
  ) -> (entity: Int, tokens: Range<Int>)? {
    let reading = scene.reading
    let start = reading.sentence(of: partner.tokens.lowerBound).lowerBound
    let words = start..<max(start, partner.tokens.lowerBound)
    let isQuoted = reading.isQuoted(partner.tokens.lowerBound)
    let before = scene.mentions(in: words).filter {
      reading.isQuoted($0.tokens.lowerBound) == isQuoted
        && $0.isIn(.nominative) && $0.entity != partner.entity && !scene.isPartOfName($0) && !scene.isAttributive($0)
    }
    // «A B ilə əməkdaşlığa hazır olduğunu (bildirib)»: right before the partner, whoever says so.
    if reading.lexicon.language.family == .turkic, let near = before.last, isParty(near),
      near.tokens.upperBound == partner.tokens.lowerBound, !scene.isOwner(near)
    {
      return (near.entity, near.tokens)
    }
    if let country = scene.countryOfGovernment(in: words) { return country }
    if isOfOthers(before: partner, in: scene) { return nil }
    if let person = before.first(where: \.type.isPerson) {
      return subject(withPerson: person, before: partner, among: before, in: scene, holders)
    }
    if let body = before.first(where: {
      isParty($0) && (!reading.isListJoint($0.tokens.upperBound) || isSetOff($0, from: partner, in: reading))
    }) {
      return (body.entity, body.tokens)
    }
    return subject(meantBefore: partner, from: start, in: scene, holders, context)
  }

  /// «(O) diaspor təmsilçilərinin | Azərbaycanla əməkdaşlığını (xatırladıb)»: the work of many whom nobody names, right before the
  /// partner, is not that of who tells of it.
  private func isOfOthers(before partner: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let owner = partner.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic,
      owner > reading.sentence(of: partner.tokens.lowerBound).lowerBound,
      reading.tokens[owner].kind == .word, !reading.tokens[owner].isCapitalised,
      !reading.isForm(owner, of: [.state, .sides, .generic]), reading.words[owner].key(in: .bodies) == nil
    else { return false }
    return reading.words[owner].readings.contains {
      $0.form.isPlural && $0.form.grammaticalCase == .genitive && $0.stem.count > 2
    }
  }

  /// Of a sentence whose subject is a person: whom it tells of behind him, else his body.
  private func subject(
    withPerson person: LocatedMention, before partner: LocatedMention, among before: [LocatedMention], in scene: Scene,
    _ holders: [Int: Int]
  ) -> (entity: Int, tokens: Range<Int>)? {
    if let own = subject(after: person, before: partner, among: before, in: scene) { return own }
    let end = person.tokens.upperBound
    guard !isOfState(end..<max(end, partner.tokens.lowerBound), in: scene) else { return nil }
    return holders[person.entity].flatMap { isSchool($0, before: partner, in: scene) ? nil : ($0, person.tokens) }
  }

  /// Of a sentence that names no subject.
  private func subject(
    meantBefore partner: LocatedMention, from start: Int, in scene: Scene, _ holders: [Int: Int],
    _ context: RelationContext
  ) -> (entity: Int, tokens: Range<Int>)? {
    // «U … bilan hamkorlik o'rnatilganini ta'kidladi»: whose words it is.
    let sentence = scene.reading.sentenceOfToken[partner.tokens.lowerBound]
    if let speaker = context.statements(ofSentence: sentence).first?.speaker {
      return holders[speaker].flatMap {
        $0 == partner.entity || isSchool($0, before: partner, in: scene) ? nil : ($0, partner.tokens)
      }
    }
    return (start..<partner.tokens.lowerBound).lazy.compactMap { index in
      scene.reading.words[index].form(in: .bodies)?.grammaticalCase == .nominative
        ? context.anaphora.body(meantAt: index).map { ($0, index..<index + 1) } : nil
    }.first
  }

  /// «(Rektor A) Pakistanla təhsildə | əməkdaşlığın vacibliyini (vurğulayıb)»: a rector tells of his country's work with another,
  /// and not of that of the university.
  private func isSchool(_ holder: Int, before partner: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .turkic && partner.type.isCountry
      && scene.entities[holder].type == .organization(.academia)
  }

  /// «A, | Kazakistan'daki B ile (iş birliği yapıyor)», «A, | Almatı'da bulunan B ile»: nothing but where the partner is stands
  /// between a subject with its comma and the partner.
  private func isSetOff(_ subject: LocatedMention, from partner: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let comma = subject.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, reading.isMark(comma, ","), comma + 1 < partner.tokens.lowerBound
    else { return false }
    return (comma + 1..<partner.tokens.lowerBound).allSatisfy { index in
      reading.isWord(index, .seated)
        || reading.words[index].readings.contains {
          [.attributive, .locative].contains($0.form.grammaticalCase) && $0.stem.count > 2
        }
    }
  }

  /// «A | ýurduň BMG bilen hyzmatdaşlygyny (belledi)»: of a state's work with another somebody tells, and not of that of their
  /// own body.
  private func isOfState(_ words: Range<Int>, in scene: Scene) -> Bool {
    let reading = scene.reading
    return reading.lexicon.language.family == .turkic
      && words.contains { index in
        reading.isForm(index, of: .state) && scene.mention(covering: index, where: { _ in true }) == nil
          && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .genitive
      }
  }

  /// «A (X Fondunun sədri), | Türkiye'nin B ile iş birliğine …», «A | O'zbekiston …, B bilan hamkorlik …»: of whom somebody
  /// tells, and whose work it is rather than that of his own body.
  private func subject(
    after person: LocatedMention, before partner: LocatedMention, among before: [LocatedMention], in scene: Scene
  ) -> (entity: Int, tokens: Range<Int>)? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return nil }
    let end = person.tokens.upperBound
    if let owner = scene.mention(endingBefore: partner.tokens.lowerBound, where: { $0.isOrganization || $0.isCountry }),
      owner.isIn(.genitive), owner.entity != partner.entity, owner.tokens.lowerBound >= end,
      !owner.type.isCountry || !partner.type.isOrganization || isPossessed(after: partner, in: scene)
    {
      return (owner.entity, owner.tokens)
    }
    // «Gruziýanyň | B guramasy bilen hyzmatdaşlyk»: without a possessor the work is not the country's, whose body the partner is.
    return before.last { party in
      isParty(party) && party.tokens.lowerBound >= end && !scene.isOwner(party)
        && !reading.isListJoint(reading.end(of: party))
        && !reading.isWord(reading.end(of: party), [.joiner, .comitative, .between])
    }.map { ($0.entity, $0.tokens) }
  }

  /// «(B bilen) | hyzmatdaşlygyny», «iş birliğine»: whether the work is somebody's.
  private func isPossessed(after partner: LocatedMention, in scene: Scene) -> Bool {
    guard let word = cooperation(after: partner, in: scene) else { return false }
    let length = scene.reading.words.match(.wordClasses, at: word)?.length ?? 1
    return scene.reading.words[word + length - 1].mayBePossessed
  }
}
