internal import KorpuLanguage
internal import KorpuModel

/// Reads what a sentence tells in English of the delegation of a country to talks: who leads it, «The Kazakh side was headed by X», who
/// else came, «The delegation also included Y», or who of a country attended.
struct EnglishDelegations {
  let scene: Scene
  let context: RelationContext

  struct Side {
    let country: Int
    var people: [LocatedMention]
  }

  /// How many sentences before may tell of the talks.
  private static let memory = 2
  /// How many words stand between the delegation and what is told of it: «of the State of Qatar | was».
  private static let longestOrigin = 6

  private var reading: TokenizedArticle { scene.reading }

  /// Whether talks are told of near a sentence, and no gathering at which many come together.
  func tellsOfTalks(near sentence: Int) -> Bool {
    let first = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let near = first..<reading.sentences[sentence].upperBound
    return near.contains { reading.isForm($0, of: .talk) && !reading.isQuoted($0) }
      && !scene.mentions(in: near).contains(where: \.type.isForum)
  }

  /// - Parameter sides: Those told of before, the last of them as the one to which «the delegation» belongs.
  func told(inSentence sentence: Int, after sides: [Side]) -> [Side] {
    let range = reading.sentences[sentence]
    let nouns = range.filter { reading.isForm($0, of: [.delegation, .sides]) && !reading.isQuoted($0) }
    let led = nouns.compactMap { noun -> Side? in
      let end = nouns.first { $0 > noun } ?? range.upperBound
      guard let country = country(of: noun), let word = agent(after: noun, to: end) else { return nil }
      return side(country, listedAfter: word, to: end)
    }
    if !led.isEmpty { return led }
    if let member = members(of: nouns.first, to: range.upperBound, after: sides) { return [member] }
    return attending(sentence, amid: sides)
  }

  /// «The delegations were headed by | A, Minister of Hungary, and B»: the two who lead them.
  func leaders(inSentence sentence: Int) -> (first: LocatedMention, second: LocatedMention)? {
    let range = reading.sentences[sentence]
    let noun = range.first { index in
      reading.isForm(index, of: [.delegation, .sides]) && !reading.isQuoted(index)
        && reading.words[index].readings.contains { $0.form.isPlural }
    }
    guard tellsOfTalks(near: sentence), let noun, let word = agent(after: noun, to: range.upperBound) else {
      return nil
    }
    let people = scene.people(listedAfter: word, to: range.upperBound)
    guard people.count == 2, people[0].entity != people[1].entity,
      reading.isWord(max(people[0].tokens.upperBound, scene.phrases.start(of: people[1])) - 1, .conjunction)
        || (people[0].tokens.upperBound..<people[1].tokens.lowerBound).contains(where: {
          reading.isForm($0, of: .colleague)
        })
    else { return nil }
    return (people[0], people[1])
  }

  private func side(_ country: Int, listedAfter word: Int, to end: Int) -> Side? {
    let people = scene.people(listedAfter: word, to: end)
    return people.isEmpty ? nil : Side(country: country, people: people)
  }

  /// «The Kazakh | side», «Kazakhstan's | delegation», «the delegation | of Kazakhstan»
  private func country(of noun: Int) -> Int? {
    if let before = scene.mention(endingBefore: noun, where: \.isCountry) { return before.entity }
    if let code = reading.words[noun - 1 < 0 ? noun : noun - 1].value(in: .demonyms) {
      return context.anaphora.countries[code]
    }
    guard reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker]) else { return nil }
    let name = reading.isWord(noun + 2, .article) ? noun + 3 : noun + 2
    return scene.mention(startingAt: name, where: \.isCountry)?.entity
  }

  /// «was headed | by», «was represented | by»
  private func agent(after noun: Int, to end: Int) -> Int? {
    let words = noun + 1..<max(noun + 1, min(end, noun + Self.longestOrigin + 2))
    let leading = words.first { reading.isForm($0, of: .leadership) || reading.isWord($0, .representing) }
    guard let verb = leading, reading.isWord(verb - 1, .auxiliary), reading.isWord(verb + 1, .agent),
      !reading.isNegated(verb)
    else { return nil }
    return verb + 1
  }

  /// «The delegation | also included X and Y»: of the country told of last.
  private func members(of noun: Int?, to end: Int, after sides: [Side]) -> Side? {
    guard let noun, let last = sides.last, reading.isForm(noun, of: .delegation),
      let word = (noun + 1..<max(noun + 1, min(end, noun + Self.longestOrigin))).first(where: {
        reading.isWord($0, .comprising)
      })
    else { return nil }
    return side(country(of: noun) ?? last.country, listedAfter: word, to: end)
  }

  /// «Hungary's Ambassador X | also attended the meeting»: people of a country whose delegation came.
  private func attending(_ sentence: Int, amid sides: [Side]) -> [Side] {
    let attendance = FreeAttendance(scene: scene, gathering: context.gathering)
    guard sides.count > 1, reading.sentences[sentence].contains(where: { reading.isForm($0, of: .talk) }),
      attendance.forum(ofSentence: sentence) == nil
    else { return [] }
    let nationality = Nationality(of: context, in: scene)
    let present = attendance.findings(inSentence: sentence).flatMap(\.participants).filter(\.type.isPerson)
    return present.compactMap { person in
      sides.first { $0.country == nationality.country(of: person.entity) }.map {
        Side(country: $0.country, people: [person])
      }
    }
  }
}
