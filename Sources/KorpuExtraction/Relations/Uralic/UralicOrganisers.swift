internal import KorpuLanguage
internal import KorpuModel

/// Finds who holds a gathering where Hungarian says it by a noun: «a Zöld Fórum szervezői az X és az Y voltak», «a konferencia
/// szervezője: az X».
struct UralicOrganisers {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// How many are named at most.
  private static let most = 8

  func hosts(in sentence: Range<Int>) -> [(LocatedMention, Int)]? {
    guard let noun = sentence.dropFirst().first(where: isOrganiser) else { return nil }
    let start = reading.isMark(noun + 1, ":") || reading.isMark(noun + 1, "(") ? noun + 2 : noun + 1
    if let person = bearer(of: noun, in: sentence) { return [(person, noun + 1)] }
    let hosts = list(startingAt: start, in: sentence)
    return hosts.isEmpty ? nil : hosts.map { ($0, noun + 1) }
  }

  /// «a Zöld Fórum | szervezői», «a konferencia | szervezője»
  private func isOrganiser(_ index: Int) -> Bool {
    guard reading.isWord(index, .organising), !reading.isQuoted(index),
      reading.words[index].readings.contains(where: {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
      })
    else { return false }
    return scene.mention(endingBefore: index, where: \.isForum) != nil
      || gathering.forums.forum(calledAt: index - 1) != nil
  }

  /// How many words stand between a name and the gathering whose organiser its bearer is: «X, az Y elnöke, a Zöld Fórum».
  private static let longestTitle = 20

  /// «X, a Zöld Fórum | szervezője, …», «X, az Y elnöke, a Zöld Fórum | főszervezője (elmondta)»: of whom an apposition tells.
  private func bearer(of noun: Int, in sentence: Range<Int>) -> LocatedMention? {
    guard let forum = scene.mention(endingBefore: noun, where: \.isForum),
      reading.isWord(forum.tokens.lowerBound - 1, .article), reading.isMark(forum.tokens.lowerBound - 2, ",")
    else { return nil }
    let comma = forum.tokens.lowerBound - 2
    let person = scene.mentions(in: max(sentence.lowerBound, comma - Self.longestTitle)..<comma).last(
      where: \.type.isPerson)
    guard let person, person.isIn(.nominative), !reading.isQuoted(noun) else { return nil }
    let end = TitleAfterName(reading: reading).end(of: person)
    return end == comma || areTitles(end..<comma) ? person : nil
  }

  /// How many words tell of callings without a body: «X történész, | író».
  private static let longestCalling = 3

  /// «, az Y elnöke», «, író»: posts and callings, and nothing that somebody does.
  private func areTitles(_ words: Range<Int>) -> Bool {
    let isQuiet = words.allSatisfy {
      !reading.words[$0].isKnownVerb && !reading.isWord($0, [.conjunction, .relative])
    }
    guard isQuiet else { return false }
    let isPost = reading.isMark(words.lowerBound, ",") && reading.isWord(words.lowerBound + 1, .article)
    return isPost
      ? RoleFinder(reading: reading).role(endingBefore: words.upperBound) != nil
      : words.count <= Self.longestCalling && !words.contains(where: reading.isCapitalisedWord)
  }

  /// Those in the nominative up to the end of the sentence, or to «volt»: «a konferencia szervezői | az X rektorát is meghívták» names
  /// none.
  private func list(startingAt start: Int, in sentence: Range<Int>) -> [LocatedMention] {
    var hosts: [LocatedMention] = []
    var at = reading.isWord(start, .auxiliary) ? start + 1 : start
    while at < sentence.upperBound, hosts.count < Self.most {
      if reading.isWord(at, .article) { at += 1 }
      // «az egri | Duna Társulás»
      if at + 1 < sentence.upperBound, !reading.isCapitalisedWord(at), reading.hasEnding(.placeOrTime, at: at) {
        at += 1
      }
      guard let host = scene.mention(startingAt: at, where: { !$0.isForum && !$0.isPlace }), host.isIn(.nominative),
        !reading.isQuoted(at), !scene.isPossessor(host), !scene.isOwner(host)
      else { return [] }
      hosts.append(host)
      at = end(of: host)
      guard reading.isListJoint(at) else { break }
      at += 1
    }
    let isWhole = at >= sentence.upperBound || reading.tokens[at].kind == .mark || reading.isWord(at, .auxiliary)
    return isWhole ? hosts : []
  }

  private func end(of host: LocatedMention) -> Int {
    let end = reading.end(of: host)
    guard host.type.isPerson else { return end }
    return TitleAfterName(reading: reading).title(after: end)?.title.upperBound ?? end
  }
}
