internal import KorpuLanguage
internal import KorpuModel

/// «The Senate approved X as the new Ambassador of A to B», «a decree to name X as Minister of Energy of A»: verbs that give a post only
/// with «as» behind the name.
struct EnglishNamedAsPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A verb of approving or naming, a person, «as» and a position with its body or country."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Senate approved Serik Omarov as the new Ambassador of Kazakhstan to Hungary.",
        states: ["Serik Omarov → KZ: ambassador"], doesNotState: ["Serik Omarov → HU"]),
      PatternExample(
        .english, "President Askar Temirov signed a decree to name Serik Omarov as Minister of Culture of Kazakhstan.",
        states: ["Serik Omarov → KZ: minister"]),
      PatternExample(
        .english, "The council confirmed Serik Omarov and Anna Kovac as directors of the Aral Fund.",
        states: ["Serik Omarov → Aral Fund", "Anna Kovac → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund named Serik Omarov as its new director.",
        states: ["Serik Omarov → Aral Fund: director"]),
      PatternExample(
        .english, "The Hungarian president named Gabor Szabo as director of the Aral Fund.",
        states: ["Gabor Szabo → Aral Fund"], doesNotState: ["Gabor Szabo → HU"]),
      PatternExample(
        .english, "The council did not approve Serik Omarov as director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The council refused to confirm Serik Omarov as director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The council may confirm Serik Omarov as director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "The council proposed to name Serik Omarov as director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov approved the plan as director of the Aral Fund and Anna Kovac thanked him.",
        doesNotState: ["Anna Kovac → Aral Fund"]),
      PatternExample(
        .english, "Anna Kovac named Serik Omarov as a friend of the director of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
    ]
  }

  /// How many words before the verb may take back what it says: «refused to | confirm».
  private static let reachOfNegation = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { verb -> [RelationFinding] in
      guard reading.isWord(verb, .approving), !reading.isQuoted(verb), !isTakenBack(verb, in: reading) else {
        return []
      }
      let people = scene.list(from: verb + 1, where: \.isPerson)
      guard let last = people.last, reading.isWord(last.tokens.upperBound, .capacity),
        let position = position(behind: last.tokens.upperBound, in: scene)
          ?? own(behind: last.tokens.upperBound, ofSubjectOf: verb, in: scene)
      else { return [] }
      return people.map {
        RelationFinding(
          type, from: $0.entity, to: position.holder, role: position.role, title: position.title,
          evidence: (verb..<verb + 1).union($0.tokens).union(position.tokens), confidence: 0.86)
      }
    }
  }

  /// How many words stand between «as» and a post: «the new», «its first».
  private static let longestAttribute = 2

  /// The post right behind «as», but for an article and an adjective.
  private func position(behind marker: Int, in scene: Scene) -> Position? {
    let reading = scene.reading
    let roles = RoleFinder(reading: reading)
    let start = marker + 1
    let words = start...start + Self.longestAttribute
    // «as a friend | of the director»
    guard let post = words.first(where: { roles.role(startingAt: $0) != nil }),
      !(start..<post).contains(where: { reading.isWord($0, .genitiveMarker) })
    else { return nil }
    return AppositionPhrase(scene: scene).position(appointedFrom: start)
      ?? EnglishOfficeAtHome(scene: scene).position(appointedFrom: start)
  }

  /// «The Aral Fund named X | as its director»: a post in the body that does so.
  private func own(behind marker: Int, ofSubjectOf verb: Int, in scene: Scene) -> Position? {
    let reading = scene.reading
    guard reading.isWord(marker + 1, .possessive), !reading.isWord(marker + 1, .pronoun),
      let post = (marker + 2...marker + 1 + Self.longestAttribute).lazy.compactMap({
        RoleFinder(reading: reading).role(startingAt: $0)
      }).first, !post.isOfState, !reading.isWord(post.tokens.upperBound, .genitiveMarker)
    else { return nil }
    let bodies = scene.subjects(ofVerbAt: verb, where: \.isOrganization)
    guard bodies.count == 1 else { return nil }
    return Position(
      holder: bodies[0].entity, role: post.role, title: post.title, tokens: post.tokens, confidence: 0.84)
  }

  private func isTakenBack(_ verb: Int, in reading: TokenizedArticle) -> Bool {
    let first = max(reading.sentence(of: verb).lowerBound, verb - Self.reachOfNegation)
    return (first..<verb).contains {
      reading.isWord($0, [.negation, .doubting, .denying]) || reading.isPhrase(at: $0, of: [.negation, .doubting])
    }
  }
}
