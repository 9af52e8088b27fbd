internal import KorpuLanguage
internal import KorpuModel

/// «A — давний партнёр B», «A, партнёр B», «A создаёт совместное предприятие с B».
struct SlavicPartnerPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body or country, a word for a partner and whose it is; or a joint undertaking with another."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Казахстан — давний партнёр Венгрии в науке.", states: ["KZ → HU"]),
      PatternExample(
        .russian, "Фонд «Арал» является партнёром университета «Сокол».", states: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Фонд «Арал» открыл совместную лабораторию с университетом «Сокол».",
        states: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(.russian, "Казахстан и Венгрия открыли совместный фонд.", states: ["KZ → HU"]),
      PatternExample(.russian, "Казахстан и Венгрия проведут совместный форум.", doesNotState: ["KZ → HU"]),
      PatternExample(.russian, "Казахстан и Венгрия объявят конкурс.", doesNotState: ["KZ → HU"]),
      PatternExample(
        .russian, "Казахстан и Венгрия получили совместное заявление Турции.", doesNotState: ["KZ → HU"]),
      PatternExample(.russian, "Казахстан и Венгрия — стратегические партнёры.", states: ["KZ → HU"]),
      PatternExample(.russian, "Казахстан и Венгрия искали новых партнёров.", doesNotState: ["KZ → HU"]),
      PatternExample(
        .russian, "Подписано соглашение о сотрудничестве между правительствами Казахстана и Венгрии.",
        states: ["KZ → HU"]),
      PatternExample(
        .russian, "Стороны обсудили сотрудничество между министерствами культуры Казахстана и Венгрии.",
        states: ["KZ → HU"]),
      PatternExample(
        .russian, "Подписано соглашение между университетами Казахстана и Венгрии.", doesNotState: ["KZ → HU"]),
      PatternExample(
        .russian, "Прошли соревнования между университетами Казахстана и Венгрии.", doesNotState: ["KZ → HU"]),
      PatternExample(
        .russian, "Фонд «Арал» совместно с университетом «Сокол» открыл школу.",
        states: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Фонд «Арал» в тесном партнёрстве с университетом «Сокол» издал книгу.",
        states: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Фонд «Арал» совместно с университетом «Сокол» провёл форум «Степь».",
        doesNotState: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Гость фонда «Арал» совместно с университетом «Сокол» открыл школу.",
        doesNotState: ["фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian,
        "Книга, изданная в проекте, реализованном фондом «Арал» в партнёрстве с университетом «Сокол», вышла.",
        states: ["фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Книга, забытая фондом «Арал» в споре с университетом «Сокол», вышла.",
        doesNotState: ["фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Фонд «Арал» ведёт тесное сотрудничество с университетом «Сокол».",
        states: ["Фонд «Арал» → университет «Сокол»"]),
      PatternExample(
        .russian, "Фонд «Арал» искал партнёров университета «Сокол».",
        doesNotState: ["Фонд «Арал» → университет «Сокол»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let work = SlavicJointWork(scene: scene, gathering: context.gathering)
    return scene.reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard !scene.reading.isQuoted(word) else { return [] }
      let shared = work.pairs(at: word).map { finding($0.first, $0.second, $0.word) }
      if scene.reading.isForm(word, of: .partner) { return partners(at: word, in: scene) + shared }
      if scene.reading.isForm(word, of: .joint) { return joint(at: word, in: scene) + shared }
      return shared
    }
  }

  /// «A — давний | партнёр | B»
  private func partners(at noun: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    guard let other = scene.mention(startingAt: noun + 1, where: \.isParty), other.isIn(.genitive) else { return [] }
    let start = reading.startOfRun(before: noun, from: noun - Self.mostAttributes) { index in
      reading.tokens[index].kind == .word && reading.words[index].readings.contains(where: \.isAdjective)
    }
    guard let first = owner(endingBefore: start, in: scene) else { return [] }
    return [finding(first, other, noun)]
  }

  /// How many adjectives stand before a partner, «давний стратегический».
  private static let mostAttributes = 3

  /// «A —», «A,», «A является»
  private func owner(endingBefore end: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard end > reading.sentence(of: end).lowerBound else { return nil }
    let isVerb = reading.words.verb(.actVerbs, at: end - 1).map { $0.meaning == .serve } ?? false
    guard isVerb || reading.isDash(end - 1) || reading.isMark(end - 1, ",") else { return nil }
    return scene.mention(endingBefore: scene.bracketStart(before: end - 1), where: \.isParty)
  }

  /// «A и B открыли | совместный фонд»: two who have a verb between them and what they share.
  private func shared(at adjective: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let start = reading.sentence(of: adjective).lowerBound
    let parties = scene.list(from: start, where: \.isParty)
    guard parties.count == 2, parties.allSatisfy({ $0.isIn(.nominative) }), parties[1].tokens.upperBound < adjective,
      reading.words[adjective].readings.contains(where: { $0.isAdjective }),
      adjective - parties[1].tokens.upperBound <= Self.mostAttributes,
      (parties[1].tokens.upperBound..<adjective).contains(where: reading.isFiniteVerb),
      reading.tokens.indices.contains(adjective + 1), reading.gatheringWord(at: adjective + 1) == nil,
      !reading.isNegated(adjective), !isWords(adjective + 1, in: reading)
    else { return [] }
    return [finding(parties[0], parties[1], adjective)]
  }

  /// «совместное | заявление»: a paper that says something is no undertaking.
  private func isWords(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: [.setting, .leadNoun])
  }

  /// «совместное | предприятие с B»: the noun, «with» and the other.
  private func joint(at adjective: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.isWord(adjective + 2, .comitative), !reading.isWord(adjective, .comitative) else {
      return shared(at: adjective, in: scene)
    }
    let start = reading.sentence(of: adjective).lowerBound
    let subject = scene.mentions(in: start..<adjective).first { mention in
      mention.type.isParty && mention.isIn(.nominative) && scene.isWholePhrase(mention)
    }
    guard let subject else { return [] }
    return scene.list(from: adjective + 3, where: \.isParty).map { finding(subject, $0, adjective) }
  }

  private func finding(_ first: LocatedMention, _ second: LocatedMention, _ word: Int) -> RelationFinding {
    RelationFinding(
      type, from: first.entity, to: second.entity,
      evidence: first.tokens.union(second.tokens).union(word..<word + 1), confidence: 0.8)
  }
}
