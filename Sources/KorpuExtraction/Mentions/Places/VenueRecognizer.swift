internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that are the place of what is held: «Dövlət Universitetində keçirilib», «was held at the Heydar Aliyev
/// Center». The body stays a body; as a venue it is a place too.
struct VenueRecognizer {
  let reading: TokenizedArticle

  /// Whether a body is nothing but the house where something is held: «the Askar Temirov Center».
  func isHouse(_ body: MentionCandidate) -> Bool {
    if reading.isSlavic { return reading.isForm(body.tokens.lowerBound, of: .venue) && isVenue(body) }
    return reading.lexicon.language.family == .germanic && reading.isForm(body.tokens.upperBound - 1, of: .venue)
      && isVenue(body)
  }

  func mentions(among bodies: [MentionCandidate]) -> [MentionCandidate] {
    guard tellsOfGathering else { return [] }
    let venues = bodies.filter(isVenue).map { body in
      UralicHall(reading: reading).place(of: body) ?? TurkicHall(reading: reading).place(of: body)
        ?? EnglishHeadquarters(reading: reading).place(of: body)
        ?? MentionCandidate(
          tokens: body.tokens, type: .place, name: body.name, grammaticalCase: .locative, cases: .locative,
          confidence: 0.8)
    }
    // «“Vatan” tashkiloti Markaziy kengashi binosida»: one house, whose name both bodies begin.
    let houses = venues.filter { venue in
      !venues.contains { $0.tokens.upperBound == venue.tokens.upperBound && $0.tokens.count > venue.tokens.count }
    }
    // «a budapesti | Duna Egyetemen (tartották)»
    return houses + houses.compactMap(reading.town)
  }

  /// «Mədəniyyət Nazirliyində | yeni təyinat baş tutub»: in a Turkic language nothing is held in a body's house where the article has no
  /// word for a gathering.
  private var tellsOfGathering: Bool {
    guard reading.lexicon.language.family == .turkic else { return true }
    return reading.tokens.indices.contains { index in
      reading.gatheringWord(at: index) != nil || reading.words.match(.forums, at: index) != nil
        || reading.words.match(.namedForums, at: index) != nil || reading.isForm(index, of: [.talk, .event])
    }
  }

  private func isVenue(_ body: MentionCandidate) -> Bool {
    // An organisation of states is no house: «председательство в Организации тюркских государств».
    // but «ТҮРКСОЙдун | имаратында» is in its house.
    let isHoused = isInOwnHouse(body)
    guard isHoused || body.abbreviates == nil && body.type != .organization(.igo) && isNamedInFull(body),
      !reading.isQuoted(body.tokens.lowerBound)
    else {
      return false
    }
    let isHost =
      !reading.lexicon.language.family.isVerbFinal
      && (reading.isForm(body.tokens.upperBound - 1, of: .venue)
        || isSchool(body) && !isOneOfHosts(body) && !holdsTalks(after: body.tokens.upperBound))
      && reading.hostsAfterPlace(body.tokens.upperBound)
    if isHost || isHome(body) || EnglishHeadquarters(reading: reading).hosts(body) { return true }
    guard isLocative(body), !isBehindUnit(body) else { return false }
    return reading.isBeing(beforePlaceAt: body.tokens.lowerBound)
      || reading.sentence(of: body.tokens.lowerBound).contains { index in
        !reading.isQuoted(index)
          && reading.words.verb(.actVerbs, at: index).map {
            tellsOfHolding($0) || reading.holdsNamedTalks(index, $0)
          } == true
          && !isStay(at: index, behind: body)
      } || isHostedByOthers(after: body.tokens.upperBound)
  }

  /// «a Duna Egyetem | adott otthont (a konferenciának)»: in Hungarian who gives a gathering its home is where it is held.
  private func isHome(_ body: MentionCandidate) -> Bool {
    let verb = body.tokens.upperBound
    guard reading.lexicon.language.family == .uralic, body.grammaticalCase == .nominative, reading.hosts(at: verb),
      let act = reading.words.verb(.actVerbs, at: verb), act.length > 1
    else { return false }
    return (verb..<verb + act.length).contains { reading.isForm($0, of: .premises) }
  }

  /// «ТҮРКСОЙдун | имаратында», «TÜRKSOY | Genel Merkezi'nde», «at the headquarters of | TURKSOY»: bodies of states have houses, too.
  private func isInOwnHouse(_ body: MentionCandidate) -> Bool {
    reading.lexicon.language.family == .turkic
      && (hasHall(body) || isOffice(body) || TurkicHall(reading: reading).end(of: body) != nil)
      || EnglishHeadquarters(reading: reading).tokens(of: body) != nil
  }

