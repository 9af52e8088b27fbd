internal import KorpuLanguage
internal import KorpuModel

/// «Azərbaycan millisinin heyəti: … Hücumçular: Anar Quliyev (“Dəniz”)»: the players of a country's squad.
struct SquadCountryPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "A country's team, and behind it lists of its players by where they play."
  var examples: [PatternExample] {
    SportingExamples.nationalSquads
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let squads = SquadLists(scene: scene)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let players = squads.players(inSentence: sentence)
      guard !players.isEmpty, let country = squads.country(ofListIn: sentence) else { return [] }
      return players.filter { $0.club != nil || isOfSeveral($0.heading, in: scene) }.map { player in
        RelationFinding(
          type, from: player.person.entity, to: country, evidence: player.person.tokens, confidence: 0.85)
      }
    }
  }

  /// «Hücumçular»: a trainer alone may be of any country.
  private func isOfSeveral(_ heading: Int, in scene: Scene) -> Bool {
    scene.reading.words[heading].form(in: .wordClasses)?.isPlural == true
  }
}
