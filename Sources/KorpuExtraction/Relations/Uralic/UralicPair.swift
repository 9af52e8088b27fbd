internal import KorpuLanguage
internal import KorpuModel

/// Two who meet as one subject in Hungarian: «X, az Y elnöke és Z miniszter tárgyalt», «X és kazah kollégája, Z …».
struct UralicPair {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many words say whose colleague the other is.
  private static let reach = 5

  func isJoined(_ one: LocatedMention, _ other: LocatedMention) -> Bool {
    let end = end(of: one)
    let joint = reading.isMark(end, ",") && reading.isWord(end + 1, .conjunction) ? end + 1 : end
    guard reading.isWord(joint, .conjunction), joint < other.tokens.lowerBound else { return false }
    let between = joint + 1..<other.tokens.lowerBound
    return between.isEmpty || isColleague(between) || isPosition(between)
  }

  /// «az Y Egyetem rektora, | Z»
  private func isPosition(_ words: Range<Int>) -> Bool {
    guard let comma = words.last, reading.isMark(comma, ","), words.count > 2,
      let role = RoleFinder(reading: reading).role(endingBefore: comma), role.form.possessor == .third,
      role.form.grammaticalCase == .nominative
    else { return false }
    return words.dropLast().allSatisfy { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: \.isPerson) == nil
        && reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
    }
  }

  /// Where a name ends with the title, or the apposition, after it.
  func end(of person: LocatedMention) -> Int {
    let end =
      TitleAfterName(reading: reading).title(after: person.tokens.upperBound)?.title.upperBound
      ?? person.tokens.upperBound
    guard reading.isMark(end, ",") else { return end }
    return UralicApposition(scene: scene).finding(startingAt: end + 1, of: person)?.tokens.upperBound ?? end
  }

  /// How many words a title behind a name has.
  private static let longestTitle = 3

  /// «A | miniszterelnök-helyettessel (tárgyalt)»: the case of the title behind a name says that others meet its bearer.
  func isMet(_ person: LocatedMention) -> Bool {
    let start = reading.end(of: person)
    let limit = min(reading.sentence(of: person.tokens.lowerBound).upperBound, start + Self.longestTitle)
    return (start..<max(start, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, [.conjunction, .article])
        && !reading.isCapitalisedWord($0)
    }.contains {
      // «A alpolgármester | vezetésével»
      reading.words[$0].mayBe(.instrumental) && !reading.isWord($0, [.setting, .framing, .support, .leadership])
    }
  }

  /// «kazah hivatali partnere, | Z»
  private func isColleague(_ words: Range<Int>) -> Bool {
    guard words.count <= Self.reach, let comma = words.last, reading.isMark(comma, ",") else { return false }
    return words.dropLast().allSatisfy { reading.tokens[$0].kind == .word }
      && words.contains { index in
        reading.isForm(index, of: .colleague)
          && reading.words[index].readings.contains {
            $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
          }
      }
  }

  /// «a miniszterrel», «kazah üzletemberekkel», «a közösség tagjaival»: somebody else, in the case that verbs of meeting ask for.
  func meetsOthers(in clause: Range<Int>) -> Bool {
    clause.contains { index in
      // «az évforduló alkalmával», «X vezetésével»
      guard reading.tokens[index].kind == .word, !reading.isQuoted(index),
        !reading.isWord(index, [.setting, .framing, .support, .leadership])
      else { return false }
      if RoleFinder(reading: reading).role(startingAt: index)?.form.grammaticalCase == .instrumental { return true }
      return reading.words[index].readings.contains {
        $0.form.grammaticalCase == .instrumental && ($0.form.isPlural || $0.form.possessor == .third)
          && $0.stem.unicodeScalars.count >= Self.shortestNoun
      }
    }
  }

  private static let shortestNoun = 3
}
