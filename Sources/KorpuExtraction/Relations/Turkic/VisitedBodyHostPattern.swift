internal import KorpuLanguage
internal import KorpuModel

/// «(A X Şurasında olub.) Şuranın sədri B qonağa … məlumat verib»: who leads or serves a body that somebody visited, and is
/// said to receive or inform the guest, met him.
struct VisitedBodyHostPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A visit to a body, and one who has a post there with «the guest» and a verb of receiving or informing."
  let examples = TurkicExamples.visitedHosts

  /// How many sentences after the visit its guest may be meant.
  private static let memory = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let visits = VisitsToBodies(scene: scene, gathering: context.gathering)
    var recent: [(sentence: Int, visit: VisitsToBodies.Visit)] = []
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      defer { recent += visits.visits(inSentence: sentence).map { (sentence, $0) } }
      guard let last = recent.last, sentence - last.sentence <= Self.memory,
        let (host, evidence) = host(inSentence: sentence, of: scene, context),
        context.hasTie(.holdsRole, from: host, to: last.visit.body), !last.visit.guests.contains(host)
      else { return [] }
      return last.visit.guests.map {
        RelationFinding(type, from: host, to: $0, evidence: evidence, confidence: 0.8)
      }
    }
  }

  /// The only person of a sentence, who receives «the guest» or tells him something.
  private func host(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> (entity: Int, evidence: Range<Int>)? {
    let reading = scene.reading
    guard let (verb, cases) = verb(inSentence: sentence, of: reading) else { return nil }
    let clause = reading.sentences[sentence].lowerBound..<verb
    let people = scene.mentions(in: clause).filter { $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) }
    guard let host = people.first, Set(people.map(\.entity)).count == 1, host.isIn(.nominative),
      let guest = context.anaphora.delegations.guests(in: clause, cases: cases)
        ?? context.anaphora.delegations.word(in: clause, cases: cases)
    else { return nil }
    return (host.entity, host.tokens.union(guest..<verb + 1))
  }

  /// The verb, and the case in which its guest stands: «qonağı | qarşılayıb», «qonağa | məlumat verib».
  private func verb(inSentence sentence: Int, of reading: TokenizedArticle) -> (token: Int, guest: CaseSet)? {
    let range = reading.sentences[sentence]
    let received = reading.words.verbs(.actVerbs, in: range).first {
      $0.match.value == "receive" && isTold($0.match, at: $0.token, of: reading)
    }
    if let received { return (received.token, .accusative) }
    return reading.words.verbs(.speechVerbs, in: range).first {
      $0.match.value == "topic" && isTold($0.match, at: $0.token, of: reading)
    }.map { ($0.token, .dative) }
  }

  private func isTold(_ match: VerbMatch, at token: Int, of reading: TokenizedArticle) -> Bool {
    (match.form.isPredicate || match.form == .converb) && !reading.isQuoted(token) && !reading.isNegated(token)
  }
}
