internal import KorpuLanguage
internal import KorpuModel

/// «сотрудничество A и B», «сотрудничество A с B», «казахстанско-венгерское сотрудничество», «Kazakh-Hungarian cooperation».
struct CooperationOfPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "A word of cooperation and whose it is: two or more in the genitive, one with another, or an adjective of two countries."
  var examples: [PatternExample] {
    [
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
        .english, "The guests were told that Kazakhstan-Hungary cooperation grows from year to year.",
        states: ["KZ → HU"]
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
    ] + EnglishExamples.cooperationOfSubjects + EnglishExamples.cooperationInPerfect + SlavicExamples.namedPartners
  }

  /// More than these in a row are a list of participants.
  private static let mostParties = 3
  /// How many adjectives stand between the nationalities and the word, «казахстанско-венгерское культурное сотрудничество».
  private static let mostAdjectives = 2

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard !reading.lexicon.language.family.isHeadFinal else { return [] }
    return reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard scene.isWordOfCooperation(at: word), !reading.isCancelled(word) else { return [] }
      let owned = reading.isSlavic ? owned(word, in: scene) : []
      let found = owned.isEmpty ? national(word, in: scene) : owned
      guard found.isEmpty else { return found }
      let pair = SlavicNamedPartners(scene: scene).subjects(of: word)
      return pair.isEmpty ? ofSubjects(word, in: scene) : [finding(pair[0], pair[1], word)]
    }
  }

  /// «сотрудничество | Казахстана и Венгрии», «сотрудничество | Казахстана с Венгрией»
  private func owned(_ word: Int, in scene: Scene) -> [RelationFinding] {
    let owners = scene.list(from: word + 1, where: \.isParty).prefix { $0.isIn(.genitive) }
    guard let last = owners.last, owners.count <= Self.mostParties else { return [] }
    let end = scene.bracketEnd(from: last.tokens.upperBound)
    let partners =
      scene.reading.isWord(end, .comitative)
      ? Array(scene.list(from: end + 1, where: \.isParty).prefix { $0.isIn(.instrumental) }) : []
    let named = partners.isEmpty ? SlavicNamedPartners(scene: scene).partners(from: end) : partners
    if !named.isEmpty {
      return owners.flatMap { owner in named.map { finding(owner, $0, word) } }
    }
    return owners.indices.flatMap { place in
      owners[(place + 1)...].map { finding(owners[place], $0, word) }
    }
  }

  /// How many words stand between two subjects and the word: «are developing inter-university».
  private static let longestPredicate = 6

  /// «Kazakhstan and Hungary are developing cultural | cooperation (in …)»: in English two subjects, a verb behind them, and nobody
  /// else whose work it may be.
  private func ofSubjects(_ word: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let sentence = reading.sentence(of: word)
    guard reading.lexicon.language.family == .germanic,
      let last = scene.mentions(in: sentence.lowerBound..<word).last(where: \.type.isParty),
      case let end = scene.bracketEnd(from: last.tokens.upperBound), end < word, case let words = end..<word,
      words.count <= Self.longestPredicate,
      words.allSatisfy({ reading.tokens[$0].kind == .word && !reading.isWord($0, Self.borders) }),
      !reading.isNegated(words.upperBound),
      reading.isWord(words.lowerBound, .auxiliary) || isVerb(words.lowerBound, reading)
        || isPerfect(words.lowerBound, reading),
      !reading.isWord(word + 1, [.genitiveMarker, .comitative, .between, .ablativeMarker]),
      !reading.isCapitalisedWord(word)
    else { return [] }
    let subjects = scene.list(endingBefore: end, where: \.isParty)
    let start = subjects.first.map { scene.phrases.start(of: $0) } ?? sentence.lowerBound
    guard subjects.count == 2, subjects[0].entity != subjects[1].entity,
      start == sentence.lowerBound || reading.isMark(start - 1, ",") || reading.isWord(start - 1, .complementiser)
    else { return [] }
    return [finding(subjects[0], subjects[1], word)]
  }

  /// What parts subjects from a word that is not theirs, and what denies.
  private static let borders: WordClass = [
    .negation, .cancelling, .failing, .doubting, .comitative, .genitiveMarker, .agent, .complementiser, .relative,
    .ablativeMarker, .between,
  ]

  /// «have | taken steps to develop»: a word for the tense, of no other use.
  private func isPerfect(_ index: Int, _ reading: TokenizedArticle) -> Bool {
    reading.words[index].isFunctionWord && reading.words.classes(at: index).isEmpty
  }

  private func isVerb(_ index: Int, _ reading: TokenizedArticle) -> Bool {
    !reading.isCapitalisedWord(index)
      && (reading.words[index].isKnownVerb || reading.words[index].verbReadings(in: .finite))
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
