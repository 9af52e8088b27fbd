internal import KorpuLanguage
internal import KorpuModel

/// «Hücumçular: Anar Quliyev (“Dəniz”)»: in a list by what they play, players with their clubs.
struct SquadMembersPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A heading for those who play in one place, a person, and a club in brackets."
  var examples: [PatternExample] {
    SportingExamples.squads
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let squads = SquadLists(scene: scene)
    return scene.reading.sentences.indices.flatMap(squads.players).compactMap { player in
      guard let club = player.club, !context.hasTie(type, from: player.person.entity, to: club.entity) else {
        return nil
      }
      return RelationFinding(
        type, from: player.person.entity, to: club.entity, role: .member,
        title: scene.reading.text(of: player.heading..<player.heading + 1),
        evidence: player.person.tokens.union(club.tokens), confidence: 0.88)
    }
  }
}
