internal import KorpuLanguage
internal import KorpuModel

/// Reads an office of two countries before the two who hold it, in Hungarian each in its turn: «Kazahsztán és Üzbegisztán energiaügyi
/// minisztere, | X és Y».
struct UralicRespectivePositions {
  let scene: Scene

  /// How many words of a field stand between the second country and the office.
  private static let longestField = 5

  private var reading: TokenizedArticle { scene.reading }

  /// The position of either of the two.
  func position(of person: LocatedMention) -> Position? {
    if hasSecond(person), let office = office(before: person) {
      return position(office.role, in: office.first)
    }
    let joint = person.tokens.lowerBound - 1
    guard joint > 0, reading.isWord(joint, .conjunction),
      let first = scene.mention(endingBefore: joint, where: \.isPerson), let office = office(before: first)
    else { return nil }
    return position(office.role, in: office.second)
  }

  private func hasSecond(_ person: LocatedMention) -> Bool {
    let joint = person.tokens.upperBound
    return reading.isWord(joint, .conjunction) && scene.mention(startingAt: joint + 1, where: \.isPerson) != nil
  }

  private func office(
    before person: LocatedMention
  ) -> (role: RoleFinder.Finding, first: LocatedMention, second: LocatedMention)? {
    let comma = person.tokens.lowerBound - 1
    guard comma > 0, reading.isMark(comma, ","), let role = RoleFinder(reading: reading).role(endingBefore: comma),
      role.form.possessor == .third, role.isOfState
    else { return nil }
    let sentence = reading.sentence(of: comma)
    let start = reading.startOfRun(
      before: role.tokens.lowerBound, from: max(sentence.lowerBound, role.tokens.lowerBound - Self.longestField)
    ) { reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised && !reading.isWord($0, .joint) }
    guard let second = scene.mention(endingBefore: start, where: \.isCountry), second.isIn(.nominative),
      second.tokens.lowerBound > sentence.lowerBound, reading.isWord(second.tokens.lowerBound - 1, .conjunction),
      let first = scene.mention(endingBefore: second.tokens.lowerBound - 1, where: \.isCountry),
      first.isIn(.nominative), first.entity != second.entity
    else { return nil }
    return (role, first, second)
  }

  private func position(_ role: RoleFinder.Finding, in country: LocatedMention) -> Position {
    Position(
      holder: country.entity, role: role.role, title: role.title, tokens: country.tokens.union(role.tokens),
      confidence: 0.88)
  }
}
