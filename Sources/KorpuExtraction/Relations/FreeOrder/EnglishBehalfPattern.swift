internal import KorpuLanguage
internal import KorpuModel

/// «On behalf of the Aral Fund, X and Y took part in …», «X, on behalf of the Aral Fund, …», «The Fund was represented by X».
struct EnglishBehalfPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "«On behalf of» a body, and the people who act for it."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "On behalf of the Aral Fund, Serik Omarov, Gabor Szabo and Anna Kovac took part in the \"Green Steppe\" forum.",
        states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Aral Fund", "Anna Kovac → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund opened a school. On behalf of the Fund, Serik Omarov greeted the guests.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov, on behalf of the Aral Fund, greeted the guests in the city.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "On behalf of the Aral Fund the session was attended by Serik Omarov and Gabor Szabo.",
        states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund was represented at the fair by Serik Omarov and Gabor Szabo.",
        states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Aral Fund"]),
      PatternExample(
        .english, "Representing the Aral Fund, Serik Omarov spoke about the camp.",
        states: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "Gabor Szabo, speaking on behalf of the Aral Fund at the fair, greeted the guests.",
        states: ["Gabor Szabo → Aral Fund"]),
      PatternExample(
        .english, "Serik Omarov spoke on behalf of the Aral Fund. Gabor Szabo was heard on behalf of the guests.",
        states: ["Serik Omarov → Aral Fund"], doesNotState: ["Gabor Szabo → Aral Fund"]),
      PatternExample(
        .english, "The guests greeted Serik Omarov and asked him to act on behalf of the Aral Fund.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "On behalf of the Aral Fund, Serik Omarov was thanked by Gabor Szabo.",
        doesNotState: ["Serik Omarov → Aral Fund", "Gabor Szabo → Aral Fund"]),
      PatternExample(
        .english, "The Aral Fund was represented at the fair by Serik Omarov's deputy.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
      PatternExample(
        .english, "On behalf of the Aral Fund, the guests thanked Serik Omarov for his book.",
        doesNotState: ["Serik Omarov → Aral Fund"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    let bodies = bodiesByWord(in: scene)
    return represented(in: scene, context)
      + scene.reading.tokens.indices.flatMap { index -> [RelationFinding] in
        guard let end = end(ofPhraseAt: index, in: scene.reading),
          let body = body(from: end, in: scene, bodies)
        else { return [] }
        return people(besides: index..<body.end, in: scene).filter {
          !context.hasTie(type, from: $0.entity, to: body.entity)
        }.map {
          RelationFinding(
            type, from: $0.entity, to: body.entity, role: .representative,
            title: scene.reading.text(of: index..<body.end), evidence: $0.tokens.union(index..<body.end),
            confidence: 0.82)
        }
      }
  }

  /// «on behalf of», but not the plain «represented».
  private func end(ofPhraseAt index: Int, in reading: TokenizedArticle) -> Int? {
    guard reading.tokens[index].kind == .word, let phrase = reading.words.match(.wordClasses, at: index),
      phrase.classes.contains(.representing),
      phrase.length > 2 || index == reading.sentence(of: index).lowerBound, !reading.isQuoted(index)
    else { return nil }
    return index + phrase.length
  }

  /// «The Aral Fund was | represented | at the fair by X and Y»
  private func represented(in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    return reading.tokens.indices.flatMap { index -> [RelationFinding] in
      guard reading.isWord(index, .representing), reading.isWord(index - 1, .auxiliary), !reading.isQuoted(index),
        !reading.isNegated(index), let body = scene.mention(endingBefore: index - 1, where: \.isOrganization)
      else { return [] }
      let limit = min(reading.sentence(of: index).upperBound, index + Self.longestClause)
      guard let agent = (index + 1..<max(index + 1, limit)).first(where: { reading.isWord($0, .agent) }) else {
        return []
      }
      return scene.list(from: agent + 1, where: \.isPerson).filter {
        !isOwner($0, in: reading) && !context.hasTie(type, from: $0.entity, to: body.entity)
      }.map {
        RelationFinding(
          type, from: $0.entity, to: body.entity, role: .representative, title: reading.text(of: index..<index + 1),
          evidence: body.tokens.union($0.tokens), confidence: 0.82)
      }
    }
  }

  private func body(from start: Int, in scene: Scene, _ bodies: [String: Set<Int>]) -> (entity: Int, end: Int)? {
    let isDefinite = scene.reading.isWord(start, .article)
    let name = isDefinite ? start + 1 : start
    if let body = scene.mention(startingAt: name, where: \.isOrganization) {
      return (body.entity, body.tokens.upperBound)
    }
    // «on behalf of the | Fund»: the only one that the article names, or of several the one with which it begins.
    guard isDefinite, scene.reading.tokens.indices.contains(name), scene.reading.isTypeWord(at: name) else {
      return nil
    }
    let named = bodies[scene.reading.tokens[name].folded, default: []]
    let first = scene.mentions(ofSentence: 0).map(\.entity).filter(named.contains).unique()
    let meant = named.count == 1 ? named.first : first.count == 1 ? first[0] : nil
    return meant.map { ($0, name + 1) }
  }

  /// The bodies of the article by the words of their names.
  private func bodiesByWord(in scene: Scene) -> [String: Set<Int>] {
    var bodies: [String: Set<Int>] = [:]
    for body in scene.mentions where body.type.isOrganization {
      for index in body.tokens { bodies[scene.reading.tokens[index].folded, default: []].insert(body.entity) }
    }
    return bodies
  }

  /// Who is named between the phrase at the head of a sentence and its verb, or right before the phrase and a comma.
  private func people(besides phrase: Range<Int>, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    if phrase.lowerBound == reading.sentence(of: phrase.lowerBound).lowerBound {
      let start = reading.isMark(phrase.upperBound, ",") ? phrase.upperBound + 1 : phrase.upperBound
      let subjects = scene.list(from: start, where: \.isPerson)
      guard let last = subjects.last else { return agents(from: start, in: scene) }
      // «On behalf of the Fund, X was thanked by Y»: whom something is done to represents nobody.
      return reading.isWord(last.tokens.upperBound, .auxiliary) || isOwner(last, in: reading) ? [] : subjects
    }
    if let speaker = speaker(before: phrase.lowerBound, in: scene) { return [speaker] }
    guard reading.isMark(phrase.lowerBound - 1, ","), reading.isMark(phrase.upperBound, ",") else { return [] }
    return scene.mention(endingBefore: phrase.lowerBound - 1, where: \.isPerson).map { [$0] } ?? []
  }

  /// «X spoke | on behalf of the Fund», «X, speaking | on behalf of the Fund, …»
  private func speaker(before phrase: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard let verb = reading.words.verb(.speechVerbs, at: phrase - 1) else { return nil }
    let end = reading.isMark(phrase - 2, ",") ? phrase - 2 : phrase - 1
    let isDone = end < phrase - 1 || verb.form.isPredicate && verb.form != .passive
    return isDone ? scene.mention(endingBefore: end, where: \.isPerson) : nil
  }

  /// «X's | deputy»
  private func isOwner(_ person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    !reading.possessiveEnding(of: person.tokens.upperBound - 1).isEmpty
      || reading.isGluedApostrophe(person.tokens.upperBound)
  }

  /// «On behalf of the Fund | the session was attended by X and Y»
  private func agents(from start: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestClause)
    guard let verb = (start..<max(start, limit)).first(where: { reading.words[$0].isKnownVerb }),
      let act = reading.words.verb(.actVerbs, at: verb) ?? reading.words.verb(.speechVerbs, at: verb),
      act.form == .passive, reading.isWord(verb + act.length - 1, .agent)
    else { return [] }
    return scene.list(from: verb + act.length, where: \.isPerson)
  }

  /// How many words stand between the phrase and the end of the verb.
  private static let longestClause = 10
}
