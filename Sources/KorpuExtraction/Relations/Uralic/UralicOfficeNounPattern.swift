internal import KorpuLanguage
internal import KorpuModel

/// «X lemondott az Y vezérigazgatói posztjáról», «az Y elnöki feladatait X veszi át», «X igazgató távozik az Y éléről».
struct UralicOfficeNounPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A Hungarian noun of office with the adjective of a post and its body, and a verb of taking it or leaving it."
  var examples: [PatternExample] {
    HungarianExamples.officesByNoun
  }

  /// How many words of units stand between a body and the adjective of the post.
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      scene.reading.sentences[sentence].flatMap { noun -> [RelationFinding] in
        guard let office = office(at: noun, in: scene),
          let act = act(on: noun, inSentence: sentence, of: scene, context.gathering)
        else { return [] }
        return holders(of: act, office: noun, in: scene).map { person in
          let role = office.role ?? title(of: person, in: scene)
          return RelationFinding(
            type, from: person.entity, to: office.owner.entity, role: role.role, title: role.title,
            evidence: person.tokens.union(office.owner.tokens).union(noun..<noun + 1), confidence: 0.82)
        }
      }
    }
  }

  private struct Post {
    let role: Role
    let title: String
  }

  private struct Office {
    let owner: LocatedMention
    /// The post that an adjective names; none in «az Y | éléről».
    let role: Post?
  }

  private func office(at noun: Int, in scene: Scene) -> Office? {
    let reading = scene.reading
    guard noun > 1, !reading.isQuoted(noun) else { return nil }
    if reading.isForm(noun, of: .post), reading.words[noun].form(in: .wordClasses)?.possessor == .third {
      return named(at: noun, in: scene)
    }
    // «az Y | éléről»
    guard reading.isWord(noun, .post),
      let body = scene.mention(endingBefore: reading.endBeforeBrackets(noun), where: \.isOrganization)
    else { return nil }
    return Office(owner: body, role: nil)
  }

  /// «az Y | vezérigazgatói (posztjáról)»
  private func named(at noun: Int, in scene: Scene) -> Office? {
    guard let role = RoleFinder(reading: scene.reading).role(ofAdjectiveAt: noun - 1),
      let owner = scene.owner(
        before: noun - 1, within: Self.reach, where: { $0.isOrganization || $0.isCountry && role.isOfState })
    else { return nil }
    return Office(owner: owner, role: Post(role: role.role, title: role.title))
  }

  /// The acts of those who take a post or leave it; «átvette a posztot» is the verb of who is given something.
  private static let acts: [VerbMeaning] = [.dismissed, .dismiss, .serve, .appoint, .appointed, .present]

  /// The act in whose part of the clause the noun stands, or else in whose clause.
  private func act(on noun: Int, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Act? {
    let acts = Self.acts.flatMap { gathering.acts($0, inSentence: sentence) }.filter(\.form.isPredicate)
    return acts.first { UralicClause(reading: scene.reading).segment(of: $0.tokens).contains(noun) }
      ?? acts.first { scene.reading.clause(of: $0.tokens).contains(noun) }
  }

  /// Who is the subject, or the object of those who appoint and dismiss; nobody where the clause names several.
  private func holders(of act: Act, office: Int, in scene: Scene) -> [LocatedMention] {
    let isDone = [.dismiss, .appoint].contains(act.meaning)
    let segment = UralicClause(reading: scene.reading).segment(of: act.tokens)
    let clause = segment.contains(office) ? segment : scene.reading.clause(of: act.tokens)
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && !scene.reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
        && $0.isIn(isDone ? .accusative : .nominative) && (!isDone || !$0.isIn(.nominative))
    }
    return Set(people.map(\.entity)).count == 1 ? Array(people.prefix(1)) : []
  }

  /// What somebody at the head is by his title: «X igazgató távozik az Y | éléről».
  private func title(of person: LocatedMention, in scene: Scene) -> Post {
    let title = TitleAfterName(reading: scene.reading).title(after: person.tokens.upperBound)
    guard let title, title.nationality == nil, !title.role.isOfState || title.role.roleInAssembly != nil else {
      return Post(role: .head, title: "")
    }
    return Post(role: title.role.role, title: title.role.title)
  }
}
