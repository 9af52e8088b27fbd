internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings within others as only Russian names them.
struct SlavicParts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// «панельная дискуссия «…» | в рамках Форума»: a gathering and, right behind, that within which it is.
  func framed(_ part: LocatedMention) -> RelationFinding? {
    let frame = part.tokens.upperBound + 1
    guard reading.isSlavic, reading.isWord(frame, .framing),
      let whole = whole(framedAt: frame), whole.entity != part.entity,
      !scene.entities[whole.entity].type.isSession
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: whole.entity, evidence: part.tokens.union(whole.tokens), confidence: 0.85)
  }

  /// How many words a participle before the whole takes: «проходящего в эти дни в Баку».
  private static let longestAttribute = 7

  /// «в рамках | форума», «в рамках проходящего в Баку | форума»: what is told of within a frame, perhaps behind a participle.
  func whole(framedAt frame: Int) -> LocatedMention? {
    if let whole = scene.mention(startingAt: frame + 1, where: \.isForum) { return whole }
    let limit = min(reading.sentence(of: frame).upperBound, frame + 1 + Self.longestAttribute)
    guard frame + 1 < limit, isAttribute(frame + 1) else { return nil }
    let whole = scene.mentions(in: frame + 2..<limit).first(where: \.type.isForum)
    guard let whole, whole.isIn(.genitive) || whole.candidate.cases.contains(.genitive),
      (frame + 2..<whole.tokens.lowerBound).allSatisfy({ reading.tokens[$0].kind != .mark })
    else { return nil }
    return whole
  }

  /// «проходящего», «стартовавшей»: in the genitive, in small letters, and no noun that owns what follows.
  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && (reading.words[index].verbReadings(in: .participle)
        || reading.isAdjective(index, in: .genitive))
  }

  /// «Затем состоялась панельная сессия»: in a report on a gathering, a session that was held is one of it.
  func session(inSentence sentence: Int, of reported: Int) -> RelationFinding? {
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    guard reading.isSlavic, scene.entities[reported].type.hasSessions,
      gathering.acts(.hold, inSentence: sentence).contains(where: { $0.form == .finite }),
      let session = forums.first, !gathering.isOfTitle(session), session.entity != reported,
      scene.entities[session.entity].type.isSession, forums.allSatisfy({ $0.entity == session.entity })
    else { return nil }
    return RelationFinding(
      .partOf, from: session.entity, to: reported, evidence: reading.sentences[sentence], confidence: 0.8)
  }

  /// «(говорили) о состоявшемся | съезде»: what a gathering is spoken of as is no place of another.
  func isTopic(_ forum: LocatedMention) -> Bool { reading.isSlavic && gathering.isTopic(forum) }

  /// «сессия, на которой прошёл форум»: a session holds no gathering but sessions.
  func mayHold(_ part: Int, in whole: Int) -> Bool {
    !reading.isSlavic || !scene.entities[whole].type.isSession || scene.entities[part].type.isSession
  }
}

extension EntityType {
  /// Of the kind that other gatherings consist of.
  var isSession: Bool { self == .forum(.panel) || self == .forum(.session) }

  /// What lasts so long that it has sessions.
  fileprivate var hasSessions: Bool {
    [.forum(.forum), .forum(.summit), .forum(.conference), .forum(.congress), .forum(.festival)].contains(self)
  }
}
