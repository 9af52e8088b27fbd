internal import KorpuLanguage
internal import KorpuModel

/// Tells with whose words a gathering begins or ends: «Форум А және Б-ның құттықтау сөзімен ашылды».
struct OpeningWords {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  /// How many words may tell what words they are: «кіріспе», «куттуктоо».
  private static let longestAttribute = 2
  /// How many words may stand between them and the verb of beginning.
  private static let verbReach = 3

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.flatMap(findings)
  }

  private func findings(inSentence sentence: Int) -> [RelationFinding] {
    let verbs = gathering.acts(.hold, inSentence: sentence).map(\.tokens.lowerBound)
    guard !verbs.isEmpty else { return [] }
    return reading.sentences[sentence].flatMap { noun -> [RelationFinding] in
      guard isInstrument(noun), verbs.contains(where: { $0 > noun && $0 - noun <= Self.verbReach }),
        let last = speaker(before: noun), let forum = gathering.subject(ofSentence: sentence)?.entity ?? reported
      else { return [] }
      return scene.list(endingWith: last).map {
        RelationFinding(
          .spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.lowerBound..<noun + 1, confidence: 0.9)
      }
    }
  }

  /// «сөзімен», «çıxışları ilə», «açılış konuşmasıyla»
  private func isInstrument(_ noun: Int) -> Bool {
    guard !reading.isQuoted(noun) else { return false }
    if reading.isForm(noun, of: .address), let form = reading.words[noun].form(in: .wordClasses),
      form.possessor == .third
    {
      return form.grammaticalCase == .instrumental || reading.isWord(noun + 1, .comitative)
    }
    // A table may know the possessed noun as a setting too: «konuşması».
    return reading.isForm(noun, of: .setting)
      && reading.words[noun].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .instrumental
          && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
      }
  }

  /// The last of those whose words they are: in the genitive right before, «Әсел Жүсіпованың | құттықтау».
  private func speaker(before noun: Int) -> LocatedMention? {
    (noun - Self.longestAttribute...noun).reversed().lazy.compactMap { end in
      scene.mention(endingBefore: startOfRest(before: end), where: \.isPerson)
    }.first { $0.isIn(.genitive) && $0.tokens.lowerBound >= reading.sentence(of: noun).lowerBound }
  }

  /// How many words may tell of others who spoke: «beýleki alymlaryň».
  private static let longestRest = 3

  /// «A-nyň | we beýleki alymlaryň (çykyşlary bilen)»: where a list goes on to people whom nobody names.
  private func startOfRest(before end: Int) -> Int {
    guard end - 1 > reading.sentence(of: max(end - 1, 0)).lowerBound, reading.isGenitivePlural(end - 1),
      let joint = (max(0, end - 1 - Self.longestRest)..<end - 1).last(where: { reading.isWord($0, .conjunction) }),
      (joint + 1..<end).allSatisfy({ reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0) })
    else { return end }
    return joint
  }
}
