internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// How many words may stand between two sides and «between»: «Mədəniyyət nazirlikləri | arasında».
  private static let longestHead = 4

  /// Where the names of two sides end before «between», where a noun for those who stand for them, or for their ministries,
  /// follows: «A va B | rektorlari o'rtasida», «A və B | Mədəniyyət nazirlikləri arasında».
  func endOfSides(before between: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, between > reading.sentence(of: between).lowerBound,
      mention(endingBefore: between, where: \.isParty) == nil
    else { return between }
    let end = endOfParties(before: between)
    if end != between { return end }
    guard isSharedHead(between - 1) else { return between }
    let first = max(reading.sentence(of: between).lowerBound, between - Self.longestHead)
    return (first..<between).last { mention(endingBefore: $0, where: \.isParty) != nil } ?? between
  }

  /// How many words may stand between a body and those who stand for it: «X universiteti | rasmiy vakillari».
  private static let reachOfEnvoys = 3

  /// Whether people who may sign for a body are named by what they are behind it: «A va B | rektorlari», not «talabalari».
  func hasEnvoys(_ mention: LocatedMention) -> Bool {
    guard mention.cases.contains(.delegation) else { return false }
    let end = reading.end(of: mention)
    let limit = min(end + Self.reachOfEnvoys, reading.sentence(of: mention.tokens.lowerBound).upperBound)
    for index in end..<max(end, limit) {
      if reading.isListJoint(index), let next = self.mention(startingAt: index + 1, where: \.isParty) {
        return hasEnvoys(next)
      }
      if reading.isForm(index, of: .delegation) { return true }
      if let role = RoleFinder(reading: reading).role(startingAt: index) { return role.role.standsForWhole }
    }
    return false
  }

  /// «rektorlari», «nazirlikləri»
  func isSharedHead(_ index: Int) -> Bool {
    let role = RoleFinder(reading: reading).role(endingBefore: index + 1)
    if let role { return role.form.isPlural && role.form.possessor == .third && role.role.standsForWhole }
    // «nazirlikləri», «XİN-ləri»
    return [LexicalTable.bodies, .knownBodies].contains { table in
      guard let form = reading.words[index].form(in: table) else { return false }
      return form.isPlural && form.possessor == .third
        && reading.words[index].value(in: table) == OrganizationKind.government.rawValue
    }
  }

  /// «agza ýurtlaryň | Türkiýe bilen hyzmatdaşlygyny»: whether the cooperation belongs to what no name tells.
  func isOwned(_ word: Int, byWordBefore start: Int) -> Bool {
    let owner = start - 1
    guard reading.lexicon.language.family == .turkic, owner >= reading.sentence(of: start).lowerBound,
      reading.tokens[owner].kind == .word, !reading.tokens[owner].isCapitalised,
      reading.words[word].form(in: .wordClasses)?.possessor == .third,
      mention(covering: owner, where: { _ in true }) == nil
    else { return false }
    return reading.words[owner].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .genitive }
  }

  /// Where a body's name ends with the type word after it: «TÜRKSOÝ | guramasy».
  func endOfType(after mention: LocatedMention) -> Int {
    let end = reading.end(of: mention)
    guard reading.lexicon.language.family == .turkic, mention.type.isOrganization, reading.tokens.indices.contains(end),
      reading.tokens[end].kind == .word, !reading.tokens[end].isCapitalised
    else { return end }
    let form = reading.words[end].form(in: .bodies)
    return form?.possessor == .third && form?.isPlural == false && form?.grammaticalCase == .nominative ? end + 1 : end
  }

  /// The party whose words, perhaps with a type word, end before a token.
  func party(endingBefore end: Int) -> LocatedMention? {
    mention(endingBefore: end, where: \.isParty)
      ?? mention(endingBefore: end - 1, where: \.isOrganization).flatMap { endOfType(after: $0) == end ? $0 : nil }
  }

  /// «Венгриянын | өкмөтү»: the country whose government is the subject of what stands in a range.
  func countryOfGovernment(in range: Range<Int>) -> (entity: Int, tokens: Range<Int>)? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    return mentions(in: range).lazy.filter { $0.type.isCountry && $0.isIn([.genitive, .nominative]) }.first { country in
      let senses = country.tokens.upperBound < range.upperBound ? self.reading.words[country.tokens.upperBound] : nil
      guard let form = senses?.form(in: .bodies) else { return false }
      return form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural
        && senses?.value(in: .bodies) == OrganizationKind.government.rawValue
    }.map { ($0.entity, $0.tokens.lowerBound..<$0.tokens.upperBound + 1) }
  }
}

extension Role {
  /// Whether who has the position may sign for the body or country.
  fileprivate var standsForWhole: Bool {
    switch self {
    case .president, .primeMinister, .minister, .speaker, .ambassador, .secretaryGeneral, .chair, .deputyChair,
      .director,
      .deputyDirector, .head, .founder, .representative, .rector:
      true
    case .member, .deputy, .expert, .adviser, .coordinator, .spokesperson, .editor, .other: false
    }
  }
}
