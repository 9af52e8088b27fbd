internal import KorpuLanguage
internal import KorpuModel

/// Reads positions that somebody has by the place in a list, from who is named before: «deputatları A və | B», «sədri A, onun
/// müavini | B».
struct ListedPositions {
  let phrase: PositionPhrase

  /// Who was named last, with their positions.
  struct Previous {
    let person: LocatedMention
    let found: [RelationFinding]
    /// Whether the position stands in the plural before a list: «deputies A, B and C».
    let isShared: Bool
    /// Whether it is an envoy, or an officer of his mission listed behind him.
    let isOfMission: Bool
    /// The country whose officials are listed, as far as the list has told.
    let country: Int?
  }

  /// The country that a list goes on with behind somebody: that of the post, or where the post is in an office of state of whose
  /// country nothing is said, that of who is named before.
  func country(goingOnBehind person: LocatedMention, _ found: [RelationFinding], after previous: Previous?) -> Int? {
    guard let post = found.first else { return nil }
    let joint = phrase.scene.reading.endAfterBrackets(person.tokens.upperBound)
    if let country = country(of: post.to, behind: joint) { return country }
    guard let previous, phrase.scene.entities[post.to].type == .organization(.government),
      phrase.scene.isListed(person, after: previous.person)
    else { return nil }
    return previous.country
  }

  /// «директор фонда A, его заместитель B», «посол Турции A и советник посольства B»
  private func deputy(
    of previous: Previous, _ person: LocatedMention,
    _ reading: TokenizedArticle
  ) -> RelationFinding? {
    let isOfMission = reading.isForm(person.tokens.lowerBound - 1, of: .mission)
    let end = isOfMission ? person.tokens.lowerBound - 1 : person.tokens.lowerBound
    let isEnglish = reading.lexicon.language.family == .germanic
    guard reading.isSlavic || isEnglish, let model = previous.found.first,
      let role = RoleFinder(reading: reading).role(endingBefore: end), !isOfMission || model.role == .ambassador,
      // «Chairman of the Aral Fund A and his deputy | B»
      !isEnglish || reading.isWord(role.tokens.lowerBound - 1, .possessive)
    else { return nil }
    let joint =
      isEnglish || reading.isWord(role.tokens.lowerBound - 1, .pronoun)
      ? role.tokens.lowerBound - 2 : role.tokens.lowerBound - 1
    guard isOfMission || joint < role.tokens.lowerBound - 1, reading.isListJoint(joint),
      joint == previous.person.tokens.upperBound
    else { return nil }
    return RelationFinding(
      .holdsRole, from: person.entity, to: model.to,
      role: isOfMission || isEnglish && role.role == .deputy ? .other : role.role,
      title: role.title, evidence: model.evidence[0].union(person.tokens), confidence: 0.8)
  }

  /// How many words of a field may stand before a post: «(və) layihə | koordinatoru B».
  private static let longestField = 3

  /// «X sədri A, onun müavini B və layihə koordinatoru C»: a post that there is only under a head, in the body of who is
  /// named before.
  private func subordinate(of previous: Previous, _ person: LocatedMention) -> RelationFinding? {
    let reading = phrase.scene.reading
    guard reading.lexicon.language.family == .turkic, let model = previous.found.first,
      phrase.scene.entities[model.to].type.isOrganization,
      let role = phrase.post(before: person),
      role.form.grammaticalCase == .nominative, !role.form.isPlural || role.form.possessor == .third,
      !isFacing(person, subject: previous.person)
    else { return nil }
    let joint = reading.endAfterBrackets(previous.person.tokens.upperBound)
    let start = role.tokens.lowerBound
    let isTheirs = start - 1 > joint && reading.isWord(start - 1, .pronoun)
    let words = min(joint + 1, start)..<start
    let isOfPart = isPart(words)
    // «бөлүмүнүн башчысы»: tables have the ending of a longer one within its words.
    let isOwned =
      role.form.possessor == .third || reading.words[role.tokens.upperBound - 1].mayBePossessed(in: .nominative)
    let isOfUnit =
      isOfPart
      || (isUnit(start - 1) || role.tokens.count > 1 && isUnit(start) || isDepartment(start - 1, of: model.to))
        && isOwned
    guard isTheirs || role.isUnderHead || isOfUnit || isOfSort(role, model.to) && joint + 1 == start, joint < start,
      !words.contains(where: isTown),
      words.count <= Self.longestField || isAffair(start - 1) || isOfUnit,
      reading.isListJoint(joint) || reading.isWord(joint, .comitative),
      isOfPart
        || (joint + 1..<(isTheirs ? start - 1 : start)).allSatisfy({ isField($0) || isDepartment($0, of: model.to) })
    else { return nil }
    return RelationFinding(
      .holdsRole, from: person.entity, to: model.to, role: role.role, title: role.title,
      evidence: model.evidence[0].union(person.tokens), confidence: 0.8)
  }

