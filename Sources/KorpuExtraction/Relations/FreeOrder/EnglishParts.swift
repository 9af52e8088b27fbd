internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings within others as only English names them.
struct EnglishParts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// Whether in English what would be the whole is a session, and what would be its part is none.
  func isSession(_ whole: Int, unlike part: Int) -> Bool {
    reading.lexicon.language.family == .germanic && scene.entities[whole].type.isSession
      && !scene.entities[part].type.isSession
  }

  /// «The first day featured a panel titled "…"»: a panel or session of the gathering that the article reports on.
  func featured(inSentence sentence: Int, of reported: Int) -> RelationFinding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, !scene.entities[reported].type.isSession
    else { return nil }
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    guard let part = forums.first(where: { scene.entities[$0.entity].type.isSession }), !scene.isFraming(part),
      forums.allSatisfy({ [part.entity, reported].contains($0.entity) })
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: reported, evidence: reading.sentences[sentence], confidence: 0.8)
  }

  /// «The Steppe Forum in Baku hosted a session on "…"»: a panel or session that another gathering is said to hold.
  func hosted(_ forums: [LocatedMention], inSentence sentence: Int) -> RelationFinding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, let whole = forums.first, whole.isIn(.nominative),
      !scene.entities[whole.entity].type.isSession,
      let part = forums.dropFirst().first(where: {
        scene.entities[$0.entity].type.isSession && $0.entity != whole.entity
      }), holds(part, behind: whole.tokens.upperBound, inSentence: sentence)
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole.entity, evidence: whole.tokens.union(part.tokens), confidence: 0.85)
  }

  /// «the "Women First" session of | the 16th Steppe Forum»: a panel or session, and right behind it whose it is.
  func owned(_ part: LocatedMention) -> RelationFinding? {
    let end = max(part.tokens.upperBound, part.candidate.printed?.upperBound ?? 0)
    guard reading.lexicon.language.family == .germanic, scene.entities[part.entity].type.isSession,
      reading.isWord(end, [.genitiveMarker, .locativeMarker, .framing]),
      let whole = scene.mention(startingAt: reading.behindArticle(end + 1), where: \.isForum),
      whole.entity != part.entity, !scene.entities[whole.entity].type.isSession
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole.entity, evidence: part.tokens.union(whole.tokens), confidence: 0.92)
  }

  /// «(The fund held the forum "…".) The event took place within the framework of | the Civil Society Week»: what the sentence calls by its
  /// sort at its head is a part of what frames it.
  func called(inSentence sentence: Int) -> RelationFinding? {
    guard reading.lexicon.language.family == .germanic, !gathering.acts(.hold, inSentence: sentence).isEmpty,
      let whole = gathering.named(inSentence: sentence).first(where: isFramed),
      let part = gathering.called(
        inSentence: sentence,
        where: {
          $0.token <= reading.sentences[sentence].lowerBound + 1
        }), part.entity != whole.entity, !scene.entities[whole.entity].type.isSession
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole.entity, evidence: part.tokens.union(whole.tokens), confidence: 0.85)
  }

  /// «within the framework of | the Week», «as part of Osh's | Week»
  private func isFramed(_ forum: LocatedMention) -> Bool {
    let start = scene.mention(endingBefore: forum.tokens.lowerBound, where: \.isPlace)?.tokens.lowerBound
    return reading.isWord(reading.withArticle(start ?? forum.tokens.lowerBound) - 1, .framing)
  }

  /// Whether a verb of holding, or a word for what a whole has, stands before a part, and nobody who might hold it.
  private func holds(_ part: LocatedMention, behind whole: Int, inSentence sentence: Int) -> Bool {
    let start = part.tokens.lowerBound
    guard whole < start, scene.mentions(in: whole..<start).allSatisfy({ $0.type.isPlace || $0.type.isCountry }) else {
      return false
    }
    let verbs = gathering.acts(.organise, inSentence: sentence).filter {
      $0.form == .finite && whole <= $0.tokens.lowerBound && $0.tokens.upperBound <= start
    }
    return !verbs.isEmpty || (whole..<start).contains { reading.isWord($0, .comprising) }
  }

  /// «The second day was attended by …»: where a gathering is said to have people, it has parts too.
  func isAttended(inSentence sentence: Int) -> Bool {
    reading.lexicon.language.family.hasDefiniteTypeWords
      && gathering.acts(.attend, inSentence: sentence).contains { $0.form == .passive }
  }
}
