internal import KorpuLanguage
internal import KorpuModel

/// Reads in English for whom those were there who are told of by their office alone: «(Among its guests were) the Presidents of A, B and
/// C», «(included) the Secretary General of D and representatives of E and F».
struct EnglishUnnamedAttendants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Who stands for the body or the country where nobody's name is told.
  private static let offices: Set<Role> = [
    .representative, .president, .primeMinister, .minister, .ambassador, .secretaryGeneral, .speaker, .chair, .head,
    .director, .rector,
  ]

  /// The bodies and countries of the offices in a part of a sentence.
  func parties(in words: Range<Int>) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    let end = words.first { reading.isWord($0, .relative) && !reading.isCapitalisedWord($0) } ?? words.upperBound
    let roles = RoleFinder(reading: reading)
    return (words.lowerBound..<max(words.lowerBound, end)).flatMap { index -> [LocatedMention] in
      guard !reading.isQuoted(index), let role = roles.role(startingAt: index), Self.offices.contains(role.role),
        !isOfOther(index), !reading.isWord(index - 1, .former), !reading.isWord(index, .former)
      else { return [] }
      // «the Speaker of the | Senate of Hungary»
      if let body = scene.mention(covering: role.tokens.upperBound - 1, where: \.isOrganization) {
        return isNamed(behind: scene.bracketEnd(from: body.tokens.upperBound)) ? [] : [body]
      }
      guard reading.isWord(role.tokens.upperBound, [.genitiveMarker, .ablativeMarker]) else { return [] }
      let list = parties(from: role.tokens.upperBound + 1)
      guard let last = list.last, !isNamed(behind: scene.bracketEnd(from: last.tokens.upperBound)) else { return [] }
      return list
    }
  }

  /// «prominent guests such as | the Secretary General of D, …», «guests, including | representatives of E»: what stands behind a word for
  /// those who were there.
  func parties(namedAsGuestsIn sentence: Range<Int>) -> (parties: [LocatedMention], words: Range<Int>)? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    for word in sentence where reading.isWord(word, .attending) && !reading.isQuoted(word) {
      let next = reading.isMark(word + 1, ",") ? word + 2 : word + 1
      let isExample = reading.isWord(next, .demonstrative) && reading.isWord(next + 1, .capacity)
      guard isExample || reading.isWord(next, .comprising) else { continue }
      let start = isExample ? next + 2 : next + 1
      let end = scene.nextPredicate(from: start, to: sentence.upperBound)
      let found = parties(in: start..<max(start, end)) + scene.people(listedAfter: start - 1, to: end)
      if !found.isEmpty { return (found, word..<start) }
    }
    return nil
  }

  /// «X, | director of the Aral Fund», «the wife of the | President of A»: an office of who is named, or of another's kin.
  private func isOfOther(_ role: Int) -> Bool {
    let before = reading.withArticle(role) - 1
    if reading.isWord(before, .genitiveMarker) { return true }
    return reading.isMark(before, ",") && scene.mention(endingBefore: before, where: \.isPerson) != nil
  }

  /// «Azerbaijan, Kazakhstan and the Aral Fund»
  private func parties(from start: Int) -> [LocatedMention] {
    var at = start
    var found: [LocatedMention] = []
    while let party = scene.mention(startingAt: reading.behindArticle(at), where: \.isParty), isWhole(party) {
      found.append(party)
      guard let next = scene.jointEnd(from: scene.bracketEnd(from: party.tokens.upperBound)) else { break }
      at = next
    }
    return found
  }

  /// «Chair of the | France–Steppe Friendship Group»: a part of another name is none by itself.
  private func isWhole(_ party: LocatedMention) -> Bool {
    let end = party.tokens.upperBound
    return scene.isWholePhrase(party) && !(reading.isDash(end) && !reading.tokens[end].followsSpace)
      && reading.possessiveEnding(of: end - 1).isEmpty
  }

  /// How many words of titles may stand before a name: «H.E. Mr.».
  private static let longestTitle = 6

  /// «the Ambassador of Hungary | to Kazakhstan X»: where the words end that say whither somebody is sent.
  private func endOfPost(from holder: Int) -> Int {
    guard reading.isWord(holder, [.dativeMarker, .locativeMarker]) else { return holder }
    let place = reading.behindArticle(holder + 1)
    return scene.mention(startingAt: place, where: { $0.isCountry || $0.isPlace })?.tokens.upperBound ?? holder
  }

  /// «the rector of the Aral University | X»: a name right behind, or behind titles.
  private func isNamed(behind holder: Int) -> Bool {
    let end = endOfPost(from: holder)
    let limit = min(reading.sentence(of: end - 1).upperBound, end + Self.longestTitle)
    for index in end..<max(end, limit) {
      if scene.mention(startingAt: index, where: \.isPerson) != nil { return true }
      let isTitle =
        reading.words[index].isKey(of: .honorifics) || reading.isMark(index, ".") || reading.isSpelledHonorific(index)
        || index == end && reading.isMark(index, ",")
      guard isTitle else { return false }
    }
    return false
  }
}
