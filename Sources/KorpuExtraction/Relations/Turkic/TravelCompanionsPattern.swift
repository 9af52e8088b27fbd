internal import KorpuLanguage
internal import KorpuModel

/// «(A, beraberinde B ve C ile birlikte Bişkek'e gitti.) Heyet | N tarafından kabul edildi»: whom the leader of a delegation met
/// whose members the text has named before, they met too.
struct TravelCompanionsPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People who travel together with somebody, and a later sentence in which the delegation meets others."
  let examples = TurkicExamples.travelCompanions

  /// How many sentences after the journey its meetings are told of.
  private static let reach = 5
  /// How many words may lead from the leader to those who came along: «A, beraberinde Dekan Prof. Dr. | B».
  private static let companyReach = 8

  private struct Party {
    let leader: Int
    let members: [Int]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let met = Dictionary(grouping: context.ties(.met)) { scene.reading.sentenceOfToken[$0.evidence[0].lowerBound] }
    guard !met.isEmpty else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let party = party(inSentence: sentence, of: scene) else { return [] }
      let end = min(sentence + 1 + Self.reach, scene.reading.sentences.count)
      return (sentence + 1..<max(sentence + 1, end)).filter { isOfDelegation($0, in: scene.reading) }.flatMap { later in
        met[later, default: []].flatMap { meetings(of: party, besides: $0) }
      }
    }
  }

  /// Each member with the one whom the leader met.
  private func meetings(of party: Party, besides tie: RelationFinding) -> [RelationFinding] {
    let ends = [tie.from, tie.to]
    guard ends.contains(party.leader), let other = ends.first(where: { $0 != party.leader }),
      !party.members.contains(other)
    else { return [] }
    return party.members.map {
      RelationFinding(type, from: $0, to: other, evidence: tie.evidence[0], confidence: 0.8)
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

  /// «A, beraberinde | B ve C ile birlikte»: the subject, and those in a list that ends with «together with».
  private func party(inSentence sentence: Int, of scene: Scene) -> Party? {
    let reading = scene.reading
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let last = people.last(where: { isTogether(behind: $0, in: reading) }) else { return nil }
    let list = scene.list(endingWith: last)
    guard let head = list.first, let place = people.firstIndex(of: head) else { return nil }
    // «A, beraberinde dekan | B»: a post before the next name makes a list of them all.
    let isWhole = place == 0 && list.count > 1
    guard isWhole || place > 0 else { return nil }
    let leader = isWhole ? head : people[place - 1]
    let members = isWhole ? Array(list.dropFirst()) : list
    guard leader.isIn(.nominative), reading.isMark(reading.end(of: leader), ","),
      members[0].tokens.lowerBound - leader.tokens.upperBound <= Self.companyReach,
      !members.contains(where: { $0.entity == leader.entity })
    else { return nil }
    return Party(leader: leader.entity, members: members.map(\.entity).unique())
  }

  /// «C | ile birlikte»
  private func isTogether(behind person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let joint = reading.end(of: person)
    return reading.isWord(joint, .comitative) && reading.isWord(joint + 1, .comitative)
  }
}
