internal import KorpuLanguage
internal import KorpuModel

/// «Bu gurama bilen hyzmatdaşlykda X ministrligi konsert gurady», «X vazirligi ushbu tashkilot bilan hamkorlik qiladi».
struct MeantPartnerPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body meant by its type word with «ilə», a word of cooperation, and a body or country as the subject."
  var examples: [PatternExample] {
    TurkicExamples.meantPartners
  }

  /// How many words after the partner the word of cooperation may stand.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { index in
      guard reading.tokens[index].kind == .word, !reading.isQuoted(index),
        let start = start(afterPartnerAt: index, reading),
        let word = cooperation(from: start, in: scene),
        let body = context.anaphora.body(meantAt: index, besides: scene.subjects(before: index)),
        let subject = behind(word, in: scene) ?? subject(before: index, in: scene), subject.entity != body
      else { return nil }
      return RelationFinding(
        type, from: subject.entity, to: body, evidence: subject.tokens.union(index..<word + 1), confidence: 0.8)
    }
  }

  /// Where what a type word in the comitative goes with begins: «gurama bilen | …», «qurumla | …».
  private func start(afterPartnerAt index: Int, _ reading: TokenizedArticle) -> Int? {
    let table = reading.isForm(index, of: .generic) ? LexicalTable.wordClasses : .bodies
    guard let form = reading.words[index].form(in: table), form.possessor == nil else { return nil }
    if form.grammaticalCase == .instrumental { return index + 1 }
    return form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative) ? index + 2 : nil
  }

  private func cooperation(from start: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    guard start < reading.tokens.count else { return nil }
    let end = min(reading.sentence(of: start - 1).upperBound, start + Self.reach)
    return (start..<max(start, end)).prefix { reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) }.first
    {
      scene.isWordOfCooperation(at: $0) || isTogether($0, in: reading)
        || reading.words.verb(.actVerbs, at: $0)?.meaning == .cooperate
    }
  }

  /// «hyzmatdaşlykda»: a word for doing something together that is made of one of cooperation.
  private func isTogether(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isWord(index, .joint)
      && reading.words[index].readings.contains {
        reading.lexicon.senses(of: $0.stem).classes.contains(.cooperation)
      }
  }

  /// «… hyzmatdaşlykda | X ministrligi konsert gurady»
  private func behind(_ word: Int, in scene: Scene) -> LocatedMention? {
    scene.mention(startingAt: word + 1, where: \.isParty).flatMap { scene.isPartyItself($0) ? $0 : nil }
  }

  private func subject(before partner: Int, in scene: Scene) -> LocatedMention? {
    let start = scene.reading.sentence(of: partner).lowerBound
    let before = scene.mentions(in: start..<partner)
    guard !before.contains(where: { $0.type.isPerson && $0.isIn(.nominative) }) else { return nil }
    let parties = before.filter(scene.isPartyItself)
    return parties.count == 1 ? parties[0] : nil
  }
}
