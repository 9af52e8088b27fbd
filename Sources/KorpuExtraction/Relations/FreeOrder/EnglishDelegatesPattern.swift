internal import KorpuLanguage
internal import KorpuModel

/// «A delegation of the Aral University led by Rector X and including Vice-Rector Y and Dean Z»: posts of whom a body sends are in it.
struct EnglishDelegatesPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body's delegation in English, and the posts of those whom it is said to include."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "A delegation of the Aral University led by Rector Serik Omarov and including Vice-Rector Anna Kovac visited Baku.",
        states: ["Serik Omarov → Aral University", "Anna Kovac → Aral University"]),
      PatternExample(
        .english,
        "The Aral Fund delegation, consisting of Director Serik Omarov and Coordinator Anna Kovac, visited Baku.",
        states: ["Serik Omarov → Aral Fund", "Anna Kovac → Aral Fund"]),
      PatternExample(
        .english,
        "A delegation of the Aral University, including Rector of the Danube Institute Anna Kovac, visited Baku.",
        states: ["Anna Kovac → Danube Institute"], doesNotState: ["Anna Kovac → Aral University"]),
      PatternExample(
        .english, "A delegation of the Aral University met teachers, including Director Anna Kovac.",
        doesNotState: ["Anna Kovac → Aral University"]),
      PatternExample(
        .english, "A delegation of the Aral Fund visited the Danube University, including Rector Anna Kovac.",
        doesNotState: ["Anna Kovac → Aral Fund"]),
      PatternExample(
        .english, "A delegation of the Aral Fund was received by officials including Director Anna Kovac.",
        doesNotState: ["Anna Kovac → Aral Fund"]),
    ]
  }

  /// How many tokens stand between the delegation and the words for whom it includes.
  private static let reach = 24

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard reading.isForm(noun, of: .delegation), !reading.isQuoted(noun),
        let body = sender(ofDelegationAt: noun, in: scene),
        let start = listStart(after: max(noun + 1, body.tokens.upperBound), in: reading)
      else { return [] }
      return scene.list(from: start, where: \.isPerson).compactMap { finding(for: $0, in: body, scene) }
    }.filter { !context.hasTie(type, from: $0.from, to: $0.to) }
  }

  /// «the Aral Fund | delegation», «a delegation | of the Aral University»
  private func sender(ofDelegationAt noun: Int, in scene: Scene) -> LocatedMention? {
    if let before = scene.mention(endingBefore: noun, where: \.isOrganization) { return before }
    guard scene.reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker]) else { return nil }
    let name = scene.reading.behindArticle(noun + 2)
    return scene.mention(startingAt: name, where: \.isOrganization)
  }

  /// «, including | X», «led by Y and consisting of | X»: right behind the delegation, or behind who leads it.
  private func listStart(after first: Int, in reading: TokenizedArticle) -> Int? {
    let limit = min(reading.sentence(of: first - 1).upperBound, first + Self.reach)
    for index in first..<max(first, limit) {
      if reading.isWord(index, .comprising) {
        let length = reading.words.match(.wordClasses, at: index)?.length ?? 1
        return index + length
      }
      guard isOfLeader(index, in: reading) else { return nil }
    }
    return nil
  }

  /// «, led by the Rector Y and»
  private func isOfLeader(_ index: Int, in reading: TokenizedArticle) -> Bool {
    if reading.tokens[index].kind == .mark || reading.isCapitalisedWord(index) { return true }
    if reading.isWord(index, [.conjunction, .agent, .article, .genitiveMarker]) { return true }
    let leads = [.lead, .head].contains(reading.words.verb(.actVerbs, at: index)?.meaning)
    return leads || reading.isWord(index, .leadership) || reading.words.match(.roles, at: index) != nil
  }

  private func finding(for person: LocatedMention, in body: LocatedMention, _ scene: Scene) -> RelationFinding? {
    guard let post = HeadInitialPosition(scene: scene).phrases(before: person).first, post.holder == nil,
      !post.role.isOfState, !post.role.form.isPlural
    else { return nil }
    return RelationFinding(
      type, from: person.entity, to: body.entity, role: post.role.role, title: post.role.title,
      evidence: body.tokens.union(person.tokens), confidence: 0.82)
  }
}
