internal import KorpuLanguage
internal import KorpuModel

/// «Mədəniyyət Nazirliyində səfir B ilə görüş keçirilib»: talks without a subject are the body's in which they were, or whose
/// journey they were on, «A-nın səfəri çərçivəsində B ilə görüş keçirilib».
struct HostedTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "A body in the locative, or somebody's journey, those with whom talks were held there, a verb of talks and no subject."
  var examples: [PatternExample] {
    TurkicExamples.hostedTalks + TurkicExamples.talksOnJourneys
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let verb = context.gathering.predicate(.talks, inSentence: sentence) else { return [] }
      let clause = scene.reading.sentences[sentence].lowerBound..<verb.lowerBound
      guard !clause.contains(where: { scene.reading.isWord($0, .between) }) else { return [] }
      // With its own director a body holds no talks as the other side.
      return meetings(in: clause, verb: verb, of: scene).filter {
        !context.hasTie(.holdsRole, from: $0.to, to: $0.from)
      }
    }
  }

  private func meetings(in clause: Range<Int>, verb: Range<Int>, of scene: Scene) -> [RelationFinding] {
    let mentions = scene.mentions(in: clause).filter { !scene.reading.isQuoted($0.tokens.lowerBound) }
    let others = mentions.filter { isGuest($0, in: scene) }
    // «X-in rəhbərlik etdiyi Azərbaycan nümayəndə heyəti ilə»: who leads a delegation, rather than who sent it.
    guard let last = others.last(where: \.type.isPerson) ?? others.last else { return [] }
    let guests = scene.list(endingWith: last)
    guard let first = guests.first,
      let host = traveller(among: mentions, before: first.tokens.lowerBound, in: scene)
        ?? host(among: mentions, before: first.tokens.lowerBound, in: scene),
      !mentions.contains(where: { isSubject($0, in: scene) && !guests.contains($0) && $0 != host })
    else { return [] }
    return guests.filter { $0.entity != host.entity }.map { guest in
      RelationFinding(
        type, from: host.entity, to: guest.entity, evidence: host.tokens.union(verb), confidence: 0.85)
    }
  }

  /// «səfir B ilə», «X Universitetinin nümayəndə heyəti ilə»
  private func isGuest(_ mention: LocatedMention, in scene: Scene) -> Bool {
    guard mention.type.isPerson || mention.isIn(.delegation) else { return false }
    return mention.isIn(.instrumental)
      || mention.isIn(.nominative) && scene.reading.isWord(scene.reading.end(of: mention), .comitative)
  }

  /// The body in the locative before the guests; a museum or a library is but the place.
  private func host(among mentions: [LocatedMention], before start: Int, in scene: Scene) -> LocatedMention? {
    mentions.last { body in
      body.type.isOrganization && body.candidate.grammaticalCase == .locative && body.tokens.upperBound <= start
        && !scene.reading.isForm(body.tokens.upperBound - 1, of: [.venue, .facility])
    }
  }

  /// How many words may stand between a traveller and the noun: «X-in Türkiyəyə rəsmi | səfəri».
  private static let longestWay = 4

  /// «A-nın Türkiyəyə rəsmi səfəri | çərçivəsində»: whose journey it is in whose frame the talks were.
  private func traveller(among mentions: [LocatedMention], before start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    return mentions.last { person in
      let end = person.tokens.upperBound
      guard person.type.isPerson, person.isIn(.genitive), end < start else { return false }
      return (end..<min(start, end + Self.longestWay + 1)).contains { noun in
        reading.isForm(noun, of: .journey) && reading.isWord(noun + 1, .framing)
          && reading.words[noun].mayBePossessed
      }
    }
  }

  /// Whoever may be the subject, or whose talks they were: «A-nın B ilə görüşü».
  private func isSubject(_ mention: LocatedMention, in scene: Scene) -> Bool {
    mention.type.isPerson && mention.isIn([.nominative, .genitive])
      || mention.isIn(.delegation) && mention.isIn(.nominative)
  }
}
