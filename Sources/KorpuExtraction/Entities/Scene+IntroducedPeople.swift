internal import KorpuLanguage

extension Scene {
  /// The people of a list in which what each is stands behind the name, in English: «(received by) A, rector of X, B, director of Y, and
  /// C».
  ///
  /// - Parameters:
  ///   - first: The first of them.
  ///   - end: Where the list ends at the latest.
  /// - Complexity: O(tokens of the list).
  func list(introducedFrom first: LocatedMention, to end: Int) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [first] }
    var list = [first]
    for person in people(in: first.tokens.upperBound..<max(first.tokens.upperBound, end)) {
      let last = list[list.count - 1].tokens.upperBound
      let start = max(last, startWithTitles(of: person))
      guard start > last, reading.isListJoint(start - 1), isIntroduction(last..<start) else { break }
      list.append(person)
    }
    return list
  }

  private func startWithTitles(of person: LocatedMention) -> Int {
    var start = phrases.start(of: person)
    while start > 0 {
      let title = reading.isMark(start - 1, ".") ? start - 2 : start - 1
      guard title >= 0, reading.words[title].isKey(of: .honorifics) else { break }
      start = title
    }
    return start
  }

  /// «, | rector of X, and | (B)», «, | (B)»: nothing but what somebody is, or the joint of a list.
  private func isIntroduction(_ words: Range<Int>) -> Bool {
    if words.allSatisfy({ reading.isListJoint($0) }) { return true }
    let start = words.lowerBound + 1
    guard reading.isMark(words.lowerBound, ","), start < words.upperBound,
      !reading.isWord(start, [.relative, .complementiser, .pronoun])
    else { return false }
    let roles = RoleFinder(reading: reading)
    return words.contains { roles.role(startingAt: $0) != nil }
      && !words.contains { index in
        reading.isWord(index, [.relative, .complementiser]) || reading.isMark(index, ";")
          || reading.tokens[index].kind == .openingQuote
          || !reading.isCapitalisedWord(index) && reading.isKnownPredicate(index)
      }
  }
}
