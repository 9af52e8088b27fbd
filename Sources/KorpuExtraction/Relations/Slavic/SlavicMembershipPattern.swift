internal import KorpuLanguage
internal import KorpuModel

/// «A входит в B», «В состав B входят A и C», «A — наблюдатель в B», «Членами B являются A и C», «B объединяет A и C».
struct SlavicMembershipPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A word of belonging, a body after «in» or in the genitive, and countries or bodies as its subjects."
  var examples: [PatternExample] {
    [
      PatternExample(.russian, "Казахстан входит в ТЮРКСОЙ.", states: ["KZ → ТЮРКСОЙ"]),
      PatternExample(.russian, "Казахстан является членом ОТГ.", states: ["KZ → ОТГ"]),
      PatternExample(
        .russian, "В Совет «Арал» входят Казахстан и Венгрия.",
        states: ["KZ → Совет «Арал»", "HU → Совет «Арал»"]),
      PatternExample(.russian, "Венгрия является наблюдателем в ОТГ.", states: ["HU → ОТГ"]),
      PatternExample(
        .russian, "Венгрия с прошлого года имеет статус наблюдателя в Совете «Арал».", states: ["HU → Совет «Арал»"]),
      PatternExample(
        .russian,
        "Совет «Арал» создан в Баку. Казахстан и Венгрия представлены в качестве членов-наблюдателей Совета.",
        states: ["KZ → Совет «Арал»", "HU → Совет «Арал»"]),
      PatternExample(
        .russian, "Членами ОТГ являются Казахстан и Венгрия.", states: ["KZ → ОТГ", "HU → ОТГ"]),
      PatternExample(
        .russian, "Совет «Арал» объединяет Казахстан, Венгрию и Турцию.",
        states: ["KZ → Совет «Арал»", "HU → Совет «Арал»", "TR → Совет «Арал»"]),
      PatternExample(
        .russian, "Казахстан входит в ОТГ и ЮНЕСКО.", states: ["KZ → ОТГ", "KZ → ЮНЕСКО"]),
      PatternExample(
        .russian,
        "Организация «Арал» создана давно. В настоящее время в Организацию входят Казахстан, Венгрия и Турция.",
        states: ["KZ → Организация «Арал»", "HU → Организация «Арал»", "TR → Организация «Арал»"]),
      PatternExample(
        .russian, "Организация «Арал» создана давно. В делегацию организации входят Казахстан и Венгрия.",
        doesNotState: ["KZ → Организация «Арал»"]),
      PatternExample(
        .russian, "Казахстан граничит с Китаем, который входит в ЮНЕСКО.", doesNotState: ["KZ → ЮНЕСКО"]),
      PatternExample(
        .russian, "Министр Казахстана Аскар Темиров является членом Совета «Арал».", doesNotState: ["KZ → Совет «Арал»"]
      ),
      PatternExample(
        .russian, "Эти страны также являются членами ЮНЕСКО и ОТГ.", doesNotState: ["ЮНЕСКО → ОТГ", "ОТГ → ЮНЕСКО"]),
      PatternExample(.russian, "Казахстан не входит в ТЮРКСОЙ.", doesNotState: ["KZ → ТЮРКСОЙ"]),
      PatternExample(.russian, "Казахстан намерен стать наблюдателем в ОТГ.", doesNotState: ["KZ → ОТГ"]),
      PatternExample(
        .russian, "Делегация, в которую входят ректоры Казахстана, прибыла в ОТГ.", doesNotState: ["KZ → ОТГ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let meant = SlavicMeantUnion(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      if let told = meant.stated(inSentence: sentence) {
        return told.members.map { finding($0, told.body, told.word..<told.word + 1) }
      }
      guard let word = predicate(inSentence: sentence, of: scene, context.gathering),
        !scene.mentions(ofSentence: sentence).contains(where: \.type.isPerson)
      else { return [] }
      guard let body = body(at: word, in: scene) else {
        return meant.body(at: word).map { body in meant.members(at: word, of: body).map { finding($0, body, word) } }
          ?? union(at: word, in: scene)
      }
      let bodies = [body] + scene.list(from: body.tokens.lowerBound, where: \.isOrganization).dropFirst()
      return members(at: word, of: body, in: scene).flatMap { member in bodies.map { finding(member, $0, word) } }
    }
  }

  /// The words that say that somebody belongs: a verb of belonging, or «является членом».
  private func predicate(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Range<Int>? {
    let reading = scene.reading
    if let verb = gathering.predicate(.belong, inSentence: sentence) { return verb }
    // «Членами X | являются A и B»
    if reading.isForm(reading.sentences[sentence].lowerBound, of: .membership),
      let verb = gathering.predicate(.serve, inSentence: sentence)
    {
      return verb
    }
    guard
      let first = reading.sentences[sentence].first(where: { reading.isWord($0, .included) && !reading.isQuoted($0) }),
      !reading.isNegated(first)
    else { return nil }
    return first..<(reading.sentences[sentence][first...].first { !reading.isWord($0, .included) } ?? first + 1)
  }

  /// «входит в | X», «является членом | X», «наблюдатель в | X»; before the verb «В X | входят», «Членами X | являются».
  private func body(at word: Range<Int>, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    var start = word.upperBound
    while reading.isWord(start, .locativeMarker) || reading.isForm(start, of: .composition) { start += 1 }
    if let after = scene.mention(startingAt: start, where: \.isOrganization) {
      return start > word.upperBound || !after.isIn(.accusative) || after.isIn(.genitive) ? after : nil
    }
    guard
      let before = scene.mention(endingBefore: scene.bracketStart(before: word.lowerBound), where: \.isOrganization),
      before.tokens.lowerBound > reading.sentence(of: word.lowerBound).lowerBound
    else { return nil }
    let marker = before.tokens.lowerBound - 1
    return reading.isWord(marker, .locativeMarker) || reading.isForm(marker, of: [.composition, .membership])
      ? before : nil
  }

  /// The subjects before the verb, little phrases of time set aside, or the list after it.
  private func members(at word: Range<Int>, of body: LocatedMention, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    guard body.tokens.lowerBound >= word.upperBound else {
      let start = reading.isMark(word.upperBound, ":") ? word.upperBound + 1 : word.upperBound
      return scene.list(from: start, where: \.isParty).filter { $0.isIn(.nominative) && $0.entity != body.entity }
    }
    // «граничит с Китаем, который | входит в X»
    let first = SlavicClause(scene: scene).clause(of: word).lowerBound
    guard
      let last = scene.mentions(in: first..<word.lowerBound).last(where: {
        $0.type.isParty && $0.isIn(.nominative) && scene.isWholePhrase($0)
      })
    else { return [] }
    return scene.list(endingBefore: last.tokens.upperBound, where: \.isParty).filter { $0.isIn(.nominative) }
  }

  /// «Совет | объединяет | A и B»
  private func union(at word: Range<Int>, in scene: Scene) -> [RelationFinding] {
    guard let body = scene.mention(endingBefore: scene.bracketStart(before: word.lowerBound), where: \.isOrganization),
      body.isIn(.nominative), scene.phrases.start(of: body) == scene.reading.sentence(of: word.lowerBound).lowerBound
    else { return [] }
    return scene.list(from: word.upperBound, where: \.isCountry).map { finding($0, body, word) }
  }

  private func finding(_ member: LocatedMention, _ body: Int, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: member.entity, to: body, evidence: member.tokens.union(word), confidence: 0.8)
  }

  private func finding(_ member: LocatedMention, _ body: LocatedMention, _ word: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: member.entity, to: body.entity, evidence: member.tokens.union(body.tokens).union(word),
      confidence: 0.85)
  }
}