  /// «X Rektörü A, Daire Başkanı | B (ve C) ile görüştü», «X Bakanı A, Cumhurbaşkanı | B tarafından kabul edildi»: whom the
  /// subject meets, or by whom it is received, may have the post elsewhere.
  private func isFacing(_ person: LocatedMention, subject other: LocatedMention) -> Bool {
    let scene = phrase.scene
    let reading = scene.reading
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    guard reading.lexicon.language.family == .turkic, other.isIn(.nominative),
      !MeetingSubject(scene: scene).isSubjectWithRetinue(person), !closesList(person, after: other),
      isMarked(lastListed(with: person, in: sentence))
    else { return false }
    // «Heyət A və B ilə», «U A va B bilan»: somebody else is the subject.
    return !(sentence.lowerBound..<max(sentence.lowerBound, other.tokens.lowerBound)).contains { index in
      reading.isWord(index, .pronoun) && !reading.isWord(index, .possessive)
        || reading.isForm(index, of: .delegation)
        || scene.mention(startingAt: index, where: \.isPerson)?.isIn(.nominative) == true
    }
  }

  /// «A ve | B, C'yi (ziyaret etti)»: «and» closes a list, and the comma behind it parts the subject from whom it meets.
  private func closesList(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let reading = phrase.scene.reading
    return reading.isWord(reading.end(of: other), .conjunction) && person.isIn(.nominative)
      && reading.isMark(reading.end(of: person), ",")
  }

  private func lastListed(with person: LocatedMention, in sentence: Range<Int>) -> LocatedMention {
    let scene = phrase.scene
    let end = person.tokens.upperBound
    var last = person
    for next in scene.mentions(in: end..<max(end, sentence.upperBound)) where next.type.isPerson {
      guard scene.isListed(next, after: last) else { break }
      last = next
    }
    return last
  }

  /// Whether a case or a word behind a name says that it is no subject; that it is an owner says nothing, «A, B ve C'nin |
  /// katılımıyla».
  private func isMarked(_ person: LocatedMention) -> Bool {
    let reading = phrase.scene.reading
    return person.isIn([.instrumental, .dative, .accusative])
      || reading.isWord(reading.end(of: person), [.comitative, .agent])
  }

  /// «Azerbaycan Büyükelçisi A ve İstanbul Milletvekili B», «Özbekistan Bakanı A ile Türkiye'den Bakan B»: who sits for
  /// another place, or comes from another country, is not said to serve that of who is named before.
  private func isElsewhere(_ role: Role, _ words: Range<Int>) -> Bool {
    guard phrase.scene.reading.lexicon.language.family == .turkic else { return false }
    return role == .deputy || phrase.scene.mentions(in: words).contains { $0.type.isCountry && $0.isIn(.ablative) }
  }

  /// «Türkmenistanyň ilçisi A, | Doly ygtyýarly ilçi B»: who has the rank of an envoy beside one is not said to be of the same
  /// country, which sends one.
  private func isAnotherEnvoy(_ role: Role, after model: RelationFinding) -> Bool {
    phrase.scene.reading.lexicon.language.family == .turkic && role == .ambassador && model.role == .ambassador
  }

  /// The acts by which tables name the verbs of two sides: who is with somebody there is not of the same side.
  private static let meetings: Set<VerbMeaning> = [.meet, .receive, .talks]

  /// «Türkiye Büyükelçisi A ile (görüşmede) | Bakan B», «A va B bilan | vazir C uchrashdi»: whoever meets who is named before,
  /// of whose field nothing is told, or who is with an envoy and not of his mission, is not said to serve the same country.
  private func isOtherSide(
    _ person: LocatedMention, in office: Range<Int>, of model: RelationFinding, _ joint: Int
  ) -> Bool {
    let reading = phrase.scene.reading
    guard reading.lexicon.language.family == .turkic, reading.isWord(joint, .comitative) else { return false }
    guard let post = RoleFinder(reading: reading).role(endingBefore: office.upperBound),
      post.tokens.count > 1 || post.form.possessor == .third,
      !office.contains(where: { reading.isWord($0, .setting) })
    else { return true }
    let end = person.tokens.upperBound
    let rest = end..<max(end, reading.sentence(of: joint).upperBound)
    if model.role == .ambassador, !isOfMission(post) || rest.contains(where: { reading.isForm($0, of: .talk) }) {
      return true
    }
    return reading.words.verbs(.actVerbs, in: rest).contains { Self.meetings.contains($0.match.meaning) }
  }

