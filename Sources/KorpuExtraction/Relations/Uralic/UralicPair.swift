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
    // «A kazah miniszterelnök | vendéglátójával»: whose title has no ending is no guest of others.
    if let title = TitleAfterName(reading: reading).title(after: reading.end(of: person)),
      title.role.form.possessor == nil, title.role.form.grammaticalCase == .nominative
    {
      return false
    }
    let start = reading.end(of: person)
    let limit = min(reading.sentence(of: person.tokens.lowerBound).upperBound, start + Self.longestTitle)
    return (start..<max(start, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, [.conjunction, .article])
        // «X és Y | tárgyalásával (kezdődött)»
        && !reading.isCapitalisedWord($0) && !reading.isForm($0, of: .talk)
    }.contains {
      // «A alpolgármester | vezetésével»
      reading.words[$0].mayBe(.instrumental) && !reading.isWord($0, [.setting, .framing, .support, .leadership])
    }
  }

  /// How many words stand between an article and its noun.
  private static let longestAttribute = 3

  /// «(Z fogadta X-et, majd) a török | politikus (Y-nal tárgyalt)»: whether a noun in the nominative that names nobody tells who acts.
  func hasCommonSubject(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      guard !reading.isQuoted(index), !reading.isCapitalisedWord(index),
        reading.words[index].form(in: .honorifics) == NounForm() || reading.words[index].form(in: .roles) == NounForm(),
        scene.mention(endingBefore: index, where: \.isPerson) == nil,
        scene.mention(startingAt: index + 1, where: \.isPerson)?.isIn(.nominative) != true
      else { return false }
      let first = max(clause.lowerBound, index - Self.longestAttribute)
      let attributes = (first..<index).reversed().prefix {
        reading.tokens[$0].kind == .word && !reading.isWord($0, .article)
          && scene.mention(covering: $0, where: \.isPerson) == nil
      }
      let article = index - attributes.count - 1
      return article >= clause.lowerBound && reading.isWord(article, .article)
        && !reading.words[index].readings.contains { $0.form.possessor == .third && $0.form.ending.length > 1 }
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
