internal import KorpuLanguage
internal import KorpuModel

/// «A Duna Szövetség főtitkára a kapcsolatok jelentőségét emelte ki. X úgy fogalmazott, hogy …»: a post that one sentence names without
/// its holder as its subject, and the only one without a post of whom the next goes on to tell.
struct UralicMeantPostPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A Hungarian body and the head of it as the subject without a name, and at the head of the next sentence the only person without a post."
  let examples = HungarianExamples.meantPosts

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let placed = Set(context.ties(.holdsRole).map(\.from))
    let others = Set(scene.mentions.filter { $0.type.isPerson && !placed.contains($0.entity) }.map(\.entity))
    guard others.count == 1, let person = others.first else { return [] }
    let held = context.ties(.holdsRole)
    let found = scene.reading.sentences.indices.dropLast().compactMap { sentence -> RelationFinding? in
      guard let post = post(atHeadOf: sentence, in: scene), isNext(person, after: sentence, in: scene),
        isTold(sentence, in: scene), isTold(sentence + 1, in: scene),
        !held.contains(where: { $0.to == post.body.entity && $0.role == post.role.role })
      else { return nil }
      return RelationFinding(
        type, from: person, to: post.body.entity, role: post.role.role, title: post.role.title,
        evidence: post.body.tokens.union(post.role.tokens), confidence: 0.75)
    }
    return Set(found.map(\.to)).count == 1 ? Array(found.prefix(1)) : []
  }

  /// Posts of which a body has one.
  private static let heads: Set<Role> = [
    .president, .chair, .secretaryGeneral, .director, .rector, .head, .spokesperson,
  ]

  /// «A Duna Szövetség főtitkára …», with nobody named in the sentence.
  private func post(
    atHeadOf sentence: Int, in scene: Scene
  ) -> (body: LocatedMention, role: RoleFinder.Finding)? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    let mentions = scene.mentions(ofSentence: sentence)
    let start = reading.isWord(range.lowerBound, .article) ? range.lowerBound + 1 : range.lowerBound
    guard !mentions.contains(where: \.type.isPerson), !reading.isQuoted(start),
      let body = scene.mention(startingAt: start, where: \.isOrganization),
      let role = RoleFinder(reading: reading).role(startingAt: reading.end(of: body)),
      role.form.possessor == .third, role.form.grammaticalCase == .nominative, !role.form.isPlural,
      Self.heads.contains(role.role), range.contains(role.tokens.upperBound),
      // «A Duna Szövetség elnökének | levele», «… elnöke | által»
      !reading.isWord(role.tokens.upperBound, [.agent, .comitative])
    else { return nil }
    return (body, role)
  }

  /// Whether a sentence tells what somebody says: «emelte ki», «úgy fogalmazott».
  private func isTold(_ sentence: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    return reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains {
      $0.match.form.isPredicate && !reading.isQuoted($0.token) && !reading.isNegated($0.token)
        && $0.match.value != "courtesy"
    }
  }

  private func isNext(_ person: Int, after sentence: Int, in scene: Scene) -> Bool {
    let next = sentence + 1
    guard let first = scene.mentions(ofSentence: next).first(where: \.type.isPerson), first.entity == person else {
      return false
    }
    return first.tokens.lowerBound == scene.reading.sentences[next].lowerBound && first.isIn(.nominative)
      && !scene.isPossessor(first)
      && TitleAfterName(reading: scene.reading).title(after: first.tokens.upperBound) == nil
      && !scene.reading.isMark(first.tokens.upperBound, ",")
  }
}
