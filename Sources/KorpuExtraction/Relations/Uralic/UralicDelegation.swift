internal import KorpuLanguage
internal import KorpuModel

/// Reads delegations in Hungarian: «az Y küldöttségét, amelyet X alelnök vezetett», «az X vezette küldöttség», «az X
/// vezetésével érkezett küldöttség».
struct UralicDelegation {
  let scene: Scene

  struct Finding {
    /// Who sent it, in the case of the delegation.
    let sender: LocatedMention?
    let leader: LocatedMention?
    let noun: Int
  }

  /// How many words stand between the sender and the noun.
  private static let reach = 3
  /// How many words after the noun its leader is named.
  private static let longestClause = 16

  private var reading: TokenizedArticle { scene.reading }
  private var titles: TitleAfterName { TitleAfterName(reading: reading) }

  /// The delegation in a case, in a range.
  func delegation(in range: Range<Int>, _ cases: CaseSet) -> Finding? {
    let noun = range.first { index in
      guard !reading.isQuoted(index), reading.isForm(index, of: .delegation),
        let form = reading.words[index].form(in: .wordClasses)
      else { return false }
      return !CaseSet(form.grammaticalCase).isDisjoint(with: cases)
    }
    return noun.map {
      Finding(
        sender: sender(before: $0),
        leader: leader(before: $0) ?? leader(behind: $0) ?? leader(after: $0) ?? leader(inClauseOf: $0), noun: $0)
    }
  }

  private func sender(before noun: Int) -> LocatedMention? {
    let first = max(reading.sentence(of: noun).lowerBound + 1, noun - Self.reach)
    return stride(from: noun, through: min(first, noun), by: -1).lazy
      .prefix { $0 == noun || !reading.isCapitalisedWord($0) && !isOfOffice($0) }
      .compactMap { scene.mention(endingBefore: $0, where: { $0.isOrganization || $0.isCountry }) }.first
  }

  /// «az üzbég elnökkel | és küldöttségével»: the delegation is that of who holds the office.
  private func isOfOffice(_ joint: Int) -> Bool {
    reading.isWord(joint, .conjunction) && RoleFinder(reading: reading).role(endingBefore: joint) != nil
  }

  /// «az X (alelnök) vezette | küldöttség», «az X vezetésével érkezett | küldöttség»
  private func leader(before noun: Int) -> LocatedMention? {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestClause)
    guard let word = (first..<noun).last(where: { reading.isWord($0, .leadership) }),
      !(word..<noun).contains(where: { reading.isMark($0, ",") })
    else { return nil }
    return scene.mentions(in: first..<word).last { $0.type.isPerson && titles.end(of: $0) == word }
  }

  /// «küldöttsége(,) | X alelnök vezetésével»
  private func leader(behind noun: Int) -> LocatedMention? {
    let start = reading.isMark(noun + 1, ",") ? noun + 2 : noun + 1
    guard let person = scene.mention(startingAt: start, where: \.isPerson),
      reading.sentence(of: noun).contains(titles.end(of: person)), reading.isWord(titles.end(of: person), .leadership),
      // «X vezetésével», but not «X vezette körbe»
      reading.words[titles.end(of: person)].readings.contains(where: { $0.form.grammaticalCase == .instrumental })
    else { return nil }
    return person
  }

  /// «küldöttségét, | amelyet X alelnök vezetett»
  private func leader(after noun: Int) -> LocatedMention? {
    let limit = min(reading.sentence(of: noun).upperBound, noun + Self.longestClause)
    guard reading.isMark(noun + 1, ","), reading.isWord(noun + 2, .relative),
      let word = (noun + 3..<max(noun + 3, limit)).first(where: { reading.isWord($0, .leadership) })
    else { return nil }
    let people = scene.mentions(in: noun + 2..<limit).filter { $0.type.isPerson && $0.isIn(.nominative) }
    return people.first { $0.tokens.upperBound <= word } ?? people.first
  }

  /// «A türkmén küldöttséget | X miniszter vezeti»
  private func leader(inClauseOf noun: Int) -> LocatedMention? {
    let clause = reading.clause(of: noun..<noun + 1)
    guard reading.words[noun].form(in: .wordClasses)?.grammaticalCase == .accusative,
      let word = clause.first(where: { reading.isWord($0, .leadership) })
    else { return nil }
    return scene.mentions(in: clause).first {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && titles.end(of: $0) <= max(word, $0.tokens.lowerBound + Self.longestClause)
    }
  }
}
