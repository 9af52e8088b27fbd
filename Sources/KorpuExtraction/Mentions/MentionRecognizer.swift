internal import KorpuLanguage
internal import KorpuModel

/// Finds all mentions of an article: bodies and gatherings first, since their names hold the words that
/// mislead the others; then countries, people and places in what is left.
struct MentionRecognizer {
  let reading: TokenizedArticle

  func mentions() -> [MentionCandidate] {
    let count = reading.tokens.count
    let credits = SourceCredit(reading: reading).tokens()
    let countries = CountryRecognizer(reading: reading).mentions()
    let states = Occupancy(of: count, by: countries.map(\.tokens))
    // People whom a position or an initial makes plain; no body or gathering is named across them.
    let sure = PersonRecognizer(reading: reading, taken: Occupancy(of: count, by: credits), countries: states)
      .plainMentions()
    let people = Occupancy(of: count, by: sure)
    let found = BodyRecognizer(reading: reading, people: people, avoiding: Occupancy(of: count, by: credits))
      .mentions()
    // «"Gənclər Forumu" İctimai Birliyi» is a body.
    let quotedBodies = Occupancy(of: count, by: found.filter { startsQuoted($0) }.map(\.tokens))
    // «Национального форума НПО»: a body that a table knows by this name.
    let knownStarts = reading.isSlavic ? Set(found.map(\.tokens.lowerBound)) : []
    let all = ForumRecognizer(reading: reading, people: people, bodies: BodiesByEnd(found)).mentions()
      .filter { !quotedBodies[$0.tokens.lowerBound] && !knownStarts.contains($0.tokens.lowerBound) }
    let (bodiesProper, gatherings) = AssemblyNames(reading: reading).parted(bodies: found, gatherings: all)
    let misnamed = BodiesCalledForums(reading: reading, gatherings: gatherings).mentions()
    let notForums = Occupancy(of: count, by: misnamed.map(\.tokens))
    let forums = gatherings.filter { notForums.isFree($0.tokens) }
    let quoted = Occupancy(of: count, by: forums.filter { $0.isQuoted(in: reading) }.map(\.tokens))
    let withinNames = Occupancy(of: count, by: forums.compactMap(quotedName))
    let bodies =
      bodiesProper.filter {
        quoted.isFree($0.tokens) && !withinNames[$0.tokens.lowerBound] && notForums.isFree($0.tokens)
      } + misnamed
    let names = Occupancy(of: count, by: (bodies + forums + countries).map(\.tokens) + credits)
    let halls = TurkicVenues(reading: reading, taken: names).mentions()
    let named = Occupancy(of: count, by: (bodies + forums + halls).map(\.tokens) + credits)
    let tagged = TaggedNames(
      reading: reading,
      besides: Occupancy(of: count, by: (bodies + forums + countries + halls).map(\.tokens) + credits + sure))
    let persons = PersonRecognizer(reading: reading, taken: named, countries: states)
      .mentions(besides: tagged.people)
    let taken = Occupancy(of: count, by: (bodies + persons + halls).map(\.tokens) + credits)
    let venues = EnglishVenues(reading: reading, taken: taken).mentions()
    let places =
      PlaceRecognizer(reading: reading, taken: taken).mentions() + venues
      + VenueRecognizer(reading: reading).mentions(among: bodies) + halls
    let namesakes = Occupancy(of: count, by: persons.map(\.tokens))
    let nationalities =
      reading.lexicon.language.family == .turkic
      ? CountryRecognizer(reading: reading).mentions(before: persons, in: bodies)
      : NationalAdjectives(reading: reading, countries: states).mentions()
    let silent = Occupancy(of: count, by: (bodies + forums + countries + persons + places).map(\.tokens) + credits)
    let proposed = tagged.places(besides: silent)
    let actors = bodies.filter { !VenueRecognizer(reading: reading).isHouse($0) }
    return
      (actors + forums + countries.filter { namesakes.isFree($0.tokens) } + nationalities + persons + places
      + proposed)
      .filter(isInOneSentence)
      .sorted {
        ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
      }
  }

  /// What stands in quotation marks at the head of a gathering's name: «"Duygu Birliği" oturumu» names no union.
  private func quotedName(of forum: MentionCandidate) -> Range<Int>? {
    let opening = forum.tokens.lowerBound
    guard reading.tokens[opening].kind == .openingQuote, let closing = reading.closingQuote(ofSpeechAt: opening),
      closing < forum.tokens.upperBound
    else { return nil }
    return opening + 1..<closing
  }

  /// A quotation may run over several sentences; no name does.
  private func isInOneSentence(_ mention: MentionCandidate) -> Bool {
    let tokens = mention.tokens
    return reading.sentenceOfToken[tokens.lowerBound] == reading.sentenceOfToken[tokens.upperBound - 1]
  }

  /// Whether a body's name begins with a quotation, its type word after it.
  private func startsQuoted(_ body: MentionCandidate) -> Bool {
    reading.tokens[body.tokens.lowerBound].kind == .openingQuote
  }
}

/// Which tokens are already part of a name.
struct Occupancy {
  private var isTaken: [Bool]

  init(of count: Int, by ranges: [Range<Int>]) {
    isTaken = Array(repeating: false, count: count)
    for range in ranges { for index in range { isTaken[index] = true } }
  }

  subscript(index: Int) -> Bool { isTaken[index] }

  func isFree(_ range: Range<Int>) -> Bool { !range.contains { isTaken[$0] } }
}

extension MentionCandidate {
  /// Whether the mention stands in quotation marks of its own.
  func isQuoted(in reading: TokenizedArticle) -> Bool {
    reading.tokens[tokens.lowerBound].kind == .openingQuote
      && reading.tokens[tokens.upperBound - 1].kind == .closingQuote
  }
}
