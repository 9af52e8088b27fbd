internal import KorpuLanguage
internal import KorpuModel

/// «X-et választotta elnökévé az Y», «az Y alelnökévé X-et, titkárává Z-t választották».
struct UralicAppointedPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person in the accusative, a position in the case of what one becomes, a verb of appointing."
  var examples: [PatternExample] {
    HungarianExamples.appointments
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.predicate(.appoint, inSentence: sentence).map {
        appointments(by: $0, in: scene, context.anaphora)
      } ?? []
    }
  }

  private func appointments(by verb: Range<Int>, in scene: Scene, _ anaphora: Anaphora) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    let posts = posts(in: clause, of: scene)
    let people = scene.mentions(in: clause).filter { $0.type.isPerson && $0.isIn(.accusative) }
    guard !people.isEmpty else { return [] }
    let owners = UralicPosts(scene: scene, anaphora: anaphora)
    var body: (entity: Int, tokens: Range<Int>)?
    return posts.enumerated().compactMap { index, post in
      body =
        owners.owner(before: post.tokens.lowerBound, isOfState: post.isOfState) ?? body
        ?? elector(in: clause, of: scene)
      let next = index + 1 < posts.count ? posts[index + 1].tokens.lowerBound : clause.upperBound
      let after = people.first { post.tokens.upperBound <= $0.tokens.lowerBound && $0.tokens.lowerBound < next }
      guard let body, let person = after ?? people.last(where: { $0.tokens.upperBound <= post.tokens.lowerBound })
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: body.entity,
        role: scene.isParliament(body.entity) ? post.roleInAssembly ?? post.role : post.role, title: post.title,
        evidence: person.tokens.union(body.tokens).union(verb), confidence: 0.85)
    }
  }

  /// «elnökévé», «igazgatójának»: what somebody is made.
  private func posts(in clause: Range<Int>, of scene: Scene) -> [RoleFinder.Finding] {
    let roles = clause.compactMap { index -> RoleFinder.Finding? in
      guard !scene.reading.isQuoted(index) else { return nil }
      return RoleFinder(reading: scene.reading).role(startingAt: index)
    }
    let become = roles.filter { $0.form.possessor == .third && $0.form.grammaticalCase == .equative }
    guard become.isEmpty else { return become }
    return roles.filter {
      $0.form.possessor == .third && !CaseSet($0.form.grammaticalCase).isDisjoint(with: [.dative, .genitive])
    }
  }

  /// «elnökévé választotta | az Y (közgyűlése)»: the body that elects, whose the post is.
  private func elector(in clause: Range<Int>, of scene: Scene) -> (entity: Int, tokens: Range<Int>)? {
    let bodies = scene.mentions(in: clause).filter { $0.type.isOrganization && $0.isIn(.nominative) }
    return Set(bodies.map(\.entity)).count == 1 ? bodies.first.map { ($0.entity, $0.tokens) } : nil
  }
}
