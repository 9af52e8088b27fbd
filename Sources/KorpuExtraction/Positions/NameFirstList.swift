internal import KorpuLanguage
internal import KorpuModel

/// Reads lists of participants in which each name stands before the position, set off by commas: «(Конференцияга) Бакыт
/// Асанов, "Үмүт" фондунун төрагасы, Кемал Айдемир, "Умай" уюмунун башчысы (катышты)».
///
/// One such pair tells nothing, «Бакыт Асанов, министрдин орун басары катышты»: the second may be a further participant.
/// Where two follow one another, every second would be without a name.
struct NameFirstList {
  let scene: Scene

  /// How many tokens a position takes at most.
  private static let longestPosition = 24
  /// How many tokens a title before the next name takes at most, the mark of the list included: «; | Др. Кемал».
  private static let longestTitle = 3

  private var reading: TokenizedArticle { scene.reading }

  /// Where the position ends that stands behind a name in such a list.
  func end(ofPositionAfter person: LocatedMention) -> Int? {
    guard !reading.isQuoted(person.tokens.lowerBound), let end = positionEnd(after: person) else { return nil }
    if let next = neighbour(from: end), positionEnd(after: next) != nil { return isAnothers(person) ? nil : end }
    return isLast(person) ? end : nil
  }

  /// «ректор, | Бакыт Асанов, төрага»: a list that begins with a position names the others so.
  private func isAnothers(_ person: LocatedMention) -> Bool {
    let start = person.tokens.lowerBound
    return !isLast(person) && reading.isMark(start - 1, ",")
      && RoleFinder(reading: reading).role(endingBefore: start - 1) != nil
  }

  /// Whether another pair ends where a name begins.
  private func isLast(_ person: LocatedMention) -> Bool {
    let start = person.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestPosition - Self.longestTitle)
    guard let before = scene.mentions(in: first..<max(first, start)).last(where: \.type.isPerson),
      let end = positionEnd(after: before)
    else { return false }
    return neighbour(from: end)?.tokens == person.tokens
  }

  /// The person whom a list names next, right behind its mark; a semicolon may stand before a title, but a comma tells of a
  /// post and a title in one, «директору, доктор Кемал».
  private func neighbour(from end: Int) -> LocatedMention? {
    let isSemicolon = reading.isMark(end, ";")
    guard isSemicolon || reading.isListJoint(end) else { return nil }
    return (end + 1..<end + 1 + (isSemicolon ? Self.longestTitle : 1)).lazy.compactMap { start in
      scene.mention(startingAt: start, where: \.isPerson)
    }.first
  }

  /// Where the words for a position end that begin behind the comma after a name: at a mark of the list, or at the verb.
  private func positionEnd(after person: LocatedMention) -> Int? {
    let joint = person.tokens.upperBound
    // «ректор | Бакыт Асанов, …»: here the position stands first.
    guard person.isIn(.nominative), reading.isMark(joint, ","),
      RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound) == nil
    else { return nil }
    let limit = min(reading.sentence(of: joint).upperBound, joint + Self.longestPosition)
    let nextPerson = scene.mentions(in: joint + 1..<max(joint + 1, limit)).first(where: \.type.isPerson)
    let last = min(limit, nextPerson?.tokens.lowerBound ?? limit)
    return (joint + 2..<max(joint + 2, last)).first { isEnd($0) && isPosition(endingAt: $0, after: joint) }
  }

  private func isEnd(_ index: Int) -> Bool {
    reading.isListJoint(index) || reading.isMark(index, ";") || reading.isMark(index, ".")
      || reading.words.verb(.actVerbs, at: index)?.meaning == .attend
  }

  private func isPosition(endingAt end: Int, after joint: Int) -> Bool {
    guard let role = RoleFinder(reading: reading).role(endingBefore: end) else { return false }
    return role.tokens.lowerBound > joint && !role.form.isPlural && role.form.grammaticalCase == .nominative
  }
}
