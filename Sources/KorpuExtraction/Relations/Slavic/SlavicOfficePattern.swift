internal import KorpuLanguage
internal import KorpuModel

/// «X является директором Фонда», «С 2020 года работал заместителем министра»: what somebody is or was, said by a verb.
struct SlavicOfficePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person, a verb of being or serving, a position in the instrumental with its body."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Аскар Темиров является директором фонда «Арал».", states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian,
        "Аскар Темиров родился в Баку. С 2020 года работал заместителем министра культуры Турции, затем был ректором университета «Сокол».",
        states: ["Аскар Темиров → TR", "Аскар Темиров → университет «Сокол»"]),
      PatternExample(
        .russian, "Аскар Темиров родился в Баку. Он является членом Союза писателей Турции.",
        states: ["Аскар Темиров → Союз писателей Турции"]),
      PatternExample(
        .russian, "Аскар Темиров стал министром культуры Турции.", states: ["Аскар Темиров → TR"]),
      PatternExample(
        .russian, "Если бы Аскар Темиров стал министром культуры Турции, школа была бы больше.",
        doesNotState: ["Аскар Темиров → TR"]),
      PatternExample(
        .russian, "Аскар Темиров мечтает, чтобы его сын стал директором фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Предыдущим послом Казахстана в Баку был Аскар Темиров.", states: ["Аскар Темиров → KZ"]),
      PatternExample(
        .russian, "Новым ректором университета «Сокол» стал Аскар Темиров.",
        states: ["Аскар Темиров → университет «Сокол»"]),
      PatternExample(
        .russian, "Послом Казахстана в Баку был назначен Аскар Темиров.", states: ["Аскар Темиров → KZ"]),
      PatternExample(
        .russian,
        "Выступили президент фонда «Арал» Гюнай Мамедова, председатель Общества «Сокол», профессор Дениз Топрак.",
        doesNotState: ["Гюнай Мамедова → Общество «Сокол»"]),
      PatternExample(
        .russian, "Вместе с новым директором фонда «Арал» был Аскар Темиров.",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Казахстан является членом фонда «Арал», а Аскар Темиров приехал в город.",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian,
        "Аскар Темиров сменил Дениза Топрака, который назначен послом Турции в Баку.",
        states: ["Дениз Топрак → TR"], doesNotState: ["Аскар Темиров → TR"]),
      PatternExample(
        .russian, "Аскар Темиров был в городе с директором фонда «Арал».",
        doesNotState: ["Аскар Темиров → фонд «Арал»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let verbs = [.serve, .appointed].flatMap { context.gathering.acts($0, inSentence: sentence) }
        // «о назначении X директором»
        .filter { $0.form != .nominal }
        // «станет министром»: nobody is so yet.
        .map { $0.form == .future ? $0.tokens : withoutPost($0.tokens, of: scene) }
      // «является членом»: the verb of the table holds the position.
      let belongs = context.gathering.acts(.belong, inSentence: sentence).map(\.tokens).filter { $0.count > 1 }
        .map { $0.lowerBound..<$0.upperBound - 1 }
      let inverted = SlavicInvertedPosition(scene: scene)
      return (verbs + belongs).compactMap {
        served(by: $0, inSentence: sentence, of: scene, context.anaphora) ?? inverted.finding(around: $0)
      }
    }
  }

  /// «стал | министром»: the verb of the table may hold the position.
  private func withoutPost(_ verb: Range<Int>, of scene: Scene) -> Range<Int> {
    let last = verb.upperBound - 1
    return verb.count > 1 && RoleFinder(reading: scene.reading).role(startingAt: last) != nil
      ? verb.lowerBound..<last : verb
  }

  private func served(
    by verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ anaphora: Anaphora
  ) -> RelationFinding? {
    guard !isSupposed(verb, in: scene), let person = subject(of: verb, inSentence: sentence, of: scene, anaphora),
      scene.isServedPost(from: verb.upperBound),
      let position = AppositionPhrase(scene: scene).position(appointedFrom: verb.upperBound)
    else { return nil }
    return RelationFinding(
      type, from: person, to: position.holder, role: position.role, title: position.title,
      evidence: verb.union(position.tokens), confidence: 0.82)
  }

  /// «если бы X стал», «X мечтает, чтобы его сын стал», «якобы стал»: what nobody says is so.
  private func isSupposed(_ verb: Range<Int>, in scene: Scene) -> Bool {
    let reading = scene.reading
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    return (first..<verb.lowerBound).contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.isWord(index, [.doubting, .denying])
        || reading.isWord(index, .complementiser) && !reading.isWord(index, .asking)
          && scene.mentions(in: index..<verb.lowerBound).allSatisfy { !$0.type.isPerson }
    }
  }

  /// The nearest before the verb that may be its subject; where none is, whom the sentences before are about.
  private func subject(of verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ anaphora: Anaphora) -> Int? {
    let start = scene.reading.sentences[sentence].lowerBound
    if let person = antecedent(of: verb, from: start, in: scene) { return person.entity }
    let before = scene.mentions(in: start..<verb.lowerBound).filter {
      $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound) && !$0.type.isPlace
    }
    if let nearest = before.last(where: isPlain) {
      return nearest.type.isPerson ? nearest.entity : nil
    }
    return anaphora.officer(meantBefore: verb.lowerBound)
      ?? (isElided(start..<verb.lowerBound, of: scene) ? anaphora.person(spokenOfBefore: sentence) : nil)
  }

  /// «сменил X, | который назначен послом»: of whom a relative clause tells.
  private func antecedent(of verb: Range<Int>, from first: Int, in scene: Scene) -> LocatedMention? {
    let word = scene.reading.isWord(verb.lowerBound - 1, .relative) ? verb.lowerBound - 1 : verb.lowerBound - 2
    guard word > first, scene.reading.isWord(word, .relative), scene.reading.isMark(word - 1, ",") else { return nil }
    return scene.mention(endingBefore: word - 1, where: \.isPerson)
  }

  /// Whether a mention is a subject by its form, or has a name without endings.
  private func isPlain(_ mention: LocatedMention) -> Bool {
    mention.candidate.cases.contains(.nominative) || mention.candidate.cases.isEmpty && !mention.type.isPerson
  }

  /// Whether no noun before a verb can be its subject: «С 2020 года | работал».
  private func isElided(_ range: Range<Int>, of scene: Scene) -> Bool {
    scene.reading.sentenceOfToken[range.lowerBound] > 0
      && !range.contains { scene.reading.isWord($0, [.relative, .complementiser, .pronoun, .demonstrative]) }
  }
}

extension TokenizedArticle {
  /// «директором»
  func isInstrumental(_ role: RoleFinder.Finding) -> Bool {
    cases(of: role.tokens.lowerBound, stem: role.title.firstWord).contains(.instrumental)
  }
}

extension Scene {
  /// How many adjectives may stand before a position: «работал торговым представителем».
  private static let longestAttribute = 3

  /// A position in the instrumental, «(назначен) директором», or in the genitive after «пост»; but not «(избрана) представитель Фонда».
  func isServedPost(from start: Int) -> Bool {
    let roles = RoleFinder(reading: reading)
    let end = min(start + Self.longestAttribute, reading.sentence(of: start - 1).upperBound)
    guard let role = (start..<max(start, end)).lazy.compactMap({ roles.role(startingAt: $0) }).first else {
      return false
    }
    return reading.isForm(role.tokens.lowerBound - 1, of: .post)
      || reading.isInstrumental(role)
        && (start..<role.tokens.lowerBound).allSatisfy {
          reading.words[$0].readings.contains { $0.form.grammaticalCase == .instrumental }
        }
  }
}
