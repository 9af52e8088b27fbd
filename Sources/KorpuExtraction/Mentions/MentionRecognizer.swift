internal import KorpuLanguage
internal import KorpuModel

/// Finds all mentions of an article: bodies and gatherings first, since their names hold the words that
/// mislead the others; then countries, people and places in what is left.
struct MentionRecognizer {
  let reading: TokenizedArticle

  func mentions() -> [MentionCandidate] {
    let credits = SourceCredit(reading: reading).tokens()
    let countries = CountryRecognizer(reading: reading).mentions()
    let states = occupied(by: countries)
    // People whom a position or an initial makes plain; no body or gathering is named across them.
    let sure = PersonRecognizer(reading: reading, taken: occupied(by: [], credits), countries: states).plainMentions()
      .filter { !isInKnownBody($0) }
    let (bodies, forums) = bodiesAndForums(besides: occupied(by: [], sure), credits)
    let names = occupied(by: bodies + forums + countries, credits + sure)
    let halls =
      TurkicVenues(reading: reading, taken: names).mentions() + UralicVenues(reading: reading, taken: names).mentions()
    let tagged = TaggedNames(
      reading: reading, besides: occupied(by: bodies + forums + countries + halls, credits + sure))
    let persons = PersonRecognizer(
      reading: reading, taken: occupied(by: bodies + forums + halls, credits), countries: states
    ).mentions(besides: tagged.people)
    let venues = places(besides: occupied(by: bodies + persons + halls, credits), bodies: bodies)
    let places =
      venues + halls.filter { hall in !venues.contains { isLonger($0.tokens, than: hall.tokens) } }
      + UralicCityAdjectives(reading: reading).mentions(of: forums)
      + UralicJourney(reading: reading).townsOfTalks(besides: occupied(by: bodies + forums + persons))
    let proposed = tagged.places(besides: occupied(by: bodies + forums + countries + persons + places, credits))
    let namesakes = occupied(by: persons)
    let actors = bodies.filter { !VenueRecognizer(reading: reading).isHouse($0) }
    let all =
      actors + forums + countries.filter { namesakes.isFree($0.tokens) }
      + nationalities(of: persons, besides: bodies, states) + SportingCodes(reading: reading).mentions(behind: persons)
      + NationalCompounds(reading: reading).mentions(of: forums + bodies)
      + persons + places + proposed
    return all.filter(isInOneSentence).sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }

  /// How many words of a known body's name stand before somebody whose name it bears: «Mimar | Kemal Aydın Güzel Sanatlar Üniversitesi».
  private static let longestLead = 3

  /// Whether somebody is only whom a body is called after that tables know by its whole name.
  private func isInKnownBody(_ person: Range<Int>) -> Bool {
    (max(0, person.lowerBound - Self.longestLead)...person.lowerBound).contains { start in
      reading.words.match(.knownBodies, at: start).map {
        reading.tokens[start].isCapitalised
          && ($0.length > person.upperBound - start
            || $0.length > 1 && start == person.lowerBound && $0.length == person.count)
      } == true
    }
  }

  /// «Bursa Üniversitesi (BÜ) | Rektörlük binası»: a house with the body that it is of.
  private func isLonger(_ place: Range<Int>, than hall: Range<Int>) -> Bool {
    place.upperBound == hall.upperBound && place.lowerBound < hall.lowerBound
  }

  private func occupied(by mentions: [MentionCandidate], _ others: [Range<Int>] = []) -> Occupancy {
    Occupancy(of: reading.tokens.count, by: mentions.map(\.tokens) + others)
  }

