internal import KorpuLanguage
internal import KorpuModel

/// «X посетил выставку», «модерировала форум X», «Соглашение на форуме подписали X и Y», «под председательством X прошло
/// заседание», «участвовавший в форуме министр X»: who was at a gathering, told by what they did there.
struct SlavicPresencePattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "Who visits, leads or attends in passing a gathering that the sentence names, or signs a paper there."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Форум «Зелёная степь» в Баку посетил ректор Аскар Темиров.",
        states: ["Аскар Темиров → Форум «Зелёная степь»"]),
      PatternExample(
        .russian, "В Баку прошёл форум «Зелёная степь», модерировала его Алия Серикова.",
        states: ["Алия Серикова → форум «Зелёная степь»"]),
      PatternExample(
        .russian, "Меморандум на форуме «Зелёная степь» подписали ректор Аскар Темиров и директор Дениз Топрак.",
        states: ["Аскар Темиров → форум «Зелёная степь»", "Дениз Топрак → форум «Зелёная степь»"]),
      PatternExample(
        .russian, "Под председательством министра Аскара Темирова прошёл форум «Зелёная степь».",
        states: ["Аскар Темиров → форум «Зелёная степь»"]),
      PatternExample(
        .russian, "Участвовавший в форуме «Зелёная степь» ректор Аскар Темиров встретил Дениза Топрака.",
        states: ["Аскар Темиров → форум «Зелёная степь»"], doesNotState: ["Дениз Топрак → форум «Зелёная степь»"]),
      PatternExample(
        .russian,
        "Между фондом «Арал» и Аральским университетом проведён форум «Зелёная степь».",
        states: ["фонд «Арал» → форум «Зелёная степь»", "Аральский университет → форум «Зелёная степь»"]),
      PatternExample(
        .russian,
        "В Баку прошло третье заседание Казахско-турецкой комиссии по торговле. Казахскую делегацию возглавил Аскар Темиров, а турецкую — Дениз Топрак.",
        states: [
          "Аскар Темиров → третье заседание Казахско-турецкой комиссии по торговле",
          "Дениз Топрак → третье заседание Казахско-турецкой комиссии по торговле",
        ]),
      PatternExample(
        .russian,
        "Между фондом «Арал» и Аральским университетом подписан договор, о котором говорили на форуме «Зелёная степь».",
        doesNotState: ["фонд «Арал» → форум «Зелёная степь»"]),
      PatternExample(
        .russian, "Накануне форума «Зелёная степь» ректор Аскар Темиров посетил школу.",
        doesNotState: ["Аскар Темиров → форум «Зелёная степь»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let readers: [(Int, Scene, Gathering) -> [RelationFinding]] = [
      visitors, signers, chairs, delegates, attending, discussing, between,
    ]
    return scene.reading.sentences.indices.flatMap { sentence in
      readers.flatMap { $0(sentence, scene, context.gathering) }
    }.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func finding(_ person: LocatedMention, at forum: Int, _ words: Range<Int>) -> RelationFinding {
    RelationFinding(type, from: person.entity, to: forum, evidence: person.tokens.union(words), confidence: 0.82)
  }

  // MARK: visitors and who leads

  private func visitors(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    [.visit, .lead].flatMap { gathering.acts($0, inSentence: sentence) }.flatMap { verb -> [RelationFinding] in
      guard verb.form.isPredicate, let forum = object(of: verb.tokens, in: scene) else { return [] }
      return SlavicClause(scene: scene).subjects(of: verb.tokens).map { finding($0, at: forum, verb.tokens) }
    }
  }

  /// How many tokens may stand between a verb and the gathering that is its object.
  private static let reach = 12

  /// «посетил | выставку», «форум | модерировала X», «модерировала | его»
  private func object(of verb: Range<Int>, in scene: Scene) -> Int? {
    let reading = scene.reading
    let clause = SlavicClause(scene: scene).clause(of: verb)
    let near =
      max(clause.lowerBound, verb.lowerBound - Self.reach)..<min(clause.upperBound, verb.upperBound + Self.reach)
    let forum = scene.mentions(in: near).first { $0.type.isForum && isObject($0, in: scene) }
    if let forum { return forum.entity }
    let pronoun = [verb.lowerBound - 1, verb.upperBound].contains { reading.isWord($0, .object) }
    let sentence = reading.sentence(of: verb.lowerBound).lowerBound
    return pronoun ? scene.mentions(in: sentence..<verb.lowerBound).last(where: \.type.isForum)?.entity : nil
  }

  /// «посетил форум», «побывал на форуме», «посетил открытие форума», but not «накануне форума», «в рамках форума».
  private func isObject(_ forum: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let marker = scene.phrases.start(of: forum) - 1
    if reading.isWord(marker, [.locativeMarker, .dativeMarker]) || reading.isForm(marker, of: .opening) { return true }
    return !reading.isWord(marker, [.framing, .setting]) && !forum.candidate.cases.contains(.genitive)
      && forum.isIn([.accusative, .nominative])
  }

  // MARK: signers, and who talks at a session

  /// The signers of a paper at the gathering that is the place of their sentence.
  private func signers(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    doers(of: .sign, inSentence: sentence, of: scene, gathering) { _ in gathering.setting(ofSentence: sentence) }
  }

  /// «заседание, в ходе которого | X и Y обсудили»
  private func discussing(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    doers(of: .meet, inSentence: sentence, of: scene, gathering) { gathering.antecedent(ofClauseAt: $0.lowerBound) }
  }

  /// The subjects of an act, at the gathering that its verb is told of.
  private func doers(
    of act: VerbMeaning, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering,
    at forum: (Range<Int>) -> Int?
  ) -> [RelationFinding] {
    gathering.acts(act, inSentence: sentence).flatMap { verb -> [RelationFinding] in
      guard verb.form.isPredicate, let forum = forum(verb.tokens) else { return [] }
      return SlavicClause(scene: scene).subjects(of: verb.tokens).map { finding($0, at: forum, verb.tokens) }
    }
  }

  // MARK: between whom it is held

  /// «Между A и B | прошла конференция»
  private func between(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    let held = [.hold, .organise].flatMap { gathering.acts($0, inSentence: sentence) }
    guard let verb = held.first(where: { $0.form == .finite || $0.form == .passive }),
      let forum = gathering.subject(ofSentence: sentence)
    else { return [] }
    return SlavicClause(scene: scene).clause(of: verb.tokens).flatMap { word -> [RelationFinding] in
      guard scene.reading.isWord(word, .between), !scene.reading.isQuoted(word), !forum.tokens.contains(word) else {
        return []
      }
      let sides = scene.list(from: word + 1, where: \.isParty).filter { $0.isIn(.instrumental) }
      return sides.count < 2 || sides.contains(where: { $0.tokens.overlaps(forum.tokens) })
        ? [] : sides.map { finding($0, at: forum.entity, verb.tokens) }
    }
  }

  // MARK: who presides

  /// «под председательством | министра X»
  private func chairs(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].flatMap { noun -> [RelationFinding] in
      guard reading.isWord(noun, .leadership), reading.isWord(noun - 1, .below), !reading.isQuoted(noun),
        let forum = gathering.subject(ofSentence: sentence)?.entity
      else { return [] }
      return scene.list(from: noun + 1, where: \.isPerson).map { finding($0, at: forum, noun..<noun + 1) }
    }
  }

  // MARK: who stands for a country

  /// «Казахстан на форуме представлял | X, Венгрию — Y»
  private func delegates(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    guard let found = SlavicSides(scene: scene, gathering: gathering).sides(inSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence) ?? led(found, inSentence: sentence, of: scene, gathering)
    else { return [] }
    return found.sides.map { finding($0.person, at: forum, found.verb) }
  }

  /// «(Прошло заседание комиссии.) Турецкую делегацию | возглавил X»: the gathering just held, where the sentence tells who led delegations.
  private func led(
    _ found: (sides: [SlavicSides.Side], verb: Range<Int>), inSentence sentence: Int, of scene: Scene,
    _ gathering: Gathering
  ) -> Int? {
    let reading = scene.reading
    guard found.verb.contains(where: { reading.isForm($0, of: .leadership) }),
      (reading.sentences[sentence].lowerBound..<found.verb.lowerBound).contains(where: {
        reading.isForm($0, of: .delegation)
      })
    else { return nil }
    return gathering.justHeld(before: sentence)
  }

  // MARK: who is said to attend by a participle

  /// «участвовавший в форуме | министр X»
  private func attending(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    gathering.acts(.attend, inSentence: sentence).compactMap { verb in
      let end = min(scene.reading.sentences[sentence].upperBound, verb.tokens.upperBound + 2 * Self.reach)
      let near = scene.mentions(in: verb.tokens.upperBound..<max(verb.tokens.upperBound, end))
      guard verb.form == .participle, let forum = near.first, forum.type.isForum,
        let person = near.first(where: \.type.isPerson),
        scene.phrases.start(of: person) <= forum.tokens.upperBound + 1
      else { return nil }
      return finding(person, at: forum.entity, verb.tokens)
    }
  }
}
