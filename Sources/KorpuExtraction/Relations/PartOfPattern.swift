internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda "Y" adlı panel baş tutub»: a gathering within another.
struct PartOfPattern: RelationPattern {
  let type = RelationType.partOf
  let summary = "A gathering in the locative, or with «çərçivəsində», and another that was held in it."
  let examples = Self.basicExamples + TurkicExamples.partsOnEve

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Gəncədə keçirilən Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Yaşıl gələcək → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Beynəlxalq Enerji Forumu çərçivəsində \"Su və iqlim\" mövzusunda konfrans keçirilib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .english,
      "The 5th International Steppe Festival was held in Baku. As part of the festival, a round table titled \"New Voices\" was held.",
      states: ["New Voices → 5th International Steppe Festival"]),
    PatternExample(
      .english,
      "The 5th International Steppe Forum was held in Baku. The first day featured a panel titled \"New Voices\".",
      states: ["New Voices → 5th International Steppe Forum"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Beynəlxalq Enerji Forumu başlayıb. Forum \"Su və iqlim\" mövzusunda panel müzakirəsi ilə davam edib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu düzenlendi. Forumun \"Su ve İklim\" başlıklı oturumunda rektör Leyla Korkmaz konuştu.",
      states: ["Su ve İklim → Yeşil Vadi Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bunu nazir Anar Quliyev Beynəlxalq Enerji Forumu çərçivəsində \"Su və iqlim\" adlı paneldə çıxışı zamanı deyib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .azerbaijani, "Beynəlxalq Enerji Forumundan sonra \"Su və iqlim\" mövzusunda konfrans keçirilib.",
      doesNotState: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .russian, "В Баку прошёл форум «Зелёная степь». В рамках форума состоялся круглый стол «Вода и мир».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Аскар Темиров выступил на круглом столе «Вода и мир» в рамках форума «Зелёная степь».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
    PatternExample(
      .hungarian,
      "Megnyílt Bakuban a Türk Ifjúsági Fórum. A „Víz és jövő” című panelbeszélgetést Halmos Péter vezette.",
      states: ["Víz és jövő → Türk Ifjúsági Fórum"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.compactMap { sentence in
      finding(inSentence: sentence, of: scene, context.gathering)
        ?? featured(inSentence: sentence, of: scene, context.gathering, reported: reported)
        ?? reported.flatMap { session(inSentence: sentence, of: $0, scene, context.gathering) }
    } + panels(of: reported, in: scene)
  }

  /// «Megnyílt a Zöld Fórum. … A „…” című panelbeszélgetést X vezette»
  private func panels(of whole: Int?, in scene: Scene) -> [RelationFinding] {
    guard let whole else { return [] }
    return UralicPanel(scene: scene).parts(of: whole).map {
      RelationFinding(type, from: $0.entity, to: whole, evidence: $0.tokens, confidence: 0.75)
    }
  }

  /// «The first day featured a panel titled "…"»: a panel or session of the gathering that the article reports on.
  private func featured(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering, reported: Int?
  ) -> RelationFinding? {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords, let reported, !isPartKind(reported, in: scene),
      tellsOfPart(sentence, of: scene, gathering)
    else { return nil }
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    guard let part = forums.first(where: { isPartKind($0.entity, in: scene) }),
      forums.allSatisfy({ [part.entity, reported].contains($0.entity) })
    else { return nil }
    return RelationFinding(
      type, from: part.entity, to: reported, evidence: scene.reading.sentences[sentence], confidence: 0.8)
  }

  private func isPartKind(_ forum: Int, in scene: Scene) -> Bool {
    [.forum(.panel), .forum(.session)].contains(scene.entities[forum].type)
  }

  private func finding(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> RelationFinding? {
    let forums = scene.mentions(ofSentence: sentence).filter { $0.type.isForum && !gathering.isOfTitle($0) }
    if let owned = forums.lazy.compactMap({ owned($0, in: scene, gathering) ?? framed($0, in: scene) }).first {
      return owned
    }
    guard !forums.isEmpty, tellsOfPart(sentence, of: scene, gathering) || isWithinFrame(forums, gathering),
      let whole = whole(among: forums, inSentence: sentence, of: scene, gathering)
        ?? continued(inSentence: sentence, of: scene, gathering),
      let part = forums.first(where: { isPart($0, of: whole, in: scene) })
    else { return nil }
    return RelationFinding(
      type, from: part.entity, to: whole.entity, evidence: whole.tokens.union(part.tokens), confidence: 0.93)
  }

  /// «Затем состоялась панельная сессия»: in a report on a gathering, a session that was held is one of it.
  private func session(
    inSentence sentence: Int, of reported: Int, _ scene: Scene, _ gathering: Gathering
  ) -> RelationFinding? {
    guard scene.reading.isSlavic, scene.entities[reported].type.hasSessions,
      gathering.acts("hold", inSentence: sentence).contains(where: { $0.form == .finite }),
      let session = scene.mentions(ofSentence: sentence).first(where: \.type.isForum), !gathering.isOfTitle(session),
      session.entity != reported, scene.entities[session.entity].type.isSession,
      scene.mentions(ofSentence: sentence).allSatisfy({ !$0.type.isForum || $0.entity == session.entity })
    else { return nil }
    return RelationFinding(
      type, from: session.entity, to: reported, evidence: scene.reading.sentences[sentence], confidence: 0.8)
  }

  private func isPart(_ forum: LocatedMention, of whole: (entity: Int, tokens: Range<Int>), in scene: Scene) -> Bool {
    forum.entity != whole.entity
      && !(scene.reading.isSlavic && scene.entities[whole.entity].type.isSession
        && !scene.entities[forum.entity].type.isSession)
      && (forum.tokens.lowerBound >= whole.tokens.upperBound || !scene.reading.lexicon.language.family.isHeadFinal)
  }

  /// «Forumun | "Yaşıl gələcək" adlı paneli»: a quoted panel or session, and the gathering in the genitive right before it.
  private func owned(_ part: LocatedMention, in scene: Scene, _ gathering: Gathering) -> RelationFinding? {
    let reading = scene.reading
    let start = part.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, part.candidate.isQuoted(in: reading),
      part.type == .forum(.panel) || part.type == .forum(.session), start > reading.sentence(of: start).lowerBound
    else { return nil }
    let named = scene.mention(endingBefore: start, where: \.isForum).flatMap { $0.isIn(.genitive) ? $0.entity : nil }
    let isWord = reading.gatheringWord(at: start - 1)?.form.grammaticalCase == .genitive
    guard let whole = named ?? (isWord ? gathering.forums.forum(calledAt: start - 1) : nil), whole != part.entity else {
      return nil
    }
    return RelationFinding(
      type, from: part.entity, to: whole, evidence: start - 1..<part.tokens.upperBound, confidence: 0.9)
  }

  /// «панельная дискуссия «…» | в рамках Форума»: a gathering and, right behind, that within which it is.
  private func framed(_ part: LocatedMention, in scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    let frame = part.tokens.upperBound + 1
    guard reading.isSlavic, reading.isWord(frame, .framing),
      let whole = scene.mention(startingAt: frame + 1, where: \.isForum), whole.entity != part.entity,
      !scene.entities[whole.entity].type.isSession
    else { return nil }
    return RelationFinding(
      type, from: part.entity, to: whole.entity, evidence: part.tokens.union(whole.tokens), confidence: 0.85)
  }

  /// «Forum "…" mövzusunda panel müzakirəsi | ilə davam edib»: what a gathering goes on with is a part of it.
  private func continued(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> (
    entity: Int, tokens: Range<Int>
  )? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic,
      gathering.acts("hold", inSentence: sentence).contains(where: {
        reading.isWord($0.tokens.lowerBound - 1, .comitative)
      })
    else { return nil }
    let head = reading.sentences[sentence].lowerBound
    if let named = scene.mention(startingAt: head, where: \.isForum) { return (named.entity, named.tokens) }
    guard reading.gatheringWord(at: head)?.form == NounForm() else { return nil }
    return gathering.forums.forum(calledAt: head).map { ($0, head..<head + 1) }
  }

  /// A gathering named as the frame, or by its type word: «forum çərçivəsində».
  private func whole(
    among forums: [LocatedMention], inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> (entity: Int, tokens: Range<Int>)? {
    let reading = scene.reading
    let named = forums.first {
      gathering.isLocative($0) && !gathering.isAtSpeech($0)
        && ($0.entity != forums.last?.entity || !reading.lexicon.language.family.isHeadFinal)
        || reading.isWord($0.tokens.upperBound, .framing)
    }
    if let named { return (named.entity, named.tokens) }
    if !reading.lexicon.language.family.isHeadFinal, let framed = framed(inSentence: sentence, of: scene, gathering) {
      return framed
    }
    return reading.sentences[sentence].dropFirst().first { reading.isWord($0, .framing) }.flatMap { frame in
      // «в рамках форума» says it in the other order.
      let word = reading.lexicon.language.family.isHeadFinal ? frame - 1 : frame + 1
      return gathering.forums.forum(calledAt: word).flatMap { whole in
        scene.entities[whole].type == .forum(.panel) ? nil : (whole, min(word, frame)..<max(word, frame) + 1)
      }
    }
  }

  /// «X Forumu çərçivəsində "Y" adlı | paneldə deyib»: where something happens, within a frame.
  private func isWithinFrame(_ forums: [LocatedMention], _ gathering: Gathering) -> Bool {
    guard let frame = forums.firstIndex(where: gathering.isFrame) else { return false }
    return forums[(frame + 1)...].contains(where: gathering.isLocative)
  }

  /// Whether a sentence says that something is held, or, where the verb is not last, that a gathering has it.
  private func tellsOfPart(_ sentence: Int, of scene: Scene, _ gathering: Gathering) -> Bool {
    !gathering.acts("hold", inSentence: sentence).isEmpty
      || scene.reading.lexicon.language.family.hasDefiniteTypeWords
        && gathering.acts("attend", inSentence: sentence).contains { $0.form == .passive }
  }

  /// «as part of the | festival»: the gathering that its type word means.
  private func framed(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> (entity: Int, tokens: Range<Int>)? {
    let reading = scene.reading
    return reading.sentences[sentence].lazy.filter { reading.isWord($0, .framing) }.compactMap {
      frame -> (Int, Range<Int>)? in
      let word = reading.isWord(frame + 1, .article) ? frame + 2 : frame + 1
      guard word < reading.sentences[sentence].upperBound,
        let whole = gathering.forums.forum(calledAt: word), scene.entities[whole].type != .forum(.panel)
      else { return nil }
      return (whole, frame..<word + 1)
    }.first
  }
}

extension EntityType {
  fileprivate var isSession: Bool { self == .forum(.panel) || self == .forum(.session) }

  /// What lasts so long that it has sessions.
  fileprivate var hasSessions: Bool {
    [.forum(.forum), .forum(.summit), .forum(.conference), .forum(.congress), .forum(.festival)].contains(self)
  }
}