  /// Bodies and gatherings are told apart together: each may be named within the other's name.
  private func bodiesAndForums(
    besides people: Occupancy, _ credits: [Range<Int>]
  ) -> (bodies: [MentionCandidate], forums: [MentionCandidate]) {
    let named = BodyRecognizer(reading: reading, people: people, avoiding: occupied(by: [], credits)).mentions()
    let found = OwnedOffices(reading: reading).joined(
      OwnedInstitutes(reading: reading).joined(RegionalAuthorities(reading: reading).joined(named)))
    // «"Gənclər Forumu" İctimai Birliyi» is a body.
    let quotedBodies = occupied(by: found.filter { startsQuoted($0) })
    // «Национального форума НПО»: a body that a table knows by this name.
    let knownStarts = reading.isSlavic ? Set(found.map(\.tokens.lowerBound)) : []
    // «"Ümid" İctimai Birliyinin | konfransı» is a gathering of it.
    let ownsGatherings = reading.lexicon.language.family == .turkic
    let all = ForumRecognizer(reading: reading, people: people, bodies: BodiesByEnd(found)).mentions().filter { forum in
      let isWithinBody =
        quotedBodies[forum.tokens.lowerBound]
        && (!ownsGatherings || quotedBodies[forum.tokens.upperBound - 1])
      return !isWithinBody && !knownStarts.contains(forum.tokens.lowerBound)
        && !ProposedGathering(reading: reading).isProposed(forum.tokens)
        && !MinorOccasions(reading: reading).contains(forum)
    }
    let (bodies, gatherings) = AssemblyNames(reading: reading).parted(bodies: found, gatherings: all)
    let misnamed = BodiesCalledForums(reading: reading, gatherings: gatherings).mentions()
    let notForums = occupied(by: misnamed)
    let isWithinName = namedWithin(found)
    let forums = gatherings.filter { notForums.isFree($0.tokens) && !isWithinName($0) }
    let quoted = occupied(by: forums.filter { $0.isQuoted(in: reading) })
    let withinNames = occupied(by: [], forums.compactMap(quotedName))
    let proper = bodies.filter {
      quoted.isFree($0.tokens) && !withinNames[$0.tokens.lowerBound] && notForums.isFree($0.tokens)
    }
    return (proper + misnamed, forums)
  }

  /// «a Nemzeti Fórum | Egyesület», «Aral Mejlisiniň | Senaty»: whether a gathering is only named within the name of a body, in
  /// Hungarian, and in languages in which its owner belongs to it.
  private func namedWithin(_ bodies: [MentionCandidate]) -> (MentionCandidate) -> Bool {
    if reading.lexicon.language.namesAuthoritiesByGenitive { return ownedNames(in: bodies) }
    guard reading.lexicon.language.family == .uralic else { return { _ in false } }
    var end = Array(repeating: 0, count: reading.tokens.count)
    for body in bodies { for index in body.tokens { end[index] = body.tokens.upperBound } }
    return {
      // «a Rektori Konferencia»: a body that tables know.
      let isKnown = reading.words.match(.knownBodies, at: $0.tokens.lowerBound)?.length == $0.tokens.count
      return end[$0.tokens.lowerBound] > $0.tokens.upperBound
        || isKnown && end[$0.tokens.lowerBound] == $0.tokens.upperBound
    }
  }

  private func ownedNames(in bodies: [MentionCandidate]) -> (MentionCandidate) -> Bool {
    var longer: [Int: Int] = [:]
    for body in bodies {
      longer[body.tokens.lowerBound] = max(longer[body.tokens.lowerBound] ?? 0, body.tokens.upperBound)
    }
    return { $0.grammaticalCase == .genitive && longer[$0.tokens.lowerBound, default: 0] > $0.tokens.upperBound }
  }

  private func places(besides taken: Occupancy, bodies: [MentionCandidate]) -> [MentionCandidate] {
    PlaceRecognizer(reading: reading, taken: taken).mentions()
      + EnglishVenues(reading: reading, taken: taken).mentions()
      + SlavicVenues(reading: reading, taken: taken, bodies: bodies).mentions()
      + VenueRecognizer(reading: reading).mentions(among: bodies)
  }

  /// The countries that adjectives give to people and bodies.
  private func nationalities(
    of persons: [MentionCandidate], besides bodies: [MentionCandidate], _ countries: Occupancy
  ) -> [MentionCandidate] {
    guard reading.lexicon.language.family != .turkic else {
      return CountryRecognizer(reading: reading).mentions(before: persons, in: bodies)
    }
    // «Orosz Pál», «Lengyel István»: what is a surname in Hungarian gives no country.
    let surnames = reading.lexicon.language.family == .uralic ? occupied(by: persons) : occupied(by: [])
    return NationalAdjectives(reading: reading, countries: countries).mentions().filter { surnames.isFree($0.tokens) }
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
