internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// How many sentences after the one that opens it a session goes on.
  private static let sessionReach = 2

  /// The gathering that a sentence just before, in the same paragraph, says was held: «Затем прошла сессия «…». С докладами
  /// выступили …».
  func justHeld(before sentence: Int) -> Int? {
    let reading = scene.reading
    guard reading.isSlavic else { return nil }
    var earlier = sentence
    while earlier > 0, sentence - earlier < Self.sessionReach + 1,
      !reading.startsParagraph(reading.sentences[earlier].lowerBound)
    {
      earlier -= 1
      let forums = scene.mentions(ofSentence: earlier).filter(\.type.isForum)
      // «Панель прошла в рамках форума»
      guard let forum = forums.last(where: { $0.isIn(.nominative) }) ?? forums.last else { continue }
      return acts("hold", inSentence: earlier).contains { $0.form == .finite } ? forum.entity : nil
    }
    return nil
  }

  /// «круглый стол, на котором | выступил»: of which gathering a clause with «который» tells.
  func antecedent(ofClauseAt verb: Int) -> Int? {
    let reading = scene.reading
    guard reading.isSlavic,
      let word = (reading.sentence(of: verb).lowerBound..<verb).last(where: { reading.isWord($0, .relative) }),
      let comma = (1...3).lazy.map({ word - $0 }).first(where: { reading.isMark($0, ",") })
    else { return nil }
    return scene.mention(endingBefore: comma, where: \.isForum)?.entity
  }

  /// How many words a position before the verb has: «Модератором пленарной сессии | выступил».
  private static let longestPosition = 12

  /// Whether to take the floor is to have a part in it: «Модератором сессии выступил X».
  func isServing(_ verb: Int) -> Bool {
    let reading = scene.reading
    guard reading.isSlavic else { return false }
    let roles = RoleFinder(reading: reading)
    let start = max(reading.sentence(of: verb).lowerBound, verb - Self.longestPosition)
    let end = min(reading.sentence(of: verb).upperBound, verb + 2)
    return ([start..<verb, verb + 1..<max(verb + 1, end)]).joined().contains { index in
      roles.role(startingAt: index).map { reading.isInstrumental($0) && !reading.isWord(index - 1, .comitative) }
        ?? false
    }
  }
}