  /// «TÜRKSOY Genel Sekreterliği'nde»: a name that goes on behind that of a body of states.
  private func isOffice(_ body: MentionCandidate) -> Bool {
    reading.words.match(.knownBodies, at: body.tokens.lowerBound).map {
      $0.value == OrganizationKind.igo.rawValue && $0.length < body.tokens.count
        && $0.form == NounForm()
    } == true
  }

  /// One word alone is seldom the name of a house, but in Hungarian, where it may be a compound: «a Külügyminisztériumban».
  private func isNamedInFull(_ body: MentionCandidate) -> Bool {
    body.tokens.count > 1
      || reading.lexicon.language.family == .uralic
        && reading.words.match(.bodies, at: body.tokens.lowerBound)?.value == OrganizationKind.government.rawValue
  }

  /// «Altay State University | hosted the forum»: in English a school that hosts a gathering is where it is held.
  private func isSchool(_ body: MentionCandidate) -> Bool {
    reading.lexicon.language.family == .germanic && body.type == .organization(.academia)
  }

  /// «The Aral Fund and | Altay State University hosted the forum»: of several that host it, none is told to be the place.
  private func isOneOfHosts(_ body: MentionCandidate) -> Bool {
    let start = reading.withArticle(body.tokens.lowerBound)
    return start > reading.sentence(of: body.tokens.lowerBound).lowerBound && reading.isWord(start - 1, .conjunction)
  }

  /// How many words stand between a school and the talks that it held: «held a short online | meeting».
  private static let reachOfTalks = 6

  /// «Altay State University | held an online meeting»: with somebody, and nowhere.
  private func holdsTalks(after school: Int) -> Bool {
    let end = min(reading.sentence(of: school - 1).upperBound, school + Self.reachOfTalks)
    return (school..<max(school, end)).contains {
      reading.isForm($0, of: .talk) && reading.words.match(.forums, at: $0) == nil
    }
  }

  /// «(Окумуштуу) Арал университетинде | болду»: the verb that ends a sentence without any gathering says that somebody was there.
  private func isStay(at verb: Int, behind body: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, verb == body.tokens.upperBound, reading.isWord(verb, .copula)
    else { return false }
    return !reading.sentence(of: verb).contains { index in
      reading.gatheringWord(at: index) != nil || reading.words.match(.namedForums, at: index) != nil
        || reading.isForm(index, of: .talk)
    }
  }

  /// «Balkan uniwersitetinde | Ilçihana "…" kitabynyň tanyşdyrylyşyny geçirdi»: where others hold a gathering, which is the object.
  private func isHostedByOthers(after place: Int) -> Bool {
    let end = reading.sentence(of: place - 1).upperBound
    guard reading.lexicon.language.family == .turkic, place < end,
      let verb = (place..<end).first(where: { index in
        !reading.isQuoted(index)
          && reading.words.verb(.actVerbs, at: index).map { $0.meaning == .organise && $0.form.isPredicate } == true
      })
    else { return false }
    return (max(place, verb - Self.longestHall)..<verb).contains { index in
      reading.words.match(.forums, at: index)?.form.grammaticalCase == .accusative
    }
  }

  /// «az Y Múzeumban tartja ülését az X», «az Y Múzeumban nyitották meg»: in Hungarian the place may stand beside who holds it.
  private func tellsOfHolding(_ verb: VerbMatch) -> Bool {
    verb.meaning == .hold || [.organise, .open].contains(verb.meaning) && reading.lexicon.language.family == .uralic
  }

  /// How many words may tell which hall it is: «maslahatlar uly».
  private static let longestHall = 3

  /// «Altaý uniwersitetiniň | mejlisler zalynda», «Xorazm universitetining | katta zalida», «a Duna Kamara | szegedi székházában»: a
  /// hall or house of a body in the genitive, and no body of its own like its theatre.
  private func hasHall(_ body: MentionCandidate) -> Bool {
    let owner: NounForm.Case = reading.lexicon.language.family == .uralic ? .nominative : .genitive
    guard body.grammaticalCase == owner else { return false }
    let start = body.tokens.upperBound
    let end = min(start + Self.longestHall + 1, reading.sentence(of: body.tokens.lowerBound).upperBound)
    for index in start..<max(start, end) {
      guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
        !reading.words[index].isKnownVerb
      else { return false }
      if isHall(index) { return true }
      guard !reading.words[index].isFunctionWord else { return false }
    }
    return false
  }

