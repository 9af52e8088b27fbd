internal import KorpuLanguage
internal import KorpuModel

/// «az Y küldöttségét, amelyet X alelnök vezetett», «az X gyárban járt, ahol Y igazgató fogadta»: a title whose body the
/// sentence names elsewhere.
struct UralicLeadersPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "Who leads a body's delegation, or receives at it, with a title right after the name."
  var examples: [PatternExample] {
    HungarianExamples.leaders + HungarianExamples.receivers + HungarianExamples.leadersOfBodies
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let delegations = UralicDelegation(scene: scene)
    var sent: LocatedMention?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      var found: [RelationFinding] = []
      if let delegation = delegations.delegation(in: range, [.nominative, .accusative, .instrumental]),
        let sender = delegation.sender, let leader = delegation.leader
      {
        found += [finding(leader, in: sender, scene)].compactMap { $0 }
        sent = sender
      } else if let sender = sent, isMembership(range, in: scene.reading) {
        // «A küldöttség tagja volt X képviselő»
        found += scene.mentions(in: range).filter { $0.type.isPerson && $0.isIn(.nominative) }.compactMap {
          finding($0, in: sender, scene)
        }
      }
      return found + hosts(in: range, of: scene) + receivers(inSentence: sentence, of: scene, context.gathering)
        + delegates(in: range, of: scene)
        + UralicLedBody(scene: scene).leaders(in: range).map {
          RelationFinding(
            type, from: $0.person.entity, to: $0.body.entity, role: .head, title: $0.title,
            evidence: $0.body.tokens.union($0.person.tokens), confidence: 0.82)
        }
    }
  }

  /// «(A Duna Egyetemen járt Y.) A vendégeket X rektor | fogadta»: a title of those that the body visited has.
  private func receivers(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> [RelationFinding] {
    gathering.acts(.receive, inSentence: sentence).filter(\.form.isPredicate).flatMap { verb -> [RelationFinding] in
      let clause = UralicClause(reading: scene.reading).segment(of: verb.tokens)
      guard !UralicReceivedGuest(scene: scene).people(in: clause, .accusative).isEmpty,
        let body = UralicCallers(scene: scene).visit(beforeSentence: sentence)?.body
      else { return [] }
      return scene.mentions(in: clause).filter { $0.type.isPerson && $0.isIn(.nominative) }.compactMap { host in
        guard let role = TitleAfterName(reading: scene.reading).title(after: host.tokens.upperBound)?.role else {
          return nil
        }
        // «kamaránk elnöke, X és | Y titkár»: all of them are its own.
        let isOwn = clause.contains { UralicOwnBody(scene: scene).body(meantAt: $0) == body.entity }
        return Self.heads.contains(role.role) || isOwn && !role.isOfState ? finding(host, in: body, scene) : nil
      }
    }
  }

  /// «A Duna Egyesületet X elnök | képviselte»
  private func delegates(in range: Range<Int>, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    guard let word = range.first(where: { reading.isWord($0, .representing) && !reading.isQuoted($0) }) else {
      return []
    }
    let mentions = scene.mentions(in: reading.clause(of: word..<word + 1))
    let bodies = mentions.filter { $0.type.isOrganization && $0.isIn(.accusative) && !$0.isIn(.nominative) }
    let people = mentions.filter { $0.type.isPerson && $0.isIn(.nominative) }
    guard bodies.count == 1, people.count == 1 else { return [] }
    return [finding(people[0], in: bodies[0], scene)].compactMap { $0 }
  }

  /// Those who lead a body that guests come to; a mayor leads a town.
  private static let heads: Set<Role> = [.rector, .director, .deputyDirector, .secretaryGeneral, .head]

  private func isMembership(_ range: Range<Int>, in reading: TokenizedArticle) -> Bool {
    range.contains { reading.isForm($0, of: .delegation) && reading.isForm($0 + 1, of: [.membership, .included]) }
  }

  /// «a gyárban járt, | ahol X igazgató fogadta»
  private func hosts(in range: Range<Int>, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    guard
      let word = range.first(where: {
        reading.isWord($0, .relative) && reading.isMark($0 - 1, ",") && !reading.isQuoted($0)
          && reading.words[$0].form(in: .wordClasses)?.grammaticalCase == .nominative
      }),
      let body = scene.mentions(in: range.lowerBound..<word).last(where: \.type.isOrganization),
      body.isIn([.locative, .dative]), !body.isIn(.nominative),
      let host = scene.mentions(in: word..<range.upperBound).first(where: \.type.isPerson), host.isIn(.nominative),
      (word + 1...word + 2).contains(host.tokens.lowerBound)
    else { return [] }
    return [finding(host, in: body, scene)].compactMap { $0 }
  }

  private func finding(_ person: LocatedMention, in body: LocatedMention, _ scene: Scene) -> RelationFinding? {
    guard let title = TitleAfterName(reading: scene.reading).title(after: person.tokens.upperBound),
      title.nationality == nil, body.type.isOrganization || body.type.isCountry && title.role.isOfState
    else { return nil }
    let role = title.role
    return RelationFinding(
      type, from: person.entity, to: body.entity,
      role: scene.isParliament(body.entity) ? role.roleInAssembly ?? role.role : role.role, title: role.title,
      evidence: person.tokens.union(body.tokens).union(title.title), confidence: 0.82)
  }
}
