internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings within others: «X Forumu çərçivəsində "…" mövzusunda konfrans keçirilib», «the first day featured a panel».
struct GatheringParts {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, which panels and sessions without another belong to.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }
  private var turkic: TurkicParts { TurkicParts(scene: scene, gathering: gathering) }
  private var slavic: SlavicParts { SlavicParts(scene: scene, gathering: gathering) }
  private var english: EnglishParts { EnglishParts(scene: scene, gathering: gathering) }

  private func finding(inSentence sentence: Int) -> RelationFinding? {
    let forums = gathering.named(inSentence: sentence)
    return forums.lazy.compactMap { turkic.owned($0) ?? slavic.framed($0) ?? english.owned($0) }.first
      ?? english.called(inSentence: sentence) ?? held(forums, inSentence: sentence)
      ?? english.hosted(forums, inSentence: sentence)
      ?? reported.flatMap { partOf($0, inSentence: sentence) }
  }

  /// A panel or session of what the article reports on, where the sentence names no other gathering.
  private func partOf(_ reported: Int, inSentence sentence: Int) -> RelationFinding? {
    let featured = tellsOfPart(sentence) ? english.featured(inSentence: sentence, of: reported) : nil
    return featured ?? slavic.session(inSentence: sentence, of: reported)
      ?? turkic.followed(inSentence: sentence, of: reported)
  }

  /// «Forumun "Su" və "Torpaq" adlı panelləri»: with the part that a sentence tells of, the others of a list.
  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard let first = finding(inSentence: sentence) else { return [] }
    let part = scene.mentions(ofSentence: sentence).first { $0.entity == first.from }
    let others = part.map(turkic.listed(with:)) ?? []
    return [first]
      + others.filter { $0.entity != first.to }.map { other in
        RelationFinding(
          .partOf, from: other.entity, to: first.to, evidence: other.tokens.union(part?.tokens ?? other.tokens),
          confidence: 0.88)
      }
  }

  /// «Megnyílt a Zöld Fórum. … A „…” című panelbeszélgetést X vezette»
  var panelsOfReported: [RelationFinding] {
    guard let reported else { return [] }
    return UralicPanel(scene: scene).parts(of: reported).map {
      RelationFinding(.partOf, from: $0.entity, to: reported, evidence: $0.tokens, confidence: 0.75)
    }
  }

  /// «X Forumunda "Y" adlı panel baş tutub»: the whole is where, or within what, the part was held.
  private func held(_ forums: [LocatedMention], inSentence sentence: Int) -> RelationFinding? {
    guard !forums.isEmpty, tellsOfPart(sentence) || isWithinFrame(forums),
      let whole = whole(among: forums, inSentence: sentence) ?? turkic.continued(inSentence: sentence),
      let part = forums.first(where: { isPart($0, of: whole) })
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole.entity, evidence: whole.tokens.union(part.tokens), confidence: 0.93)
  }

  private func tellsOfPart(_ sentence: Int) -> Bool {
    !gathering.acts(.hold, inSentence: sentence).isEmpty || english.isAttended(inSentence: sentence)
  }

  /// «X Forumu çərçivəsində "Y" adlı | paneldə deyib»: where something happens, within a frame.
  private func isWithinFrame(_ forums: [LocatedMention]) -> Bool {
    guard let frame = forums.firstIndex(where: gathering.isFrame) else { return false }
    return forums[(frame + 1)...].contains(where: gathering.isLocative)
  }

  /// The part follows the whole where the head of a phrase comes last; a session has no gatherings but sessions in it.
  private func isPart(_ forum: LocatedMention, of whole: (entity: Int, tokens: Range<Int>)) -> Bool {
    forum.entity != whole.entity && slavic.mayHold(forum.entity, in: whole.entity)
      && !english.isSession(whole.entity, unlike: forum.entity)
      && (forum.tokens.lowerBound >= whole.tokens.upperBound || !reading.lexicon.language.family.isHeadFinal
        || turkic.isSubject(forum, within: whole.tokens))
      && !isElsewhere(forum, than: whole.tokens)
  }

  /// «(Габалада өткен) A саммитінде … және Бодрумда өткен | B саммитінде»: another setting, with a place of its own.
  private func isElsewhere(_ forum: LocatedMention, than whole: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, gathering.isLocative(forum),
      whole.upperBound < forum.tokens.lowerBound
    else { return false }
    return scene.mentions(in: whole.upperBound..<forum.tokens.lowerBound).contains(where: \.type.isPlace)
  }

  // MARK: the whole

  /// A gathering named as the place or the frame, or by its type word: «forum çərçivəsində».
  private func whole(
    among forums: [LocatedMention], inSentence sentence: Int
  ) -> (entity: Int, tokens: Range<Int>)? {
    let named = forums.first { isPlace($0, among: forums) || isFrame($0) } ?? framedBehindParticiple(among: forums)
    if let named { return (named.entity, named.tokens) }
    return framedByArticle(inSentence: sentence) ?? framed(inSentence: sentence)
  }

  /// «в рамках проходящего в Баку | форума»
  private func framedBehindParticiple(among forums: [LocatedMention]) -> LocatedMention? {
    guard reading.isSlavic, let first = forums.first else { return nil }
    let sentence = reading.sentence(of: first.tokens.lowerBound)
    return sentence.lazy.filter { reading.isWord($0, .framing) }.compactMap(slavic.whole(framedAt:)).first
  }

  private func isFrame(_ forum: LocatedMention) -> Bool {
    reading.isWord(forum.tokens.upperBound, .framing) || gathering.isFrame(forum)
  }

  /// Where the head comes last, the last gathering of a sentence is the part.
  private func isPlace(_ forum: LocatedMention, among forums: [LocatedMention]) -> Bool {
    gathering.isLocative(forum) && !gathering.isAtSpeech(forum) && !slavic.isTopic(forum)
      && (forum.entity != forums.last?.entity || !reading.lexicon.language.family.isHeadFinal)
  }

  /// «forum | çərçivəsində», «в рамках | форума»: the gathering that a type word means, by the first word for a frame.
  private func framed(inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    guard let frame = reading.sentences[sentence].dropFirst().first(where: { reading.isWord($0, .framing) }) else {
      return nil
    }
    let word = reading.lexicon.language.family.isHeadFinal ? frame - 1 : frame + 1
    return whole(calledAt: word).map { ($0, min(word, frame)..<max(word, frame) + 1) }
  }

  /// «as part of | the festival»
  private func framedByArticle(inSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    guard !reading.lexicon.language.family.isHeadFinal else { return nil }
    let range = reading.sentences[sentence]
    return range.lazy.filter { reading.isWord($0, .framing) }.compactMap { frame -> (Int, Range<Int>)? in
      let word = reading.behindArticle(frame + 1)
      guard word < range.upperBound, let whole = whole(calledAt: word) else { return nil }
      return (whole, frame..<word + 1)
    }.first
  }

  /// No panel is the whole of anything.
  private func whole(calledAt word: Int) -> Int? {
    gathering.forums.forum(calledAt: word).flatMap { scene.entities[$0].type == .forum(.panel) ? nil : $0 }
  }
}
