internal import KorpuLanguage
internal import KorpuModel

/// «(A X Şurasında olub.) Şuranın sədri B qonağa … məlumat verib», «Qonağı salamlayan rektor B …»: who serves a body that
/// somebody visited, and is said to receive or inform the guest, met him.
struct VisitedBodyHostPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A visit to a body, and one who has a post there with «the guest» and a verb of receiving or informing."
  var examples: [PatternExample] {
    TurkicExamples.visitedHosts + DelegationExamples.visits
  }

  /// How many sentences after the visit its guest may be meant.
  private static let memory = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let visits = VisitsToBodies(scene: scene, gathering: context.gathering)
    let hosts = HostsOfGuests(scene: scene, context: context)
    var recent: (sentence: Int, visit: VisitsToBodies.Visit)?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      if let visit = visits.visit(inSentence: sentence) { recent = (sentence, visit) }
      if let visit = talks(inSentence: sentence, of: scene, context) { recent = (sentence, visit) }
      let members = context.anaphora.delegations.members(listedInSentence: sentence)
      if let roll = recent?.visit.named(by: members, in: scene) { recent = (sentence, roll) }
      // «A Kollecdə olub, | kollecin direktoru B qonaqlara məlumat verib»: in the sentence of the visit, behind it.
      guard let last = recent, sentence - last.sentence <= Self.memory,
        let host = hosts.host(
          inSentence: sentence, behind: last.sentence == sentence ? last.visit.end : 0, of: last.visit.body),
        !last.visit.guests.contains(host.entity)
      else { return [] }
      return last.visit.guests.map {
        RelationFinding(type, from: host.entity, to: $0, evidence: host.evidence, confidence: 0.8)
      }
    }
  }

  /// «Universitetdə səfir A ilə görüş keçirilib»: a body whose talks with somebody are told.
  private func talks(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> VisitsToBodies.Visit? {
    let range = scene.reading.sentences[sentence]
    let met = context.ties(.met).filter { $0.evidence.contains { range.contains($0.lowerBound) } }
    let pairs = met.flatMap { [(body: $0.from, guest: $0.to), (body: $0.to, guest: $0.from)] }.filter {
      scene.entities[$0.body].type.isOrganization && scene.entities[$0.guest].type.isPerson
    }
    guard let body = pairs.first?.body, pairs.allSatisfy({ $0.body == body }) else { return nil }
    return VisitsToBodies.Visit(body: body, guests: pairs.map(\.guest).unique(), end: range.upperBound)
  }
}
