internal import KorpuLanguage
internal import KorpuModel

/// «X is the chairman of Y», «She is a member of Y», «X, who was the director of Y».
struct CopulaPositionPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person, «is» or «was», a position with its body."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "Serik Omarov is the chairman of the Aral Fund, and the guests were told so in the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english,
        "Kazakh Deputy Minister of Culture Leyla Aslanova came to the city. She is also a member of the Danube Society.",
        states: ["Leyla Aslanova → Danube Society"]),
      PatternExample(
        .english, "The guests met Serik Omarov, who is the head of the Aral Fund, and gave him the book.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english,
        "The guests met Serik Omarov MP, the Deputy Speaker of the Senate, who is also the head of the Aral Fund.",
        states: ["Serik Omarov → Aral Fund", "Serik Omarov → Senate"]),
      PatternExample(
        .english,
        "The guests met Serik Omarov at the Danube Centre, which is also the home of the Aral Fund and its director.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov has become director of the Aral Fund.", states: ["Serik Omarov → Aral Fund: director"]),
      PatternExample(
        .english, "Serik Omarov wanted to become director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov is not the chairman of the Aral Fund, and the guests were told so in the city.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov told the guests that the chairman of the Aral Fund was in the city of Baku.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    let home = EnglishOfficeAtHome(scene: scene)
    return scene.reading.tokens.indices.compactMap { verb in
      guard isCopula(verb, in: scene.reading),
        let person = subject(of: startOfVerb(at: verb, in: scene.reading), in: scene, context.anaphora)
      else { return nil }
      let start = start(after: verb, in: scene.reading)
      guard
        let position = AppositionPhrase(scene: scene).position(appointedFrom: start)
          ?? (scene.reading.isWord(verb, .copula) ? home.position(appointedFrom: start) : nil)
      else { return nil }
      return RelationFinding(
        type, from: person, to: position.holder, role: position.role, title: position.title,
        evidence: (verb..<verb + 1).union(position.tokens), confidence: 0.85)
    }
  }

  /// Whether a form of «be» stands at a token, and a position at once after it.
  private func isCopula(_ verb: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isWord(verb, [.auxiliary, .copula]), !reading.isQuoted(verb) else { return false }
    var next = start(after: verb, in: reading)
    if reading.isWord(next, .article) { next += 1 }
    return RoleFinder(reading: reading).role(startingAt: next).map { !$0.form.isPlural } ?? false
  }

  /// «is | also the chairman»
  private func start(after verb: Int, in reading: TokenizedArticle) -> Int {
    var next = verb + 1
    while reading.isWord(next, .filler) { next += 1 }
    return next
  }

  /// «has | become», «has since been»: where the words of the verb begin.
  private func startOfVerb(at verb: Int, in reading: TokenizedArticle) -> Int {
    var start = verb
    while reading.sentence(of: verb).contains(start - 1), belongsToVerb(start - 1, in: reading) { start -= 1 }
    return start
  }

  /// «has», «had», «since»: little words that do nothing else in the grammar.
  private func belongsToVerb(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isWord(index, [.auxiliary, .filler])
      || reading.tokens[index].kind == .word && reading.words[index].isFunctionWord
        && reading.words[index].classes.isEmpty
  }

  /// «X, the Speaker of the Senate, | who is also …»: whose position ends there.
  private func apposed(endingAt end: Int, in scene: Scene) -> Int? {
    let start = scene.reading.sentence(of: end - 1).lowerBound
    return scene.mentions(in: start..<max(start, end)).last(where: \.type.isPerson).flatMap { person in
      AppositionPhrase(scene: scene).positions(after: person).contains { $0.tokens.upperBound == end }
        ? person.entity : nil
    }
  }

  private func subject(of verb: Int, in scene: Scene, _ anaphora: Anaphora) -> Int? {
    let reading = scene.reading
    if reading.isWord(verb - 1, .relative), !reading.isWord(verb - 1, .complementiser) {
      let end = reading.isMark(verb - 2, ",") ? verb - 2 : verb - 1
      return scene.mention(endingBefore: end, where: \.isPerson)?.entity ?? apposed(endingAt: end, in: scene)
    }
    if let person = scene.mention(endingBefore: verb, where: \.isPerson) {
      return person.isIn(.nominative) ? person.entity : nil
    }
    return reading.isWord(verb - 1, .pronoun) ? anaphora.officer(meantBefore: verb) : nil
  }
}
