internal import KorpuLanguage
internal import KorpuModel

/// «The Turkmen side was headed by A. The delegation also included B. The Hungarian delegation was headed by C. The meeting was also
/// attended by D»: the people of two delegations that came together, which English tells sentence by sentence.
struct EnglishDelegationsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "Sentences near a word for talks that tell who leads and belongs to the delegations of two countries."
  let examples = [
    PatternExample(
      .english,
      "A meeting of Kazakhstan and Hungary was held in the city. The Kazakh side was headed by the Minister of Culture Serik Omarov. The delegation also included Rector Askar Temirov. The Hungarian delegation was headed by the Director of the Danube Institute, Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo", "Askar Temirov → Gabor Szabo"],
      doesNotState: ["Serik Omarov → Askar Temirov"]),
    PatternExample(
      .english,
      "Talks of Kazakhstan and Hungary were held in the city. The Kazakh delegation was led by Serik Omarov. The Hungarian delegation was led by Gabor Szabo. Hungary's Ambassador to Kazakhstan Anna Kiss also attended the meeting.",
      states: ["Serik Omarov → Gabor Szabo", "Serik Omarov → Anna Kiss"],
      doesNotState: ["Gabor Szabo → Anna Kiss"]),
    PatternExample(
      .english,
      "Talks were held in the city. The Kazakh delegation was led by Serik Omarov. The Hungarian delegation was led by Gabor Szabo. The Turkish delegation was led by Deniz Toprak.",
      doesNotState: ["Serik Omarov → Deniz Toprak", "Gabor Szabo → Deniz Toprak"]),
    PatternExample(
      .english,
      "Political consultations were held in the city. The delegations were headed by the Minister of Culture of Kazakhstan Serik Omarov and the Minister of Culture of Hungary Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Talks were held in the city. The delegations were led by Serik Omarov, Kazakhstan's Foreign Minister, and his Hungarian counterpart, Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "The Reed Congress was held in the city. The delegations were led by Serik Omarov and Gabor Szabo.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "The Reed Congress was held in the city. The Kazakh delegation was led by Serik Omarov. The Hungarian delegation was led by Gabor Szabo.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Talks were held in the city. The Kazakh delegation was led by Serik Omarov. The Hungarian delegation was met by Gabor Szabo.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
  ]

  /// How many sentences after one that tells of a delegation the next may.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    let reader = EnglishDelegations(scene: scene, context: context)
    var sides: [EnglishDelegations.Side] = []
    var last = 0
    var found: [RelationFinding] = []
    for sentence in scene.reading.sentences.indices {
      if let leaders = reader.leaders(inSentence: sentence) {
        found.append(
          RelationFinding(
            type, from: leaders.first.entity, to: leaders.second.entity,
            evidence: leaders.first.tokens.union(leaders.second.tokens), confidence: 0.82))
      }
      if sentence - last > Self.reach { sides = [] }
      if sides.isEmpty, !reader.tellsOfTalks(near: sentence) { continue }
      let told = reader.told(inSentence: sentence, after: sides)
      guard !told.isEmpty else { continue }
      last = sentence
      for side in told { join(side, to: &sides) }
      // More than two came together: who met whom is not said.
      if sides.count > 2 { return [] }
      found += sides.count == 2 ? ties(between: sides[0], and: sides[1]) : []
    }
    return found.unique(by: { [$0.from, $0.to] })
  }

  private func join(_ side: EnglishDelegations.Side, to sides: inout [EnglishDelegations.Side]) {
    guard let place = sides.firstIndex(where: { $0.country == side.country }) else {
      sides.append(side)
      return
    }
    sides[place].people += side.people
  }

  private func ties(
    between one: EnglishDelegations.Side, and other: EnglishDelegations.Side
  ) -> [RelationFinding] {
    one.people.flatMap { host in
      other.people.filter { guest in
        guest.entity != host.entity && !one.people.contains { $0.entity == guest.entity }
      }.map { guest in
        var tie = RelationFinding(
          type, from: host.entity, to: guest.entity, evidence: host.tokens, confidence: 0.8)
        tie.evidence.append(guest.tokens)
        return tie
      }
    }
  }
}
