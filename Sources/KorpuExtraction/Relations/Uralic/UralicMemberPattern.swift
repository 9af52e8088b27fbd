internal import KorpuLanguage
internal import KorpuModel

/// «A NATO tagállamként …», «a NATO tagállam Törökország», «Törökország NATO tagállam»: a body right before the noun for its
/// members, and the country that is one.
struct UralicMemberPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A body before a Hungarian noun for its member states, and the country in the nominative."
  var examples: [PatternExample] {
    HungarianExamples.members + HungarianExamples.membersOfUnions
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return stated(in: scene)
      + scene.reading.sentences.indices.flatMap { generic(inSentence: $0, of: scene, context) }
  }

  private func stated(in scene: Scene) -> [RelationFinding] {
    scene.mentions.compactMap { body in
      guard body.type.isOrganization, !scene.reading.isQuoted(body.tokens.lowerBound),
        let country = chair(of: body, in: scene)
          ?? (scene.isMembership(after: body) ? member(of: body, in: scene) : nil)
      else { return nil }
      return RelationFinding(
        type, from: country.entity, to: body.entity,
        evidence: country.tokens.union(body.tokens.lowerBound..<scene.reading.end(of: body) + 1), confidence: 0.85)
    }
  }

  /// «az Y | soros elnökségét betöltő | Magyarország»: only a member chairs.
  private func chair(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let start = scene.reading.end(of: body)
    guard scene.reading.tokens.indices.contains(start), let verb = scene.reading.words.verb(.actVerbs, at: start),
      verb.meaning == .belong, verb.form == .participle
    else { return nil }
    return scene.mention(startingAt: start + verb.length, where: \.isCountry)
  }

  private func member(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let noun = reading.end(of: body)
    guard let form = reading.words[noun].form(in: .wordClasses), !form.isPlural else { return nil }
    if form == NounForm(), let next = scene.mention(startingAt: noun + 1, where: \.isCountry) { return next }
    let isPredicate = form == NounForm() && (reading.isMark(noun + 1, ".") || reading.isMark(noun + 1, ","))
    guard isPredicate || form.grammaticalCase == .equative else { return nil }
    let clause = reading.clause(of: noun..<noun + 1)
    guard !clause.contains(where: { reading.isWord($0, .negation) }) else { return nil }
    let countries = scene.mentions(in: clause).filter {
      $0.type.isCountry && $0.isIn(.nominative) && reading.isCapitalisedWord($0.tokens.lowerBound)
        && isNoOwner($0, of: body, in: scene)
        && !reading.isQuoted($0.tokens.lowerBound) && !body.tokens.overlaps($0.tokens)
    }
    return Set(countries.map(\.entity)).count == 1 ? countries.first : nil
  }

  /// «Törökország | NATO tagállam»: what belongs to a country is another thing.
  private func isNoOwner(_ country: LocatedMention, of body: LocatedMention, in scene: Scene) -> Bool {
    country.tokens.upperBound == body.tokens.lowerBound || !scene.isOwner(country)
  }

  /// «(A Zöld Tanács …) Magyarország megfigyelői státusszal rendelkezik | a szervezetben»: the body spoken of last.
  private func generic(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let word =
      context.gathering.predicate(.belong, inSentence: sentence)?.lowerBound
      ?? reading.sentences[sentence].first { reading.isWord($0, .included) && !reading.isQuoted($0) }
    guard let word else { return [] }
    let clause = reading.clause(of: word..<word + 1)
    let mentions = scene.mentions(in: clause)
    guard !mentions.contains(where: { $0.type.isPerson || $0.type.isOrganization }),
      !clause.contains(where: { reading.isWord($0, .negation) }),
      let body = clause.lazy.filter({ isPlace($0, of: word, in: reading) }).compactMap({
        union(meantAt: $0, in: scene, context)
      }).first
    else { return [] }
    return mentions.filter {
      $0.type.isCountry && $0.isIn(.nominative) && reading.isCapitalisedWord($0.tokens.lowerBound) && !scene.isOwner($0)
        && !reading.isQuoted($0.tokens.lowerBound)
    }.map { RelationFinding(type, from: $0.entity, to: body, evidence: clause, confidence: 0.8) }
  }

  /// Of schools and firms countries are no members: then «a szervezet» is the union spoken of before.
  private func union(meantAt noun: Int, in scene: Scene, _ context: RelationContext) -> Int? {
    guard let body = context.anaphora.body(meantAt: noun) else { return nil }
    let others: [OrganizationKind] = [.academia, .business, .media, .party, .government]
    return others.contains { scene.entities[body].type == .organization($0) } ? scene.onlyUnion(before: noun) : body
  }

  /// «a szervezetben», «a szervezetnek», «a szervezet | tagja»
  private func isPlace(_ index: Int, of word: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isWord(index - 1, .article), !reading.isCapitalisedWord(index),
      // «a szervezetben», «az alaphoz»
      let form = reading.isForm(index, of: .generic)
        ? reading.words[index].form(in: .wordClasses) : reading.words[index].form(in: .bodies)
    else { return false }
    return !CaseSet(form.grammaticalCase).isDisjoint(with: [.locative, .dative, .genitive])
      || form == NounForm() && index + 1 == word
  }
}

extension Scene {
  /// «a NATO | tagállam», «Kazakhstan's Danube Union | chairmanship»: whether a word right after a body says that the country
  /// before it is in it.
  func isMembership(after body: LocatedMention) -> Bool {
    let noun = reading.end(of: body)
    switch reading.lexicon.language.family {
    case .uralic: return reading.isForm(noun, of: .membership) && reading.isForm(noun, of: .state)
    case .germanic: return reading.isWord(noun, .membership)
    case .turkic, .slavic: return false
    }
  }
}
