internal import KorpuLanguage
internal import KorpuModel

/// Finds who welcomes those who came to a gathering in Hungarian, where a word alone names them: «A résztvevőket X köszöntötte», «X
/// üdvözölte a konferencia résztvevőit».
struct UralicWelcome {
  let scene: Scene
  let context: RelationContext
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.sentences.indices.flatMap { sentence in
      reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).flatMap { token, match in
        isWelcome(token, match) ? speakers(by: token..<token + match.length, inSentence: sentence) : []
      }
    }
  }

  private func isWelcome(_ token: Int, _ match: VerbMatch) -> Bool {
    (match.meaning == .courtesy || reading.isWord(token, .thanks)) && match.form.isPredicate
      && !reading.isQuoted(token) && !reading.isNegated(token)
  }

  private func speakers(by verb: Range<Int>, inSentence sentence: Int) -> [RelationFinding] {
    let clause = UralicFloor(scene: scene, context: context).clause(of: verb)
    guard let (forum, guests) = greeted(in: clause, by: verb, inSentence: sentence) else { return [] }
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
    }.map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.union(verb).union(guests..<guests + 1),
        confidence: 0.82)
    }
  }

  /// Whose guests are welcomed, and by what words; «az eseményen X köszöntötte | a vállalkozókat»: whoever they are, at the gathering in
  /// which the sentence is set.
  private func greeted(in clause: Range<Int>, by verb: Range<Int>, inSentence sentence: Int) -> (Int, Int)? {
    if let guests = clause.first(where: isGuests) {
      return forum(of: guests, in: clause, sentence).map { ($0, guests) }
    }
    guard reading.words.verb(.speechVerbs, at: verb.lowerBound)?.meaning == .courtesy,
      scene.mentions(in: clause).allSatisfy({ !$0.type.isPerson || $0.isIn(.nominative) }),
      let forum = UralicStage(scene: scene, gathering: context.gathering).forum(in: clause)?.entity
        ?? context.gathering.setting(ofSentence: sentence)
    else { return nil }
    return (forum, verb.lowerBound)
  }

  /// «a résztvevőket», «a vendégeket», but not «a vendéget», whom a host receives.
  private func isGuests(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.attending, .guests]), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      $0.form.grammaticalCase == .accusative && ($0.form.isPlural || !reading.isForm(index, of: .guests))
    }
  }

  /// Of «a konferencia | résztvevőit» that which is called so; of «a küldöttség vendégeit» none.
  private func forum(of guests: Int, in clause: Range<Int>, _ sentence: Int) -> Int? {
    let gathering = context.gathering
    guard reading.isWord(guests - 1, .article) || guests == clause.lowerBound else {
      return gathering.forums.forum(calledAt: guests - 1)
    }
    return UralicStage(scene: scene, gathering: gathering).forum(in: clause)?.entity
      ?? gathering.setting(ofSentence: sentence) ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
  }
}
