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
      found.merge(list) { first, _ in first }
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
