internal import KorpuLanguage
internal import KorpuModel

/// «X az Y igazgatójaként dolgozott», «jelenleg a Z elnöke», «X lett az Y elnöke»: a position told by the predicate.
struct UralicPredicatePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A body and its position with «as» or a word of being, and who is the subject of the clause or of the last."
  var examples: [PatternExample] {
    HungarianExamples.predicates + HungarianExamples.dativePositions + HungarianExamples.heads
      + HungarianExamples.officesOfCountries
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    var subject: LocatedMention?
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      let people = scene.mentions(in: range).filter(scene.isSubject)
      if let first = people.first { subject = first }
      let heads = UralicRelativeHead(scene: scene).findings(inSentence: sentence)
      guard heads.isEmpty else { return heads }
      // Of several people any may be meant; «elnökévé választották» says it of the object.
      guard let holder = subject, people.count < 2, context.gathering.acts(.appoint, inSentence: sentence).isEmpty
      else { return [] }
      return range.compactMap { finding(at: $0, of: holder, in: scene, context.anaphora) }
    }
  }

  private func finding(at index: Int, of person: LocatedMention, in scene: Scene, _ anaphora: Anaphora)
    -> RelationFinding?
  {
    guard !scene.reading.isQuoted(index), let role = RoleFinder(reading: scene.reading).role(startingAt: index),
      role.form.possessor == .third, !role.form.isPlural
    else { return nil }
    if let body = dative(after: role, of: person, in: scene) {
      return RelationFinding(
        type, from: person.entity, to: body.entity,
        role: scene.isParliament(body.entity) ? role.roleInAssembly ?? role.role : role.role, title: role.title,
        evidence: person.tokens.union(body.tokens), confidence: 0.8)
    }
    if let body = named(behind: role, person, in: scene, anaphora) {
      return RelationFinding(
        type, from: person.entity, to: body.entity, role: role.role, title: role.title,
        evidence: person.tokens.union(body.tokens), confidence: 0.82)
    }
    guard isPredicate(role, in: scene.reading), !isOfBody(role, in: scene),
      !isOfOtherClause(person, behind: role, in: scene.reading),
      let body = UralicPosts(scene: scene, anaphora: anaphora).owner(before: index, isOfState: role.isOfState),
      isClauseInitial(body.tokens.lowerBound, role, in: scene.reading)
        || isSubject(person, before: body.tokens.lowerBound, in: scene.reading)
    else { return nil }
    return RelationFinding(
      type, from: person.entity, to: body.entity, role: role.role, title: role.title,
      evidence: body.tokens.union(role.tokens), confidence: 0.8)
  }

  /// «(X jelezte, hogy) a B az Y | tagjaként»: what another body is.
  private func isOfBody(_ role: RoleFinder.Finding, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard role.role == .member,
      let body = scene.mention(
        endingBefore: reading.endBeforeBrackets(role.tokens.lowerBound), where: \.isOrganization)
    else { return false }
    let start = body.tokens.lowerBound
    let end = reading.withArticle(start)
    return scene.mention(endingBefore: end, where: { $0.isOrganization || $0.isCountry })?.isIn(.nominative) == true
  }

  /// «az Y elnökeként üdvözölte a vendégeket, | akiknek vezetője X»
  private func isOfOtherClause(
    _ person: LocatedMention, behind role: RoleFinder.Finding, in reading: TokenizedArticle
  ) -> Bool {
    let end = role.tokens.upperBound
    return role.form.grammaticalCase == .equative && person.tokens.lowerBound > end
      && (end..<person.tokens.lowerBound).contains { reading.isMark($0, ",") }
  }

  /// How many words stand between a name and what it is said to be, or that and the body: «Halmos Péter | 8 éve tagja».
  private static let reach = 3

  /// «Halmos Péter (8 éve) tagja | az Y-nak»
  private func dative(after role: RoleFinder.Finding, of person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let head = role.tokens.lowerBound
    let name = person.tokens.upperBound
    guard role.form.grammaticalCase == .nominative, name <= head, head - name <= Self.reach,
      (name..<head).allSatisfy({ reading.tokens[$0].kind != .mark && !reading.isWord($0, [.negation, .article]) }),
      scene.mentions(in: name..<head).isEmpty
    else { return nil }
    let start = reading.behindArticle(role.tokens.upperBound)
    guard let body = scene.mention(startingAt: start, where: \.isOrganization), body.isIn([.dative, .genitive]),
      !body.isIn(.nominative), !scene.isPossessor(body)
    else { return nil }
    return body
  }

  /// «az Y új elnöke | X lett»: the name between the position and the verb.
  private func named(
    behind role: RoleFinder.Finding, _ person: LocatedMention, in scene: Scene, _ anaphora: Anaphora
  ) -> (entity: Int, tokens: Range<Int>)? {
    guard role.form.grammaticalCase == .nominative, person.tokens.lowerBound == role.tokens.upperBound,
      person.isIn(.nominative), scene.reading.isWord(person.tokens.upperBound, .auxiliary)
    else { return nil }
    return UralicPosts(scene: scene, anaphora: anaphora).owner(
      before: role.tokens.lowerBound, isOfState: role.isOfState)
  }

  /// «igazgatójaként», «elnöke volt», «elnöke lett»
  private func isPredicate(_ role: RoleFinder.Finding, in reading: TokenizedArticle) -> Bool {
    switch role.form.grammaticalCase {
    case .equative: true
    case .nominative: reading.isWord(role.tokens.upperBound, .auxiliary) || endsClause(role, in: reading)
    default: false
    }
  }

  private func endsClause(_ role: RoleFinder.Finding, in reading: TokenizedArticle) -> Bool {
    let end = role.tokens.upperBound
    return end == reading.sentence(of: role.tokens.lowerBound).upperBound || reading.isMark(end, ".")
      || reading.isMark(end, ";")
  }

  /// «Halmos Péter | a Zöld Híd Alapítvány elnöke.»
  private func isSubject(_ person: LocatedMention, before start: Int, in reading: TokenizedArticle) -> Bool {
    let end = reading.withArticle(start)
    return person.tokens.upperBound == end
  }

  /// A nominative at the end needs a word of time or of being before the body: «jelenleg | a Z elnöke», «lett | a Z elnöke».
  private func isClauseInitial(_ start: Int, _ role: RoleFinder.Finding, in reading: TokenizedArticle) -> Bool {
    guard role.form.grammaticalCase == .nominative, !reading.isWord(role.tokens.upperBound, .auxiliary) else {
      return role.form.grammaticalCase == .equative || hasNoOtherSubject(before: start, in: reading)
    }
    let before = reading.withArticle(start) - 1
    return reading.isWord(before, .auxiliary) && reading.sentence(of: start).contains(before)
  }

  /// Nouns for those who come to a gathering, which may be the subject.
  private static let people: WordClass = [.attending, .moderation, .guests, .speaking]

  /// «A házigazda | az Y elnöke volt» says who the host was: nothing but names and little words may stand before.
  private func hasNoOtherSubject(before start: Int, in reading: TokenizedArticle) -> Bool {
    let first = reading.sentence(of: start).lowerBound
    let clause = (first..<start).reversed().prefix { !reading.isMark($0, ",") }
    return clause.allSatisfy { index in
      reading.tokens[index].isCapitalised && !reading.isInitial(index) || reading.tokens[index].kind == .number
        || reading.words[index].name.isName || !reading.words[index].classes.subtracting(Self.people).isEmpty
        || reading.words[index].isFunctionWord || reading.words[index].isKey(of: .demonyms)
    }
  }
}
