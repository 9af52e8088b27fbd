internal import KorpuLanguage
internal import KorpuModel

/// «A və B iştirak edib», «A-nın iştirakı ilə», and the countries that a gathering is named for:
/// «Azərbaycan-Qazaxıstan … Forumu».
struct TookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "People and countries in a sentence of attending, and the countries whose gathering it is by name."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Türkiyə, Özbəkistan və Qazaxıstandan nümayəndələr iştirak edib.",
      states: ["TR → Türk Gəncləri Forumu", "UZ → Türk Gəncləri Forumu", "KZ → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda \"Azərbaycan-Türkiyə Media Forumu\" adlı panel baş tutub.",
      states: ["AZ → Azərbaycan-Türkiyə Media Forumu", "TR → Azərbaycan-Türkiyə Media Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda rektor Anar Quliyev və səfir Kenan Aydemirin iştirakı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyev iştirak etməyib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    let attended = scene.reading.sentences.indices.flatMap {
      attendance(inSentence: $0, of: scene, context, reported: reported)
    }
    return (attended + namesakes(in: scene)).filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func attendance(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext, reported: Int?
  ) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence]
    guard let verb = context.gathering.predicate("attend", inSentence: sentence) else {
      return guests(inSentence: sentence, of: scene, context)
    }
    guard let forum = context.gathering.setting(ofSentence: sentence) ?? attended(inSentence: sentence, of: scene) ?? reported
    else { return [] }
    return scene.mentions(in: scene.reading.clause(of: verb)).filter { isParticipant($0, in: scene) }.map {
      RelationFinding(type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb.upperBound, confidence: 0.85)
    }
  }

  /// «X attended the Y Forum»: the only gathering of the sentence.
  private func attended(inSentence sentence: Int, of scene: Scene) -> Int? {
    guard !scene.reading.lexicon.language.family.isVerbFinal else { return nil }
    let forums = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }

  /// «A və B-nin iştirakı ilə»: the list of people that ends in the genitive just before the noun.
  private func guests(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let noun = reading.sentences[sentence].first {
      reading.isForm($0, of: .attendance) && reading.isWord($0 + 1, .comitative)
    }
    guard let noun, let last = scene.mention(endingBefore: noun, where: \.isPerson), last.isIn(.genitive),
      let forum = context.gathering.subject(ofSentence: sentence)
    else { return [] }
    let people = scene.mentions(ofSentence: sentence).filter { $0.type.isPerson && $0.tokens.upperBound <= noun }
    var first = people.endIndex - 1
    while first > 0, scene.isListed(people[first], after: people[first - 1]) { first -= 1 }
    return people[first...].map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(noun..<noun + 2), confidence: 0.85)
    }
  }

  /// A person in the nominative, or a country of a list that says whence delegates came.
  private func isParticipant(_ mention: LocatedMention, in scene: Scene) -> Bool {
    guard !scene.reading.isQuoted(mention.tokens.lowerBound) else { return false }
    switch mention.type {
    case .person: return mention.isIn([.nominative, .agent])
    case .country where scene.reading.lexicon.language.family.isVerbFinal: return isWhence(mention, in: scene)
    case .country: return mention.isIn(.ablative) || isDelegation(mention, in: scene)
    case .organization, .forum, .place: return false
    }
  }

  /// «Türkiyə, Özbəkistan və Qazaxıstandan»: the list ends in the ablative.
  private func isWhence(_ mention: LocatedMention, in scene: Scene) -> Bool {
    var country = mention
    while country.isIn(.nominative) {
      let joint = country.tokens.upperBound
      let index = scene.firstMention(from: joint + 1)
      guard scene.reading.isListJoint(joint), index < scene.mentions.count,
        scene.mentions[index].tokens.lowerBound == joint + 1, scene.mentions[index].type.isCountry
      else { return false }
      country = scene.mentions[index]
    }
    return country.isIn(.ablative)
  }

  /// «представители Казахстана и Узбекистана», «delegations of Kazakhstan and Uzbekistan»
  private func isDelegation(_ country: LocatedMention, in scene: Scene) -> Bool {
    var start = country.tokens.lowerBound
    let reading = scene.reading
    while reading.isListJoint(start - 1), let earlier = scene.mention(endingBefore: start - 1, where: \.isCountry) {
      start = earlier.tokens.lowerBound
    }
    while reading.isWord(start - 1, [.genitiveMarker, .article]) { start -= 1 }
    return country.isIn(.genitive) && start > 0 && RoleFinder(reading: reading).role(endingBefore: start)?.form.isPlural == true
  }

  private func namesakes(in scene: Scene) -> [RelationFinding] {
    scene.mentions.filter(\.type.isForum).flatMap { forum in
      let countries = scene.mentions(in: forum.tokens).filter(\.type.isCountry)
      return Set(countries.map(\.entity)).count < 2
        ? []
        : countries.map { country in
          RelationFinding(
            type, from: country.entity, to: forum.entity, evidence: forum.tokens, confidence: 0.85)
        }
    }
  }
}
