internal import KorpuLanguage
internal import KorpuModel

/// Reads «президенты Казахстана и Узбекистана A и B», where a position in the plural is said of as many countries or bodies as
/// people follow: the first person's is the first.
struct RespectivePositions {
  let scene: Scene

  /// By the first token of a name, the position of whom it names.
  func positions() -> [Int: Position] {
    let family = scene.reading.lexicon.language.family
    guard family != .uralic else { return [:] }
    let turkic = TurkicRespectivePositions(scene: scene)
    var found: [Int: Position] = [:]
    for person in scene.mentions where person.type.isPerson && found[person.tokens.lowerBound] == nil {
      let list = family == .turkic ? turkic.positions(ofListFrom: person) : positions(ofListFrom: person)
      let others = list.isEmpty ? pair(startingWith: person) : list
      found.merge(others.isEmpty ? apposed(startingWith: person) : others) { first, _ in first }
    }
    return found
  }

  private func positions(ofListFrom person: LocatedMention) -> [Int: Position] {
    guard let phrase = HeadInitialPosition(scene: scene).phrases(before: person).first else { return [:] }
    let start = phrase.role.tokens.upperBound
    let holders = holders(in: start..<max(start, person.tokens.lowerBound))
    // «замминистра Казахстана и Узбекистана A и B»: a word without a plural.
    let isShared = scene.reading.isSlavic && holders.allSatisfy(\.type.isCountry)
    guard holders.count > 1, phrase.role.form.isPlural || isShared else { return [:] }
    let people = scene.list(from: person.tokens.lowerBound, where: \.isPerson)
    guard people.count == holders.count else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(people, holders).map { person, holder in
        (
          person.tokens.lowerBound,
          Position(
            holder: holder.entity, role: phrase.role.role, title: phrase.role.title, tokens: phrase.tokens,
            confidence: 0.85)
        )
      })
  }

  /// «the Minister of Economy of A and the Minister of Culture of B | X and Y»: two positions, each with its country, before two
  /// names.
  private func pair(startingWith person: LocatedMention) -> [Int: Position] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic,
      let second = HeadInitialPosition(scene: scene).phrases(before: person).first, second.holder != nil,
      // «the Rector of A and President of B X» may have both posts.
      reading.isWord(second.tokens.lowerBound - 1, .article)
    else { return [:] }
    let people = scene.list(from: person.tokens.lowerBound, where: \.isPerson)
    let joint = start(of: second) - 1
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    guard people.count == 2, joint > first, reading.isWord(joint, .conjunction), !reading.isMark(joint, ","),
      let earlier = PositionPhraseReader(scene: scene).phrase(endingBefore: joint, from: first),
      earlier.tokens.upperBound == joint, !reading.isMark(start(of: earlier) - 1, ",")
    else { return [:] }
    var found: [Int: Position] = [:]
    for (person, phrase) in zip(people, [earlier, second]) {
      guard let holder = phrase.holder else { return [:] }
      found[person.tokens.lowerBound] = Position(
        holder: holder.entity, role: phrase.role.role, title: phrase.role.title, tokens: phrase.tokens,
        confidence: 0.85)
    }
    return found
  }

  /// «the foreign ministers of A, | X, and B, Y»: each name behind its country, between commas.
  private func apposed(startingWith person: LocatedMention) -> [Int: Position] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic, let country = country(apposedTo: person) else { return [:] }
    let start = country.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    guard reading.isWord(marker, .genitiveMarker), let role = RoleFinder(reading: reading).role(endingBefore: marker),
      role.form.isPlural, role.isOfState
    else { return [:] }
    var pairs = [(person: person, country: country)]
    while let last = pairs.last?.person, let next = personOfNextCountry(after: last), pairs.count < Self.longestList {
      pairs.append(next)
    }
    guard pairs.count > 1 else { return [:] }
    return Dictionary(
      pairs.map {
        (
          $0.person.tokens.lowerBound,
          Position(
            holder: $0.country.entity, role: role.role, title: role.title,
            tokens: role.tokens.lowerBound..<$0.country.tokens.upperBound, confidence: 0.85)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// How many countries such a list has at most.
  private static let longestList = 8

  /// «Kazakhstan, | X»
  private func country(apposedTo person: LocatedMention) -> LocatedMention? {
    let comma = person.tokens.lowerBound - 1
    return scene.reading.isMark(comma, ",") ? scene.mention(endingBefore: comma, where: \.isCountry) : nil
  }

  /// «X, | and Hungary, Y»
  private func personOfNextCountry(after last: LocatedMention) -> (person: LocatedMention, country: LocatedMention)? {
    var next = last.tokens.upperBound
    while scene.reading.isListJoint(next) || scene.reading.isWord(next, .article) { next += 1 }
    guard next > last.tokens.upperBound, let country = scene.mention(startingAt: next, where: \.isCountry),
      scene.reading.isMark(country.tokens.upperBound, ","),
      let person = scene.mention(startingAt: country.tokens.upperBound + 1, where: \.isPerson)
    else { return nil }
    return (person, country)
  }

  /// Where a phrase starts with its article.
  private func start(of phrase: PositionPhraseReader.Phrase) -> Int {
    let start = phrase.tokens.lowerBound
    return scene.reading.withArticle(start)
  }

  /// The bodies and countries of a phrase, where they are nothing but a list.
  private func holders(in phrase: Range<Int>) -> [LocatedMention] {
    let found = scene.mentions(in: phrase).filter { $0.type.isOrganization || $0.type.isCountry }
    var holders: [LocatedMention] = []
    for mention in found where mention.tokens.lowerBound >= (holders.last?.tokens.upperBound ?? 0) {
      if let last = holders.last, !isJoint(last.tokens.upperBound..<mention.tokens.lowerBound) { return [] }
      holders.append(mention)
    }
    return holders
  }

  private func isJoint(_ words: Range<Int>) -> Bool {
    !words.isEmpty && words.allSatisfy { scene.reading.isListJoint($0) || scene.reading.isWord($0, .article) }
  }
}
