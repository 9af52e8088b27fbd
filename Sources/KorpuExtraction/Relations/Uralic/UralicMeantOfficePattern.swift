internal import KorpuLanguage
internal import KorpuModel

/// «X a magyar kormány meghívására érkezett. A kazah külügyminiszter …», «Fogadást adtak a kazah külügyminiszter tiszteletére. X a tanács
/// ülésére érkezett»: an office that one sentence names, and in the next the only one who can hold it.
struct UralicMeantOfficePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A Hungarian office with a nation's adjective and no name, and in the sentence before or after the only foreigner without a post."
  let examples = HungarianExamples.meantOffices

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let placed = Set(context.ties(.holdsRole).map(\.from) + context.ties(.represents).map(\.from))
    let offices = offices(in: scene, context)
    guard Set(offices.map(\.key)).count == 1, let office = offices.first else { return [] }
    let strangers = Set(scene.mentions.filter { $0.type.isPerson && !placed.contains($0.entity) }.map(\.entity)).filter
    {
      scene.isForeign($0)
    }
    guard strangers.count == 1, let person = strangers.first, let country = office.country,
      offices.prefix(Self.most).contains(where: { isBeside($0, person, in: scene, context) })
    else { return [] }
    return [
      RelationFinding(
        type, from: person, to: country, role: office.role.role, title: office.role.title,
        evidence: office.tokens, confidence: 0.75)
    ]
  }

  private struct Office {
    let role: RoleFinder.Finding
    let code: CountryCode
    let country: Int?
    let tokens: Range<Int>
    var key: String { code.code + role.role.rawValue }
  }

  /// «a | kazah külügyminiszter»: without a name before or behind it, of which nobody of the article is said to hold one.
  private func offices(in scene: Scene, _ context: RelationContext) -> [Office] {
    let reading = scene.reading
    let held = context.ties(.holdsRole)
    return reading.tokens.indices.dropFirst().compactMap { index in
      guard reading.isWord(index - 1, .article), !reading.isWord(index - 1, .indefinite),
        !reading.tokens[index].isCapitalised, !reading.isQuoted(index), reading.words[index].isKey(of: .demonyms),
        index + 1 < reading.sentence(of: index).upperBound,
        let role = RoleFinder(reading: reading).role(startingAt: index + 1), role.isOfState, role.form.possessor == nil,
        !role.form.isPlural, Self.heads.contains(role.role),
        let code = reading.nationalities(at: index).first, code.code != "HU"
      else { return nil }
      let country = scene.entities.firstIndex { $0.type == .country(code) }
      guard !held.contains(where: { $0.to == country && $0.role == role.role }) else { return nil }
      return Office(role: role, code: code, country: country, tokens: index..<role.tokens.upperBound)
    }
  }

  /// How many times an office is looked at.
  private static let most = 8
  /// Of which a country has one, or one of each sort; an envoy may be told of beside any guest.
  private static let heads: Set<Role> = [.president, .primeMinister, .minister]
  /// What officials do.
  private static let acts = ["meet", "receive", "sign", "travel", "attend"]

  /// Whether the person's name stands at the head of the sentence before or after, and both sentences tell what officials do.
  private func isBeside(_ office: Office, _ person: Int, in scene: Scene, _ context: RelationContext) -> Bool {
    let sentence = scene.reading.sentenceOfToken[office.tokens.lowerBound]
    if sentence > 0, isSubject(office, ofSentence: sentence, in: scene, context),
      heads(sentence - 1, person, in: scene), acts(inSentence: sentence - 1, context)
    {
      return true
    }
    let next = sentence + 1
    return scene.reading.sentences.indices.contains(next) && isHonoured(office, in: scene.reading)
      && heads(next, person, in: scene) && (acts(inSentence: next, context) || speaks(inSentence: next, in: scene))
  }

  /// «A kazah külügyminiszter (hétfőn Y-nal találkozik)», «… (elmondta, hogy …)», but not «… gratulált», «… fogadta».
  private func isSubject(
    _ office: Office, ofSentence sentence: Int, in scene: Scene, _ context: RelationContext
  ) -> Bool {
    guard office.role.form == NounForm(),
      office.tokens.lowerBound == scene.reading.sentences[sentence].lowerBound + 1
    else { return false }
    if speaks(inSentence: sentence, in: scene) { return true }
    return acts(inSentence: sentence, context)
      && scene.mentions(ofSentence: sentence).contains { $0.type.isPerson && !$0.isIn(.nominative) }
  }

  /// «a kazah külügyminiszter | tiszteletére», «(fogadta) a kazah külügyminisztert»
  private func isHonoured(_ office: Office, in reading: TokenizedArticle) -> Bool {
    reading.isWord(office.tokens.upperBound, .dedicated)
      || [.accusative, .instrumental].contains(office.role.form.grammaticalCase)
  }

  private func acts(inSentence sentence: Int, _ context: RelationContext) -> Bool {
    Self.acts.contains { context.gathering.predicate($0, inSentence: sentence) != nil }
  }

  private func speaks(inSentence sentence: Int, in scene: Scene) -> Bool {
    scene.reading.words.verbs(.speechVerbs, in: scene.reading.sentences[sentence]).contains {
      $0.match.form.isPredicate && ["report", "topic", "floor"].contains($0.match.value)
        && !scene.reading.isQuoted($0.token) && !scene.reading.isNegated($0.token)
    }
  }

  /// Whether a sentence begins with the person's bare name.
  private func heads(_ sentence: Int, _ person: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    let start = reading.sentences[sentence].lowerBound
    guard let first = scene.mention(startingAt: start, where: \.isPerson), first.entity == person,
      first.isIn(.nominative), !scene.isPossessor(first)
    else { return false }
    let end = first.tokens.upperBound
    return reading.words.match(.honorifics, at: end) == nil && !reading.isMark(end, ",")
      && TitleAfterName(reading: reading).title(after: end) == nil
  }
}
