internal import KorpuLanguage
internal import KorpuModel

/// «az Y öt tagországa: A, B és C», «(az Y bankja,) amelynek célja a tagállamok – A, B és megfigyelőként C – támogatása», «a B az Y
/// tagjaként …».
struct UralicMemberListPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary =
    "A Hungarian noun for member states with a list of them, or «as a member» behind a body, and the body meant."
  var examples: [PatternExample] {
    HungarianExamples.memberLists
  }

  /// How many words stand between a body and the noun for its members.
  private static let reach = 3
  /// How many countries a list has at least.
  private static let shortestList = 2

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let reading = scene.reading
    return reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard isMembers(word, in: reading), !reading.isQuoted(word), !reading.isNegated(word) else { return [] }
      let member = asMember(at: word, in: scene)
      if let member {
        return [finding(member.party, of: member.body.entity, member.party.tokens.union(member.body.tokens))]
      }
      let listed = countries(listedAfter: word, in: scene)
      guard listed.count >= Self.shortestList, let body = body(of: word, in: scene, context) else { return [] }
      return listed.map { finding($0, of: body, $0.tokens.union(word..<word + 1)) }
    }
  }

  private func finding(_ party: LocatedMention, of body: Int, _ evidence: Range<Int>) -> RelationFinding {
    RelationFinding(type, from: party.entity, to: body, evidence: evidence, confidence: 0.82)
  }

  /// «tagállamok», «tagországa», «tagjai»
  private func isMembers(_ word: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.tokens[word].kind == .word, !reading.tokens[word].isCapitalised || reading.isInitial(word) else {
      return false
    }
    if reading.isForm(word, of: .included) { return true }
    guard reading.isForm(word, of: .membership) else { return false }
    return reading.isForm(word, of: .state)
      || reading.words[word].form(in: .wordClasses)?.grammaticalCase == .equative
  }

  /// «tagállamok – | A, B és megfigyelőként C», «tagjai (| A, B, C)»
  private func countries(listedAfter word: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    let limit = reading.sentence(of: word).upperBound
    guard word + 2 < limit,
      reading.isDash(word + 1) || reading.isMark(word + 1, ":") || reading.isMark(word + 1, "(")
        || reading.isMark(word + 1, ",")
    else { return [] }
    var found: [LocatedMention] = []
    var at = word + 2
    while at < limit {
      at = startOfMember(from: at, limit: limit, in: reading)
      guard let country = scene.mention(startingAt: at, where: \.isCountry), country.isIn(.nominative),
        reading.isCapitalisedWord(at)
      else { break }
      found.append(country)
      at = country.tokens.upperBound
      guard at < limit, reading.isListJoint(at) else { break }
      at += 1
    }
    return found
  }

  /// «(és) | a megfigyelőként részt vevő | C»
  private func startOfMember(from start: Int, limit: Int, in reading: TokenizedArticle) -> Int {
    var at = start
    while at < limit, at - start < Self.reach,
      reading.isWord(at, [.article, .conjunction, .filler]) || reading.isForm(at, of: [.included, .membership])
    {
      at += 1
    }
    return at
  }

  /// «az Y öt | tagországa», «az Y-nak … intézménye, amelynek célja a | tagállamok», «A szervezet | tagjai»
  private func body(of word: Int, in scene: Scene, _ context: RelationContext) -> Int? {
    let reading = scene.reading
    guard word > reading.sentence(of: word).lowerBound else { return nil }
    let first = max(reading.sentence(of: word).lowerBound + 1, word - Self.reach)
    for end in stride(from: word, through: min(first, word), by: -1) {
      if let body = scene.mention(endingBefore: reading.endBeforeBrackets(end), where: \.isOrganization) {
        return body.entity
      }
      if reading.isForm(end - 1, of: .generic), reading.isWord(end - 2, .article) {
        return context.anaphora.body(meantAt: end - 1)
      }
      guard reading.tokens[end - 1].kind == .word, !reading.isWord(end - 1, .article) else { break }
    }
    // «a | tagállamok»: of the only body of states that the sentence names before.
    guard reading.isWord(word - 1, .article), reading.words[word].readings.contains(where: \.form.isPlural) else {
      return nil
    }
    let sentence = reading.sentenceOfToken[word]
    let bodies = Set(
      scene.mentions(ofSentence: sentence).filter {
        $0.type == .organization(.igo) && $0.tokens.upperBound <= word && !reading.isQuoted($0.tokens.lowerBound)
      }.map(\.entity))
    return bodies.count == 1 ? bodies.first : nil
  }

  /// «a B az Y | tagjaként», «az Y | tagjaként B»
  private func asMember(at word: Int, in scene: Scene) -> (party: LocatedMention, body: LocatedMention)? {
    let reading = scene.reading
    guard reading.words[word].form(in: .wordClasses)?.grammaticalCase == .equative,
      let body = scene.mention(endingBefore: reading.endBeforeBrackets(word), where: \.isOrganization)
    else { return nil }
    let start = body.tokens.lowerBound
    let before = reading.withArticle(start)
    let after = reading.behindArticle(word + 1)
    let party =
      scene.mention(endingBefore: reading.endBeforeBrackets(before), where: { $0.isOrganization || $0.isCountry })
      ?? scene.mention(startingAt: after, where: { $0.isOrganization || $0.isCountry })
    guard let party, party.isIn(.nominative), party.entity != body.entity,
      reading.isCapitalisedWord(party.tokens.lowerBound), reading.sentence(of: word).contains(party.tokens.lowerBound)
    else { return nil }
    return (party, body)
  }
}
