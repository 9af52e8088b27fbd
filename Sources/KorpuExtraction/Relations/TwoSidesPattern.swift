internal import KorpuLanguage
internal import KorpuModel

/// «Görüşdə Türkiyə tərəfdən A və B, Azərbaycan tərəfdən C iştirak edib»: everybody of the one side met everybody of the other.
struct TwoSidesPattern: RelationPattern {
  let type = RelationType.met
  let summary = "In one sentence on talks two countries with a word for a side, and people after each."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Görüşdə Türkiyə tərəfdən deputatlar Kenan Aydemir və Sinan Yurdoğlu, Azərbaycan tərəfdən rektor Anar Quliyev iştirak edib.",
      states: ["Kenan Aydemir → Anar Quliyev", "Sinan Yurdoğlu → Anar Quliyev"],
      doesNotState: ["Kenan Aydemir → Sinan Yurdoğlu"]),
    PatternExample(
      .turkish,
      "Görüşmede Kazak tarafına Bakan Leyla Korkmaz, Macar tarafına Bakan Gábor Szabó başkanlık etti.",
      states: ["Leyla Korkmaz → Gábor Szabó"]),
    PatternExample(
      .kazakh, "Кездесуге Қазақстан тарапынан министр Самат Досаев, Түркия тарапынан министр Кемал Айдемир қатысты.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Астанада кыргыз тараптан министр Бакыт Асанов, казак тараптан министр Самат Досаев сүйлөштү.",
      states: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .azerbaijani, "Sənədi Türkiyə tərəfdən Kenan Aydemir, Azərbaycan tərəfdən Anar Quliyev imzalayıb.",
      doesNotState: ["Kenan Aydemir → Anar Quliyev"]),
  ]

  private struct Side {
    let country: CountryCode
    let word: Int
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { index -> [RelationFinding] in
      let sentence = scene.reading.sentences[index]
      let sides = sentence.compactMap { side(at: $0, in: scene) }
      guard sides.count == 2, sides[0].country != sides[1].country,
        sentence.contains(where: { isTalk($0, in: scene.reading) })
          || context.gathering.predicate("meet", inSentence: index) != nil
      else { return [] }
      let first = people(in: sides[0].word..<sides[1].word, of: scene)
      let second = people(in: sides[1].word..<sentence.upperBound, of: scene)
      return first.flatMap { host in
        second.map {
          RelationFinding(
            type, from: host.entity, to: $0.entity, evidence: host.tokens.union($0.tokens), confidence: 0.85)
        }
      }
    }
  }

  /// «Türkiyə | tərəfdən», «Türk | tarafına»
  private func side(at index: Int, in scene: Scene) -> Side? {
    let reading = scene.reading
    guard reading.isForm(index, of: .sides) || reading.isWord(index, .agent),
      index > reading.sentence(of: index).lowerBound, !reading.isQuoted(index)
    else { return nil }
    if case .country(let code)? = scene.mention(endingBefore: index, where: \.isCountry)?.type {
      return Side(country: code, word: index)
    }
    return reading.nationalities(at: index - 1).first.map { Side(country: $0, word: index) }
  }

  private func isTalk(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    return reading.isWord(index, .setting)
      || reading.isForm(index, of: .talk)
        && reading.words[index].form(in: .wordClasses)?.grammaticalCase.isLocal == true
  }

  private func people(in range: Range<Int>, of scene: Scene) -> [LocatedMention] {
    scene.mentions(in: range).filter(scene.isSubject)
  }
}
