internal import KorpuLanguage
internal import KorpuModel

/// «(A X Şurasında olub.) Şuranın sədri B qonağa … məlumat verib», «Qonağı salamlayan rektor B …»: who serves a body that
/// somebody visited, and is said to receive or inform the guest, met him.
struct VisitedBodyHostPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A visit to a body, and one who has a post there with «the guest» and a verb of receiving or informing."
  let examples = TurkicExamples.visitedHosts

  /// How many sentences after the visit its guest may be meant.
  private static let memory = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let visits = VisitsToBodies(scene: scene, gathering: context.gathering)
    let hosts = HostsOfGuests(scene: scene, context: context)
    var recent: (sentence: Int, visit: VisitsToBodies.Visit)?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      if let visit = visits.visit(inSentence: sentence) { recent = (sentence, visit) }
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
}
