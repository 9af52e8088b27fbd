internal import KorpuLanguage
internal import KorpuModel

/// «Tərəflər memorandum imzalayıb», «Rektor A və direktor B memorandum imzalayıblar»: their bodies cooperate.
struct AgreementPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A verb of signing, a word of agreement, and «the sides» who met just before, or two people who sign."
  let examples = TurkicExamples.agreements

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = Dictionary(context.ties(.holdsRole).map { ($0.from, $0.to) }) { first, _ in first }
    let meetings = RecentMeetings(context.ties(.met), in: scene.reading)
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let verb = context.gathering.predicate("sign", inSentence: sentence),
        let parties = parties(inSentence: sentence, signingAt: verb, in: scene, meetings)
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
    guard let sides = range.first(where: { reading.isForm($0, of: .sides) && !reading.isQuoted($0) }) else {
      return signers(before: verb, in: scene)
    }
    return meetings.last(before: sentence).map { ([$0.from, $0.to], sides) }
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
}
