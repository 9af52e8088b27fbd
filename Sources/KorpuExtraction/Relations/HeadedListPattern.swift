internal import KorpuLanguage
internal import KorpuModel

/// Lists behind a heading: «В форуме приняли участие: | – A», «Forumda iştirak edənlər: | • A», «Organisers: A and B».
struct HeadedListPattern: RelationPattern {
  let type: RelationType
  let summary =
    "A heading that ends with a colon and tells of a part in a gathering, and a list in lines or in the same line."
  var examples: [PatternExample] { HeadedListExamples.examples(of: type) }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let headings = ListHeading(scene: scene, gathering: context.gathering)
    let found = scene.reading.sentences.indices.compactMap { sentence in
      headings.heading(ofSentence: sentence).map { (sentence: sentence, heading: $0) }
    }.filter { $0.heading.part == type }
    guard !found.isEmpty else { return [] }
    let reported = context.gathering.reported(context)
    return found.flatMap { sentence, heading -> [RelationFinding] in
      guard let forum = forum(ofHeading: sentence, scene, context.gathering) ?? reported else { return [] }
      let members = members(of: heading, inSentence: sentence, of: scene)
      return members.filter { $0.entity != forum && !isSpeaker($0, at: forum, context) }.map {
        RelationFinding(
          type, from: $0.entity, to: forum, evidence: scene.reading.sentence(of: $0.tokens.lowerBound),
          confidence: 0.82)
      }
    }
  }

  private func isSpeaker(_ member: LocatedMention, at forum: Int, _ context: RelationContext) -> Bool {
    type == .tookPartIn && context.hasTie(.spokeAt, from: member.entity, to: forum)
  }

  private func forum(ofHeading sentence: Int, _ scene: Scene, _ gathering: Gathering) -> Int? {
    if let subject = gathering.subject(ofSentence: sentence)?.entity { return subject }
    return scene.reading.lexicon.language.family == .turkic
      ? gathering.attended(inSentence: sentence)
      : FreeAttendance(scene: scene, gathering: gathering).forum(ofSentence: sentence)
  }

  private func members(of heading: ListHeading.Finding, inSentence sentence: Int, of scene: Scene) -> [LocatedMention] {
    let end = scene.reading.sentences[sentence].upperBound
    guard heading.colon + 1 < end else {
      let members = LineList(scene: scene).members(after: sentence)
      return type == .spokeAt ? members.filter(\.type.isPerson) : members
    }
    let line = heading.colon + 1..<end
    guard !line.contains(where: scene.reading.isKnownPredicate) else { return [] }
    let people = scene.mentions(in: line).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0)
    }
    return people.isEmpty && type != .spokeAt ? parties(in: line, of: scene) : people
  }

  private func parties(in line: Range<Int>, of scene: Scene) -> [LocatedMention] {
    let start = scene.reading.isWord(line.lowerBound, .article) ? line.lowerBound + 1 : line.lowerBound
    if scene.reading.lexicon.language.family != .turkic { return scene.list(from: start, where: \.isParty) }
    return scene.mention(startingAt: start, where: \.isOrganization).map(scene.parties(from:)) ?? []
  }
}
