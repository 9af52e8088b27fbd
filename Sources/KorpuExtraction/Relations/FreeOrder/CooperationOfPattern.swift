internal import KorpuLanguage
internal import KorpuModel

/// «сотрудничество A и B», «сотрудничество A с B», «казахстанско-венгерское сотрудничество», «Kazakh-Hungarian cooperation».
struct CooperationOfPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "A word of cooperation and whose it is: two or more in the genitive, one with another, or an adjective of two countries."
  let examples = [
    PatternExample(
      .russian, "Организация тюркских государств растёт. Обсуждено развитие сотрудничества Казахстана и ОТГ.",
      states: ["KZ → Организация тюркских государств"]),
    PatternExample(.russian, "Стороны обсудили сотрудничество Казахстана и Венгрии.", states: ["KZ → HU"]),
    PatternExample(.russian, "Стороны обсудили сотрудничество Казахстана с Венгрией.", states: ["KZ → HU"]),
    PatternExample(
      .russian, "Состоялся обмен мнениями по взаимодействию Узбекистана с Фондом «Арал».",
      states: ["UZ → Фонд «Арал»"]),
    PatternExample(
      .russian, "Стороны обсудили вопросы казахстанско-венгерского сотрудничества.", states: ["KZ → HU"]),
    PatternExample(
      .russian, "Развивается казахстанско-венгерское культурное сотрудничество.", states: ["KZ → HU"]),
    PatternExample(
      .english, "The guests spoke of the importance of Kazakh-Hungarian cultural cooperation in the city.",
      states: ["KZ → HU"]),
    PatternExample(
      .english, "The guests were told that Kazakhstan-Hungary cooperation grows from year to year.", states: ["KZ → HU"]
    ),
    PatternExample(
      .english, "The guests spoke of the importance of Kazakh-Hungarian relations and of the people of the city.",
      doesNotState: ["KZ → HU"]),
    PatternExample(
      .english, "The guests came to the Kazakhstan-Hungary Cooperation Forum in the city.", doesNotState: ["KZ → HU"]),
    PatternExample(.russian, "Сотрудничество Казахстана и Венгрии отсутствует.", doesNotState: ["KZ → HU"]),
    PatternExample(.russian, "Стороны обсудили отношения Казахстана и Венгрии.", doesNotState: ["KZ → HU"]),
    PatternExample(.russian, "Стороны обсудили сотрудничество в Казахстане и Венгрии.", doesNotState: ["KZ → HU"]),
    PatternExample(
      .russian, "Совет сотрудничества Казахстана и Венгрии открыл школу.", doesNotState: ["KZ → HU"]),
    PatternExample(
      .russian, "Стороны обсудили сотрудничество министров Казахстана и законы Венгрии.", doesNotState: ["KZ → HU"]),
  ]

  /// More than these in a row are a list of participants.
  private static let mostParties = 5
  /// How many adjectives stand between the nationalities and the word, «казахстанско-венгерское культурное сотрудничество».
  private static let mostAdjectives = 2

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard !reading.lexicon.language.family.isHeadFinal else { return [] }
    return reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard scene.isWordOfCooperation(at: word), !reading.isCancelled(word) else { return [] }
      let owned = reading.isSlavic ? owned(word, in: scene) : []
      return owned.isEmpty ? national(word, in: scene) : owned
    }
  }

  /// «сотрудничество | Казахстана и Венгрии», «сотрудничество | Казахстана с Венгрией»
  private func owned(_ word: Int, in scene: Scene) -> [RelationFinding] {
    let owners = scene.list(from: word + 1, where: \.isParty).prefix { $0.isIn(.genitive) }
    guard let last = owners.last, owners.count <= Self.mostParties else { return [] }
    let end = scene.bracketEnd(from: last.tokens.upperBound)
    let partners =
      scene.reading.isWord(end, .comitative)
      ? scene.list(from: end + 1, where: \.isParty).prefix { $0.isIn(.instrumental) } : []
    if !partners.isEmpty {
      return owners.flatMap { owner in partners.map { finding(owner, $0, word) } }
    }
    return owners.indices.flatMap { place in
      owners[(place + 1)...].map { finding(owners[place], $0, word) }
    }
  }

  /// «казахстанско-венгерское | сотрудничество»
  private func national(_ word: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let first = max(reading.sentence(of: word).lowerBound, word - 1 - Self.mostAdjectives)
    for index in (first..<word).reversed() where reading.tokens[index].kind == .word {
      let countries = scene.mentions(in: index..<index + 1).filter(\.type.isCountry).unique(by: \.entity)
      if countries.count == 2 { return [finding(countries[0], countries[1], word)] }
      guard countries.isEmpty, !reading.tokens[index].isCapitalised, !reading.words[index].isKnownVerb,
        reading.words.classes(at: index).isEmpty
      else { return [] }
    }
    return []
  }

  private func finding(_ one: LocatedMention, _ other: LocatedMention, _ word: Int) -> RelationFinding {
    RelationFinding(
      type, from: one.entity, to: other.entity, evidence: one.tokens.union(other.tokens).union(word..<word + 1),
      confidence: 0.82)
  }
}
