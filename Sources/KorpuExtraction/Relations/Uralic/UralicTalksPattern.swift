internal import KorpuLanguage
internal import KorpuModel

/// «az X-szel való találkozóján Y …», «a kirgiz elnökkel folytatott megbeszélésén Y …», «X és Y találkozója».
struct UralicTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A Hungarian noun for talks, who is in the instrumental before it, and the subject of the sentence."
  var examples: [PatternExample] {
    HungarianExamples.talksBetween + HungarianExamples.talksInRelatives + HungarianExamples.talksOfPartners + [
      PatternExample(
        .hungarian, "Halmos Péterrel való találkozóján Askar Temirov elmondta, hogy jó a kapcsolat.",
        states: ["Askar Temirov → Halmos Péter"]),
      PatternExample(
        .hungarian,
        "Halmos Péter a kazah elnökkel történő megbeszélésén kiemelte, hogy jó a kapcsolat. Askar Temirov kazah elnök fogadta a vendégeket.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "Halmos Péter miniszter és Askar Temirov nagykövet találkozóján szó esett a kereskedelemről.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian,
        "Halmos Péter miniszter és Askar Temirov, a Duna Holding elnökének keddi egri, a minisztériumban tartott találkozóján szó esett a kereskedelemről.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian,
        "Halmos Péter miniszter és Askar Temirov, a Duna Holding elnökének tegnapi megbeszélésén szó esett a vízről.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "Halmos Péter Askar Temirovval közösen tartott sajtótájékoztatóján elmondta, hogy jó a kapcsolat.",
        states: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "Halmos Péter Askar Temirovval közösen írt könyvéről beszélt.",
        doesNotState: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "Halmos Péter a találkozón elmondta, hogy Askar Temirovval jó a kapcsolat.",
        doesNotState: ["Halmos Péter → Askar Temirov"]),
      PatternExample(
        .hungarian, "Halmos Péter Askar Temirovval együtt érkezett a találkozóra.",
        doesNotState: ["Halmos Péter → Askar Temirov"]),
    ]
  }

  /// How many words may stand between the guest and the noun: «az X-szel | kedden Budapesten folytatott | tárgyalásán».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .uralic else { return [] }
    let nouns = reading.tokens.indices.filter { isTalks($0, in: reading) && !reading.isCancelled($0) }
    guard !nouns.isEmpty else { return relatives(in: scene) }
    let bearers = TitleBearers(scene: scene, anaphora: context.anaphora)
    return relatives(in: scene)
      + nouns.flatMap { noun -> [RelationFinding] in
        if let pair = pair(before: noun, in: scene) { return [finding(pair.0, pair.1, at: noun, in: scene)] }
        guard let guest = guest(before: noun, in: scene, bearers),
          let host = host(at: noun, besides: guest, in: scene, bearers) ?? speaker(at: noun, besides: guest, context)
        else { return [] }
        return [finding(host, guest, at: noun, in: scene)]
      }
  }

  /// «A megbeszélésen, | amelyet X és Y folytatott, …», «… amelyet X folytatott Y-nal»
  private func relatives(in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.tokens.indices.compactMap { word in
      guard word > 1, reading.isWord(word, .relative), !reading.isQuoted(word), reading.isMark(word - 1, ","),
        reading.words[word].readings.contains(where: { $0.form.grammaticalCase == .accusative }),
        reading.words[word - 2].readings.contains(where: {
          reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
        }), !reading.isCancelled(word)
      else { return nil }
      let end =
        (word..<reading.sentence(of: word).upperBound).first { reading.isMark($0, ",") }
        ?? reading.sentence(of: word).upperBound
      let people = scene.mentions(in: word..<end).filter { $0.type.isPerson }
      guard people.count == 2, people.contains(where: { $0.isIn(.nominative) }),
        people[1].isIn(.instrumental) || people[0].isIn(.instrumental)
          || UralicPair(scene: scene).isJoined(people[0], people[1])
      else { return nil }
      return RelationFinding(
        type, from: people[0].entity, to: people[1].entity, evidence: word - 2..<end, confidence: 0.82)
    }
  }

  private func finding(_ host: Int, _ guest: Int, at noun: Int, in scene: Scene) -> RelationFinding {
    let start = max(scene.reading.sentence(of: noun).lowerBound, noun - Self.reach)
    return RelationFinding(type, from: host, to: guest, evidence: start..<noun + 1, confidence: 0.82)
  }

  /// A noun for talks that has an owner: «találkozóján», «találkozója».
  private func isTalks(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard index > 0, reading.tokens[index].kind == .word, !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      ($0.form.possessor == .third || reading.words[index - 1].verbReadings(in: .participle)
        || reading.isWord(index - 1, .between) || isHeld(before: index, in: reading))
        && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
        || isJoint(index, $0.form, in: reading)
    }
  }

  /// «az Y-nal | folytatott (kétoldalú) megbeszélés»
  private func isHeld(before noun: Int, in reading: TokenizedArticle) -> Bool {
    (max(0, noun - 2)..<noun).contains { index in
      reading.words.verb(.actVerbs, at: index)?.form == .participle
    }
  }

  /// «Y-nal | közös sajtótájékoztatóján», «Y-nal | közösen tartott sajtótájékoztatóján»
  private func isJoint(_ index: Int, _ form: NounForm, in reading: TokenizedArticle) -> Bool {
    guard form.possessor == .third, form.grammaticalCase == .locative, reading.words.match(.forums, at: index) != nil
    else { return false }
    let isHeld =
      reading.words.verb(.actVerbs, at: index - 1).map { $0.form == .participle && $0.meaning == .hold } == true
    return reading.isWord(isHeld ? index - 2 : index - 1, .joint)
  }

  /// «X és Y | találkozója», «az X és Y közötti | találkozón»
  private func pair(before noun: Int, in scene: Scene) -> (Int, Int)? {
    let pair = UralicPair(scene: scene)
    let first = scene.reading.sentence(of: noun).lowerBound
    let people = scene.mentions(in: first..<noun).filter(\.type.isPerson).suffix(2)
    let between = scene.reading.isWord(noun - 1, .between) ? noun - 1 : noun
    guard people.count == 2, let one = people.first, let other = people.last, !pair.isMet(one), !pair.isMet(other),
      isWhenOrWhere(pair.end(of: other), until: between, in: scene),
      pair.isJoined(one, other)
    else { return nil }
    return (one.entity, other.entity)
  }

  /// How many words tell when and where two met.
  private static let longestSetting = 7

  /// «(X és Y) keddi egri | találkozóján», «(X és Y) keddi egri, a minisztériumban tartott | találkozóján»
  private func isWhenOrWhere(_ start: Int, until noun: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard start <= noun, noun - start <= Self.longestSetting else { return false }
    let words = start..<noun
    if words.isEmpty || words.count == 1 && reading.isWord(start, [.bilateral, .joint, .filler]) { return true }
    guard
      words.allSatisfy({ index in
        reading.isMark(index, ",")
          || reading.tokens[index].kind == .word && !reading.isListJoint(index)
            && !reading.isWord(index, [.relative, .complementiser, .comitative])
            && reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
            && reading.words.verb(.speechVerbs, at: index)?.form.isPredicate != true
      })
    else { return false }
    // Without a participle only adjectives of time and place.
    let isHeld = reading.words.verb(.actVerbs, at: noun - 1)?.form == .participle
    return isHeld
      || words.allSatisfy { index in
        reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && (reading.city(ofAdjectiveAt: index) != nil || reading.hasEnding(.placeOrTime, at: index))
          && !reading.words[index].readings.contains {
            $0.form.grammaticalCase.isLocal && $0.stem.unicodeScalars.count > 3
          }
      }
  }

  /// Who is in the instrumental shortly before the noun, by name or title.
  private func guest(before noun: Int, in scene: Scene, _ bearers: TitleBearers) -> Int? {
    let reading = scene.reading
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.reach)
    for index in stride(from: noun - 1, through: first, by: -1) {
      guard reading.tokens[index].kind == .word, !reading.isWord(index, [.comitative, .article]) else { return nil }
      if let person = scene.mention(endingBefore: index + 1, where: \.isPerson) {
        return person.isIn(.instrumental) && !person.isIn(.nominative) ? person.entity : nil
      }
      if let role = RoleFinder(reading: reading).role(startingAt: index), role.form.grammaticalCase == .instrumental {
        // «Askar Temirov kazah elnökkel»
        let named = scene.mentions(in: reading.sentence(of: noun).lowerBound..<index).last { person in
          person.type.isPerson
            && TitleAfterName(reading: reading).title(after: person.tokens.upperBound)?.role.tokens.upperBound
              == role.tokens.upperBound
        }
        if let named { return named.entity }
        let meaning = bearers.meaning(at: index, preferring: [], in: .instrumental)
        if case .person(let person) = meaning { return person }
        return nil
      }
    }
    return nil
  }

  /// «A kormányfő közölte: ebben egyetértettek X-szel tegnapi | tárgyalásukon»: who tells of talks of his own.
  private func speaker(at noun: Int, besides guest: Int, _ context: RelationContext) -> Int? {
    let reading = context.anaphora.scene.reading
    guard reading.words[noun].readings.contains(where: { $0.form.possessor == .third }) else { return nil }
    let told = context.statements(ofSentence: reading.sentenceOfToken[noun]).filter {
      !$0.isDirect && $0.content.contains(noun) && $0.speaker != guest
    }
    return Set(told.map(\.speaker)).count == 1 ? told.first?.speaker : nil
  }

  private func host(at noun: Int, besides guest: Int, in scene: Scene, _ bearers: TitleBearers) -> Int? {
    let clause = scene.reading.clause(of: noun..<noun + 1)
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && $0.entity != guest
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    if let host = people.last(where: { $0.tokens.upperBound <= noun }) ?? people.first { return host.entity }
    return clause.lazy.compactMap { index -> Int? in
      guard case .person(let person) = bearers.meaning(at: index, preferring: []), person != guest else { return nil }
      return person
    }.first
  }
}