  /// «Büyükelçi A ile | Eğitim Müşaviri B»: an officer of a state who is no minister and serves none; those may be of the
  /// country to which the envoy is sent.
  private func isOfMission(_ post: RoleFinder.Finding) -> Bool {
    post.isOfState && post.role == .other
      && !post.tokens.contains { phrase.scene.reading.words[$0].match(in: .roles)?.roles.first == .minister }
  }

  /// «Kazakh Ambassador A and | Minister B», «посол Турции A, | министр культуры B»: an envoy stands beside officials of where he is
  /// sent, but for those of his mission.
  private func isOfReceivingCountry(_ role: Role, in office: Range<Int>, after model: RelationFinding) -> Bool {
    let reading = phrase.scene.reading
    guard reading.lexicon.language.family != .germanic else {
      return model.role == .ambassador || role == .ambassador
    }
    guard model.role == .ambassador else { return false }
    return RoleFinder(reading: reading).role(endingBefore: office.upperBound).map { !isOfMission($0) } ?? true
  }

  /// «Minister of Culture of Hungary A, | former Minister of Trade B»: in English one adjective before the office.
  private func isOnceHeld(_ office: Range<Int>, behind joint: Int) -> Bool {
    let reading = phrase.scene.reading
    let word = joint + 1
    return reading.lexicon.language.family == .germanic && office.lowerBound == word + 1
      && reading.tokens[word].kind == .word && !reading.tokens[word].isCapitalised
      && !reading.words[word].isFunctionWord && !reading.words[word].isKnownVerb
  }

  /// «посол Узбекистана A, министр экономики | Степной области B»: names in capitals behind the words for a Russian post say
  /// where it is held.
  private func isOfRegion(_ title: String, _ words: Range<Int>) -> Bool {
    let reading = phrase.scene.reading
    guard reading.isSlavic else { return false }
    let end = min(words.upperBound, words.lowerBound + title.split(separator: " ").count)
    return (end..<words.upperBound).contains {
      reading.isCapitalisedWord($0) && !reading.words[$0].isKey(of: .honorifics)
    }
  }

  /// Of a list «deputatları A və B» the position is everybody's; «Türkiyənin xarici işlər naziri A, mədəniyyət
  /// naziri B»: the second minister is of the same country.
  func positions(of person: LocatedMention, after previous: Previous) -> [RelationFinding] {
    let reading = phrase.scene.reading
    // «agzalary A Türkiýeden, | B Gazagystandan»
    let origin = PairedOrigins(scene: phrase.scene).country(behind: previous.person)
    let joint = reading.endAfterBrackets((origin ?? previous.person).tokens.upperBound)
    if let deputy = deputy(of: previous, person, reading) ?? subordinate(of: previous, person)
      ?? ListedUnderHead(scene: phrase.scene).position(of: person, after: previous)
      ?? ListedMissionOfficers(phrase: phrase).position(of: person, after: previous)
    {
      return [deputy]
    }
    let isJoined =
      reading.isListJoint(joint) || reading.lexicon.language.family == .turkic && reading.isWord(joint, .comitative)
    guard let model = previous.found.first, isJoined,
      reading.sentenceOfToken[joint] == reading.sentenceOfToken[person.tokens.lowerBound]
    else { return [] }
    if previous.isShared, let holder = sharedHolder(of: person, model, behind: joint) {
      return [position(of: person, in: holder, role: model.role, title: model.title, after: model, confidence: 0.85)]
    }
    guard !isFacing(person, subject: previous.person), let office = office(of: person, after: model, behind: joint),
      let country = country(of: model.to, behind: joint) ?? previous.country,
      // «Kırgızistan Meclis Başkanı A ve Bakan | B»: behind who serves a body, a minister of whose field nothing is told may be another's.
      phrase.scene.entities[model.to].type.isCountry || reading.isSlavic || office.title.contains(ascii: " ")
    else { return [] }
    return [position(of: person, in: country, role: office.role, title: office.title, after: model, confidence: 0.75)]
  }

  private func position(
    of person: LocatedMention, in holder: Int, role: Role?, title: String?, after model: RelationFinding,
    confidence: Double
  ) -> RelationFinding {
    RelationFinding(
      .holdsRole, from: person.entity, to: holder, role: role, title: title,
      evidence: model.evidence[0].union(person.tokens), confidence: confidence)
  }

