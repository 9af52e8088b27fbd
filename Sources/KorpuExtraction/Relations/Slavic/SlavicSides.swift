internal import KorpuLanguage
internal import KorpuModel

/// Reads who spoke for which country where Russian tells of the sides one after the other: «Казахстан на встрече представлял X,
/// Венгрию — Y», «Турецкую сторону возглавил X, узбекскую — Y».
struct SlavicSides {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  struct Side {
    let country: LocatedMention
    let person: LocatedMention
  }

  /// The sides that a sentence tells of, and the verb that says so.
  func sides(inSentence sentence: Int) -> (sides: [Side], verb: Range<Int>)? {
    guard let verb = verb(inSentence: sentence), let first = first(of: verb) ?? represented(by: verb) else {
      return nil
    }
    var sides = [first]
    while let next = next(after: sides[sides.count - 1].person.tokens.upperBound, in: reading.sentences[sentence]) {
      sides.append(next)
    }
    return (sides, verb)
  }

  private func verb(inSentence sentence: Int) -> Range<Int>? {
    if let verb = gathering.acts(.stand, inSentence: sentence).first(where: { $0.form.isPredicate }) {
      return verb.tokens
    }
    let range = reading.sentences[sentence]
    let word = range.first {
      reading.isForm($0, of: .leadership) && !reading.isQuoted($0) && isBesideSide($0, in: range)
    }
    return word.map { $0..<$0 + 1 } ?? presenting(inSentence: sentence)
  }

  /// «Венгрию на форуме | представил X»: of a gathering, where the verb presents nothing else.
  private func presenting(inSentence sentence: Int) -> Range<Int>? {
    gathering.setting(ofSentence: sentence) == nil
      ? nil : SlavicRepresentatives(scene: scene).verb(inSentence: sentence)
  }

  /// How many words may stand between the side and the verb: «Турецкую сторону на переговорах в Баку | возглавил».
  private static let reach = 12

  private func isBesideSide(_ verb: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - Self.reach)..<verb).contains { reading.isForm($0, of: [.sides, .delegation]) }
  }

  /// The country before the verb, and the person after it, or where it is passive in the instrumental.
  private func first(of verb: Range<Int>) -> Side? {
    let sentence = reading.sentence(of: verb.lowerBound)
    guard
      let country = scene.mentions(in: sentence.lowerBound..<verb.lowerBound).first(where: { $0.type.isCountry }),
      isSide(country), let person = scene.list(from: verb.upperBound, where: \.isPerson).first,
      person.isIn([.nominative, .agent])
    else { return nil }
    return Side(country: country, person: person)
  }

  /// «X | представлял Венгрию»
  private func represented(by verb: Range<Int>) -> Side? {
    guard let country = scene.mention(startingAt: verb.upperBound, where: \.isCountry),
      country.isIn([.accusative, .nominative]), !country.isIn(.dative),
      let person = scene.list(endingBefore: verb.lowerBound, where: \.isPerson).last, person.isIn(.nominative)
    else { return nil }
    return Side(country: country, person: person)
  }

  /// «, Венгрию — | Y», «, узбекскую (сторону) — | Y»
  private func next(after end: Int, in sentence: Range<Int>) -> Side? {
    guard end + 2 < sentence.upperBound, reading.isListJoint(end) else { return nil }
    var at = end + 1
    // «, а | узбекскую — Y»
    if reading.isWord(at, .conjunction) || reading.tokens[at].folded.count == 1 { at += 1 }
    let named = scene.mention(startingAt: at, where: \.isCountry)
    guard let country = named ?? bareAdjective(at) else { return nil }
    var dash = named?.tokens.upperBound ?? at + 1
    if reading.isForm(dash, of: [.sides, .delegation]) { dash += 1 }
    guard dash < sentence.upperBound, reading.isDash(dash),
      let person = scene.list(from: dash + 1, where: \.isPerson).first
    else { return nil }
    return Side(country: country, person: person)
  }

  /// «узбекскую»: an adjective without its noun, of a country that the article names elsewhere.
  private func bareAdjective(_ index: Int) -> LocatedMention? {
    guard let code = reading.words[index].value(in: .demonyms) else { return nil }
    return scene.mentions.first { mention in
      if case .country(let country) = mention.type { country.code == code } else { false }
    }
  }

  /// A country that is itself the object, or whose side or delegation is.
  private func isSide(_ country: LocatedMention) -> Bool {
    let next = country.tokens.upperBound
    if reading.isForm(next, of: [.sides, .delegation]) { return true }
    let before = country.tokens.lowerBound - 1
    if reading.isForm(before, of: [.sides, .delegation]) { return true }
    return country.isIn([.accusative, .nominative])
      && reading.words[country.tokens.lowerBound].key(in: .demonyms) == nil
  }
}
