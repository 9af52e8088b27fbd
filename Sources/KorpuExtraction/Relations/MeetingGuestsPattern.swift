internal import KorpuLanguage
internal import KorpuModel

/// «Səfir Yazıçılar Birliyinin nümayəndələri ilə görüşüb. Görüşdə A və B iştirak ediblər»: those who spoke for the body.
struct MeetingGuestsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People who attend the meeting of the sentence before, in which a person met a body."
  let examples = [
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Yazıçılar Birliyinin nümayəndələri ilə görüşüb. Görüşdə şair Anar Quliyev iştirak edib.",
      states: ["Kenan Aydemir → Yazıçılar Birliyi", "Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir rektor Samir Orucovla görüşüb. Görüşdə şair Anar Quliyev iştirak edib.",
      doesNotState: ["Kenan Aydemir → Anar Quliyev"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let meetings = RecentMeetings(context.ties(.met), in: scene.reading)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let verb = context.gathering.predicate("attend", inSentence: sentence),
        context.gathering.attended(inSentence: sentence) == nil,
        !scene.reading.sentences[sentence].contains(where: { scene.reading.isForm($0, of: [.hosts, .sides, .agent]) }),
        scene.reading.sentences[sentence].contains(where: { isMeeting($0, in: scene) }),
        let meeting = meetings.last(before: sentence, where: { isOfPersonAndBody($0, in: scene) })
      else { return [] }
      let isFirst = scene.entities[meeting.from].type.isPerson
      let host = isFirst ? meeting.from : meeting.to
      return scene.mentions(in: scene.reading.clause(of: verb)).filter { $0.type.isPerson && $0.isIn(.nominative) }.map
      {
        RelationFinding(type, from: host, to: $0.entity, evidence: $0.tokens.union(verb), confidence: 0.8)
      }
    }
  }

  /// «görüşdə», «кездесуге»
  private func isMeeting(_ index: Int, in scene: Scene) -> Bool {
    guard !scene.reading.isQuoted(index), scene.reading.tokens[index].kind == .word,
      let match = scene.reading.words.match(.forums, at: index) ?? scene.reading.words.match(.namedForums, at: index),
      match.value == ForumKind.meeting.rawValue
    else { return false }
    return match.form.grammaticalCase == .locative || match.form.grammaticalCase == .dative
  }

  private func isOfPersonAndBody(_ meeting: RelationFinding, in scene: Scene) -> Bool {
    let types = [scene.entities[meeting.from].type, scene.entities[meeting.to].type]
    return types.contains(where: \.isPerson) && types.contains(where: \.isOrganization)
  }
}
