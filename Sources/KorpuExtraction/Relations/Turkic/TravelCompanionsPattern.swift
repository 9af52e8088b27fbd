internal import KorpuLanguage
internal import KorpuModel

/// «(A, beraberinde B ve C ile birlikte Bişkek'e gitti.) Heyet | N tarafından kabul edildi»: whom the leader of a delegation met
/// whose members the text has named before, they met too.
struct TravelCompanionsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People who travel together with somebody, and a later sentence in which the delegation meets others."
  var examples: [PatternExample] {
    TurkicExamples.travelCompanions
  }

  /// How many sentences after the journey its meetings are told of.
  private static let reach = 5
  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let met = meetings(bySentenceOf: scene.reading, in: context)
    guard !met.isEmpty else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let party = TravelCompanions(scene: scene).party(inSentence: sentence) else { return [] }
      let end = min(sentence + 1 + Self.reach, scene.reading.sentences.count)
      return (sentence + 1..<max(sentence + 1, end)).filter { isOfDelegation($0, in: scene.reading) }.flatMap { later in
        met[later, default: []].flatMap { meetings(of: party, besides: $0.tie, evidence: $0.evidence) }
      }
    }
  }

  /// The meetings that each sentence tells of, with the words that do.
  private func meetings(
    bySentenceOf reading: TokenizedArticle, in context: RelationContext
  ) -> [Int: [(tie: RelationFinding, evidence: Range<Int>)]] {
    let told = context.ties(.met).flatMap { tie in tie.evidence.map { (tie: tie, evidence: $0) } }
    return Dictionary(grouping: told) { reading.sentenceOfToken[$0.evidence.lowerBound] }
  }

  /// Each member with the one whom the leader met.
  private func meetings(
    of party: TravelCompanions.Party, besides tie: RelationFinding, evidence: Range<Int>
  ) -> [RelationFinding] {
    let ends = [tie.from, tie.to]
    guard ends.contains(party.leader.entity), let other = ends.first(where: { $0 != party.leader.entity }),
      !party.members.contains(other)
    else { return [] }
    return party.members.map {
      RelationFinding(type, from: $0, to: other, evidence: evidence, confidence: 0.8)
    }
  }

  /// «Heyet …»: a sentence that begins with the word for the delegation as its subject.
  private func isOfDelegation(_ sentence: Int, in reading: TokenizedArticle) -> Bool {
    let head = reading.sentences[sentence].lowerBound
    guard reading.isForm(head, of: .delegation), let form = reading.words[head].form(in: .wordClasses) else {
      return false
    }
    return form.grammaticalCase == .nominative && form.possessor == nil && !form.isPlural
  }
}
