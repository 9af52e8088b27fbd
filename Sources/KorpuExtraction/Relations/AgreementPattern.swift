internal import KorpuLanguage
internal import KorpuModel

/// «Tərəflər memorandum imzalayıb», «Rektor A və direktor B memorandum imzalayıblar»: their bodies cooperate.
struct AgreementPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A verb of signing, a word of agreement, and «the sides» who met just before, or two people who sign."
  var examples: [PatternExample] {
    TurkicExamples.agreements + TurkicExamples.knownPartners
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = context.holders
    let meetings = RecentMeetings(context.ties(.met), in: scene.reading)
    return scene.reading.sentences.indices.compactMap { sentence in
      let signed = [.sign, .signed].lazy.compactMap { context.gathering.predicate($0, inSentence: sentence) }.first
      guard let verb = signed, let parties = parties(inSentence: sentence, signingAt: verb, in: scene, meetings)
      else { return nil }
      let bodies = parties.entities.compactMap { scene.entities[$0].type.isPerson ? holders[$0] : $0 }
      guard bodies.count == 2, bodies[0] != bodies[1] else { return nil }
      return RelationFinding(
        type, from: bodies[0], to: bodies[1], evidence: (parties.start..<parties.start + 1).union(verb), confidence: 0.8
      )
    }
  }

  /// The two who sign, and where the words that name them begin.
  private func parties(
    inSentence sentence: Int, signingAt verb: Range<Int>, in scene: Scene, _ meetings: RecentMeetings
  ) -> (entities: [Int], start: Int)? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard !reading.isCancelled(range.lowerBound), range.contains(where: { reading.isForm($0, of: .cooperation) }) else {
      return nil
    }
    guard
      let sides = range.first(where: {
        (reading.isForm($0, of: .sides) || isTwoBodies($0, in: reading) || areBodies($0, in: scene))
          && !reading.isQuoted($0)
      })
    else {
      return signers(before: verb, in: scene) ?? signers(inSentence: range, in: scene)
    }
    return meetings.last(before: sentence).map { ([$0.from, $0.to], sides) }
  }

  /// «iki | üniversite arasında»
  private func isTwoBodies(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isWord(index, .two) && reading.isWord(index + 2, .between) && !reading.isCapitalisedWord(index + 1)
      && reading.words[index + 1].form(in: .bodies) != nil
  }

  /// «(Sonda) universitetlər | arasında (memorandum imzalanıb)»: bodies by nothing but their sort, in a sentence that names none.
  private func areBodies(_ index: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard reading.isWord(index + 1, .between), !reading.isCapitalisedWord(index),
      let form = reading.words[index].form(in: .bodies), form.isPlural, form.possessor == nil,
      form.grammaticalCase == .nominative
    else { return false }
    return !scene.mentions(ofSentence: reading.sentenceOfToken[index]).contains {
      $0.type.isOrganization || $0.type.isCountry || $0.type.isPerson
    }
  }

  /// Two people, one after the other.
  private func signers(before verb: Range<Int>, in scene: Scene) -> (entities: [Int], start: Int)? {
    let reading = scene.reading
    let people = scene.mentions(in: reading.clause(of: verb)).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental]) && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count == 2 else { return nil }
    let isPair =
      reading.isWord(people[0].tokens.upperBound, [.conjunction, .comitative])
      || people.contains { $0.isIn(.instrumental) }
    return isPair ? (people.map(\.entity), people[0].tokens.lowerBound) : nil
  }

  /// «(Protokol) A ile B arasında imzalandı»
  private func signers(inSentence sentence: Range<Int>, in scene: Scene) -> (entities: [Int], start: Int)? {
    guard let between = sentence.first(where: { scene.reading.isWord($0, .between) }),
      let pair = scene.pair(between: between, where: \.isPerson)
    else { return nil }
    return ([pair.first.entity, pair.second.entity], pair.first.tokens.lowerBound)
  }
}
