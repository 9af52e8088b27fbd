internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings within others as only Turkic languages name them.
struct TurkicParts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// «Forumun | "Yaşıl gələcək" adlı paneli»: a quoted panel or session, and the gathering in the genitive right before it.
  func owned(_ part: LocatedMention) -> RelationFinding? {
    let start = part.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, part.candidate.isQuoted(in: reading), part.type.isSession,
      start > reading.sentence(of: start).lowerBound, let whole = owner(endingBefore: start), whole != part.entity
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole, evidence: start - 1..<part.tokens.upperBound, confidence: 0.9)
  }

  /// «"…" paneli, | X Forumu kapsamında (düzenlendi)»: the part begins the sentence as its subject, before a frame, or stands
  /// right before it.
  func isSubject(_ part: LocatedMention, within whole: Range<Int>) -> Bool {
    let start = part.tokens.lowerBound
    let first = reading.sentence(of: start).lowerBound
    let end = part.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, part.isIn(.nominative),
      reading.isWord(whole.upperBound, .framing) || reading.isWord(whole.upperBound - 1, .framing)
    else { return false }
    if isRightBefore(whole, part) { return true }
    return start - first <= 1 && end < whole.lowerBound
      && (reading.isMark(end, ",") || reading.tokens[end].kind == .closingQuote)
  }

  /// «Ошто "…" тегерек столу | X форумунун алкагында (өттү)»: nothing stands between the two, and no gathering before them.
  private func isRightBefore(_ whole: Range<Int>, _ part: LocatedMention) -> Bool {
    let start = part.tokens.lowerBound
    return part.tokens.upperBound == whole.lowerBound && part.candidate.grammaticalCase == .nominative
      && !scene.mentions(in: reading.sentence(of: start).lowerBound..<start).contains(where: \.type.isForum)
  }

  /// «Forumun "Su" və | "Torpaq" adlı panelləri»: the other gatherings of a list of quoted names in which a part stands.
  func listed(with part: LocatedMention) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic, part.candidate.isQuoted(in: reading) else { return [] }
    var found: [LocatedMention] = []
    var end = part.tokens.upperBound
    while reading.isListJoint(end), let next = scene.mention(startingAt: end + 1, where: \.isForum), isLike(next, part)
    {
      found.append(next)
      end = next.tokens.upperBound
    }
    var start = part.tokens.lowerBound
    while start > 0, reading.isListJoint(start - 1),
      let next = scene.mention(endingBefore: start - 1, where: \.isForum),
      isLike(next, part)
    {
      found.append(next)
      start = next.tokens.lowerBound
    }
    return found
  }

  private func isLike(_ other: LocatedMention, _ part: LocatedMention) -> Bool {
    other.candidate.isQuoted(in: reading) && other.type == part.type && other.entity != part.entity
  }

  /// «(Forum başlandy.) | Soňra "…" atly panel geçirildi»: a quoted panel that a sentence says came next, of the gathering that
  /// the article reports on.
  func followed(inSentence sentence: Int, of reported: Int) -> RelationFinding? {
    let words = reading.sentences[sentence]
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    guard reading.lexicon.language.family == .turkic, reading.isWord(words.lowerBound, .filler), forums.count == 1,
      let panel = forums.first, panel.type == .forum(.panel), panel.candidate.isQuoted(in: reading),
      panel.isIn(.nominative), panel.entity != reported, isWhole(reported),
      gathering.acts(.hold, inSentence: sentence).contains(where: { $0.form == .finite })
    else { return nil }
    return RelationFinding(.partOf, from: panel.entity, to: reported, evidence: panel.tokens, confidence: 0.8)
  }

  /// What lasts for days, and has panels.
  private func isWhole(_ forum: Int) -> Bool {
    guard case .forum(let kind) = scene.entities[forum].type else { return false }
    return [.forum, .summit, .conference, .congress, .festival].contains(kind)
  }

  /// «X Forumunun», «forumun», with the number of the part behind it: «forumun | III»
  private func owner(endingBefore end: Int) -> Int? {
    var start = end
    while reading.words[start - 1].isKey(of: .ordinals)
      || reading.lexicon.ordinal(reading.tokens[start - 1].folded) != nil,
      start - 2 >= reading.sentence(of: end - 1).lowerBound
    {
      start -= 1
    }
    if let named = scene.mention(endingBefore: start, where: \.isForum), named.isIn(.genitive) { return named.entity }
    guard reading.gatheringWord(at: start - 1)?.form.grammaticalCase == .genitive else { return nil }
    return gathering.forums.forum(calledAt: start - 1)
  }

  /// «Forum "…" mövzusunda panel müzakirəsi | ilə davam edib»: what a gathering goes on with is a part of it.
  func continued(inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    guard reading.lexicon.language.family == .turkic,
      gathering.acts(.hold, inSentence: sentence).contains(where: {
        reading.isWord($0.tokens.lowerBound - 1, .comitative)
      })
    else { return nil }
    let head = reading.sentences[sentence].lowerBound
    if let named = scene.mention(startingAt: head, where: \.isForum) { return (named.entity, named.tokens) }
    guard reading.gatheringWord(at: head)?.form == NounForm() else { return nil }
    return gathering.forums.forum(calledAt: head).map { ($0, head..<head + 1) }
  }
}