  private func isHall(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .venue), reading.words[index].key(in: .bodies) == nil,
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    if form.possessor == .third, form.grammaticalCase == .locative { return true }
    // «termében» is that of «terem».
    return reading.lexicon.language.family == .uralic
      && reading.words[index].mayBePossessed(in: .locative)
  }

  private func isLocative(_ body: MentionCandidate) -> Bool {
    guard !reading.lexicon.language.family.isHeadFinal else {
      return body.grammaticalCase == .locative || hasHall(body) || SchoolUnits(reading: reading).isInside(body)
        || UralicHall(reading: reading).end(of: body) != nil
        || TurkicHall(reading: reading).end(of: body) != nil
        || reading.lexicon.language.family == .turkic && body.grammaticalCase == .attributive
    }
    let start = EnglishHeadquarters(reading: reading).tokens(of: body)?.lowerBound ?? body.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    // «(прошёл форум,) сообщили в | МИД»
    if reading.isSlavic, marker > 0, reading.words.verb(.speechVerbs, at: marker - 1)?.form.isPredicate == true {
      return false
    }
    if reading.isSlavic, isCredited(from: marker + 1) { return false }
    if reading.isSlavic, isOnPremises(body, behind: marker) { return true }
    if isBehindTown(marker, body) { return true }
    return reading.isWord(marker, .locativeMarker)
      && (!reading.isSlavic || body.cases.isEmpty || body.cases.contains(.locative))
  }
}

extension VenueRecognizer {
  /// How many words the name of a unit has: «Faculty of Foreign Languages».
  private static let longestUnit = 8

  /// «(organised by) the Faculty of Law at | the Danube University»: in English whose unit does something, and not where.
  private func isBehindUnit(_ body: MentionCandidate) -> Bool {
    let marker = reading.withArticle(body.tokens.lowerBound) - 1
    guard reading.lexicon.language.family == .germanic, marker > 0, reading.isWord(marker, .locativeMarker) else {
      return false
    }
    let start = reading.startOfRun(before: marker, from: max(0, marker - Self.longestUnit)) { index in
      reading.isCapitalisedWord(index) || reading.isWord(index, [.genitiveMarker, .conjunction, .article])
    }
    return (start..<marker).contains { reading.words[$0].marks(in: .bodies).contains(.unit) }
      && reading.isCapitalisedWord(marker - 1)
  }

  /// «в стенах | Аральского университета», «на базе | института»: in Russian a word that only says that something is within a house.
  private func isOnPremises(_ body: MentionCandidate, behind noun: Int) -> Bool {
    reading.isWord(noun, .premises) && reading.isWord(noun - 1, .locativeMarker)
      && (body.cases.isEmpty || body.cases.contains(.genitive))
  }

  /// «(took place) in Budapest, | Danube Cultural Center»: in English a house behind the town that says where, and not before a verb of its
  /// own.
  private func isBehindTown(_ comma: Int, _ body: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .germanic, comma > 1, reading.isMark(comma, ","),
      reading.isForm(body.tokens.upperBound - 1, of: .venue) || body.type == .organization(.academia),
      case let sentence = reading.sentence(of: comma),
      let town = (max(sentence.lowerBound, comma - Self.longestTown)..<comma).first(where: { start in
        reading.words.match(.cities, at: start).map { start + $0.length == comma } ?? false
      }), town - 1 > sentence.lowerBound, reading.isWord(town - 1, .locativeMarker)
    else { return false }
    let next = body.tokens.upperBound
    return !sentence.contains(next) || reading.tokens[next].kind == .mark || reading.isWord(next, .locativeMarker)
  }

  /// How many words the name of a town has at most.
  private static let longestTown = 3

  /// How many words a phrase of crediting has: «со ссылкой на».
  private static let longestCredit = 4

  /// «(прошёл форум,) передаёт X со ссылкой на | Министерство»: a phrase of crediting ends right before the body.
  private func isCredited(from start: Int) -> Bool {
    (max(0, start - Self.longestCredit)..<start).contains { index in
      reading.words.match(.creditPhrases, at: index).map { index + $0.length == start } == true
    }
  }
}

extension TokenizedArticle {
  /// «(The event) was at | the Askar Temirov Center»
  func isBeing(beforePlaceAt start: Int) -> Bool {
    let marker = withArticle(start) - 1
    return isWord(marker, .locativeMarker) && isWord(marker - 1, .auxiliary)
  }
}