  /// How sure it is in which body a position is that the words before it only mean.
  private static let meant = 0.8

  /// Where those of a list have one position, the body or country in which the next has it.
  private func sharedHolder(of person: LocatedMention, _ model: RelationFinding, behind joint: Int) -> Int? {
    // «главы Азербайджана A и | Туркменистана B»
    if phrase.scene.reading.isSlavic,
      let holder = phrase.scene.mention(endingBefore: person.tokens.lowerBound, where: \.isParty),
      holder.tokens.lowerBound == joint + 1
    {
      return holder.entity
    }
    if hasOneHolder(model) { return nil }
    if joint + 1 == person.tokens.lowerBound { return model.to }
    // «(Akademi) üyeleri A, | Prof. Dr. B»: a body that is only meant is not sure enough.
    // «Rektör Yardımcıları Prof. Dr. A ve | Prof. Dr. B»: a post of several is not the first one's alone.
    let isSure =
      model.confidence > Self.meant
      || phrase.scene.reading.lexicon.language.family == .turkic && phrase.scene.reading.isWord(joint, .conjunction)
    return joint + 1 == startOfTitles(before: person, behind: joint) && isSure ? model.to : nil
  }

  /// «Presidents A and | B»: a country has but one, so that the second is another's.
  private func hasOneHolder(_ model: RelationFinding) -> Bool {
    phrase.scene.entities[model.to].type.isCountry
      && (model.role == .president || model.role == .primeMinister)
  }

  /// «(Türkiyənin xarici işlər naziri A,) | mədəniyyət naziri (B)»: the office of the next, where it may be of the same country.
  private func office(
    of person: LocatedMention, after model: RelationFinding, behind joint: Int
  ) -> (role: Role, title: String, tokens: Range<Int>)? {
    let reading = phrase.scene.reading
    let isHeadInitial = !reading.lexicon.language.family.isHeadFinal
    let office =
      isHeadInitial ? HeadInitialPosition(scene: phrase.scene).office(before: person) : phrase.office(before: person)
    guard let office, office.tokens.lowerBound == joint + 1 || isOnceHeld(office.tokens, behind: joint),
      // «X, Üzbegisztán külügyminisztere | Y-nal tárgyalt»: what the one before has behind the name.
      !model.evidence[0].overlaps(office.tokens),
      // «Özbekistan Kültür Bakanı A, Cumhurbaşkanı Başdanışmanı B»: whose president's, is left to the reader.
      ![.adviser, .spokesperson, .representative].contains(office.role), !isElsewhere(office.role, office.tokens),
      !isAnotherEnvoy(office.role, after: model),
      !isOtherSide(person, in: office.tokens, of: model, joint),
      !isOfReceivingCountry(office.role, in: office.tokens, after: model),
      !isOfRegion(office.title, office.tokens)
    else { return nil }
    return office
  }

  /// «Vice-Rectors Prof. Dr. A and | Prof. Dr. B»: in English each name of a list may have its title; elsewhere a shortened one,
  /// «Üyeleri A, | Prof. Dr. B».
  private func startOfTitles(before person: LocatedMention, behind joint: Int) -> Int {
    let reading = phrase.scene.reading
    guard reading.lexicon.language.family == .germanic else {
      var start = person.tokens.lowerBound
      while start - 2 > joint, reading.isMark(start - 1, "."), reading.words[start - 2].isKey(of: .honorifics) {
        start -= 2
      }
      return start
    }
    return HeadInitialPosition(scene: phrase.scene).titlesStart(before: person.tokens.lowerBound, from: joint)
  }

  /// The country of who is named before; of the ministry too, «глава Минобороны Турции A и | министр B», in English before «and» alone,
  /// «Deputy Chairman of the Cabinet of Ministers of Türkiye A and | Minister of Trade B».
  private func country(of holder: Int, behind joint: Int) -> Int? {
    let type = phrase.scene.entities[holder].type
    if type.isCountry { return holder }
    let reading = phrase.scene.reading
    let isEnglish = reading.lexicon.language.family == .germanic
    guard reading.lexicon.language.family != .uralic, !isEnglish || reading.isWord(joint, .conjunction),
      type == .organization(.government),
      let name = phrase.scene.entities[holder].mentions.first
    else { return nil }
    return phrase.scene.mentions(in: name.tokens).first(where: \.type.isCountry)?.entity
  }
}
