internal import KorpuLanguage
internal import KorpuModel

/// Tells who led a gathering that a participle describes: «A'nın başkanlık ettiği | toplantıya (B katıldı)», «A-nyň ýolbaşçylyk
/// etmeginde geçirilen | maslahata», «A-nın sədrlik etdiyi | iclasda».
struct LedGatherings {
  let scene: Scene
  let gathering: Gathering

  /// How many words stand between the verb of leading and the gathering: «Bakıda keçirilən».
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let acts = [.head, .lead].flatMap { gathering.acts($0, inSentence: sentence) }
    let led: [Attendance.Finding] = acts.compactMap { act in
      guard act.form == .participle || act.form == .nominal,
        let leader = scene.mention(endingBefore: act.tokens.lowerBound, where: \.isPerson),
        leader.isIn([.genitive, .nominative]), let forum = forum(after: act.tokens.upperBound)
      else { return nil }
      return Attendance.Finding(
        participant: leader.entity, forum: forum, evidence: leader.tokens.union(act.tokens))
    }
    return led + acts.compactMap(presiding)
  }

  /// How far behind the participle the name of who presides may stand: «sədrlik edən "X" Fondunun sədri | A».
  private static let nameReach = 12

  /// «İclasa | sədrlik edən A»: the gathering stands before the participle, who leads it behind.
  private func presiding(by act: Act) -> Attendance.Finding? {
    let word = act.tokens.lowerBound - 1
    let end = act.tokens.upperBound
    guard act.form == .participle, word >= reading.sentence(of: end - 1).lowerBound,
      reading.gatheringWord(at: word)?.form.grammaticalCase == .dative,
      let forum = scene.mention(endingBefore: word + 1, where: \.isForum)?.entity
        ?? gathering.forums.forum(calledAt: word)
    else { return nil }
    let limit = max(end, min(end + Self.nameReach, reading.sentence(of: word).upperBound))
    guard let leader = scene.mentions(in: end..<limit).first(where: \.type.isPerson), leader.isIn(.nominative),
      !(end..<leader.tokens.lowerBound).contains(where: { reading.isMark($0, ",") })
    else { return nil }
    return Attendance.Finding(participant: leader.entity, forum: forum, evidence: act.tokens.union(leader.tokens))
  }

  /// The gathering that is called by its sort right behind the participle; what stands between is a place, or says that it
  /// was held. A delegation or a body that somebody leads is no gathering.
  private func forum(after end: Int) -> Int? {
    let limit = min(end + Self.reach + 1, reading.sentence(of: end - 1).upperBound)
    guard end < limit, let word = (end..<limit).first(where: { reading.gatheringWord(at: $0) != nil }),
      let match = reading.gatheringWord(at: word), match.form.possessor == nil,
      !isGenitive(word), (end..<word).allSatisfy(describes)
    else { return nil }
    return gathering.forums.forum(calledAt: word)
  }

  /// «başkanlık ettiği komisyonun | toplantısına»: it is a body that was led.
  private func isGenitive(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive }
  }

  private func describes(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !isGenitive(index) else { return false }
    let senses = reading.words[index]
    return senses.verbReadings(in: .participle)
      || senses.readings.contains { $0.form.grammaticalCase == .locative && $0.stem.count > 2 }
  }
}
