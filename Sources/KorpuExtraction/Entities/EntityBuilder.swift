internal import KorpuLanguage
internal import KorpuModel

/// Gathers the mentions of one article into entities: coreference by names.
struct EntityBuilder {
  let reading: TokenizedArticle

  func entities(from mentions: [MentionCandidate]) -> [LocatedEntity] {
    var groups = groups(byNamesOf: mentions)
    joinVariants(in: &groups)
    for mention in mentions { if let full = mention.abbreviates { groups.add(mention, besideMentionAt: full) } }
    groups.joinAbbreviations(in: reading)
    groups.joinKnownNames(in: reading)
    groups.joinAssemblies(in: reading)
    groups.joinSecretariats(in: reading)
    addShortNames(mentions.filter(isShortName), to: &groups)
    groups.joinFathersNames(in: reading)
    let forums = ForumCoreference(reading: reading, bodies: groups).groups(of: mentions.filter(\.type.isForum))
    return numbered(groups.lists + forums)
  }

  /// All but gatherings, abbreviations and surnames alone: those with one name are one.
  private func groups(byNamesOf mentions: [MentionCandidate]) -> MentionGroups {
    var groups = MentionGroups()
    let countries = CountryBefore(mentions, standsLast: reading.isSlavic)
    for mention in mentions where !mention.type.isForum && mention.abbreviates == nil && !isShortName(mention) {
      if mention.type.isOrganization {
        groups.add(body: mention, named: countries.bareName(of: mention, in: reading), in: reading)
      } else {
        groups.add(mention, under: groups.key(joining: key(of: mention), by: mention.type))
      }
    }
    return groups
  }

  /// Joins those whom the article calls by two names, each step what the steps before have left apart.
  private func joinVariants(in groups: inout MentionGroups) {
    let lexicon = reading.lexicon
    groups.joinShortenedNames(in: lexicon)
    groups.joinNamesWithoutFathers(in: lexicon)
    groups.joinSpellings(in: lexicon)
    groups.joinBodiesWithoutAdjective(in: lexicon)
    groups.joinInflectedNames(in: lexicon)
    groups.joinReorderedNames(in: lexicon)
    groups.joinSpacedNames(in: lexicon)
    groups.joinNamesWithoutTown(in: lexicon)
    groups.joinOwnedInstitutes(in: lexicon)
    groups.joinSortsOfBodies(in: lexicon)
    joinPartsOfNames(in: &groups)
    groups.joinQuotedNames(in: reading)
    groups.joinFirmsByForm(in: reading)
    groups.joinBareQuotations(in: reading)
    joinNamesAroundQuotations(in: &groups)
  }

  /// What the grammar of a family may leave out of the name of a body.
  private func joinPartsOfNames(in groups: inout MentionGroups) {
    let lexicon = reading.lexicon
    switch lexicon.language.family {
    case .slavic: groups.joinEponyms(in: lexicon)
    case .turkic:
      groups.joinNamesWithoutEponym(in: lexicon)
      groups.joinShortenedBodies(in: lexicon)
      groups.joinNamesWithGenericWord(in: lexicon)
      groups.joinChambers(in: reading)
    case .germanic, .uralic: break
    }
  }

  /// What it may leave out where names in quotation marks are joined, and of the names of people.
  private func joinNamesAroundQuotations(in groups: inout MentionGroups) {
    let lexicon = reading.lexicon
    switch lexicon.language.family {
    case .germanic:
      groups.joinShortenedSchools(in: lexicon)
      groups.joinNamesWithoutOwner(in: lexicon)
      groups.joinNamesWithoutQuotation(in: reading)
      groups.joinPatronymics(in: lexicon)
    case .slavic:
      groups.joinNamesWithOneQuotation(in: lexicon)
      groups.joinNamesWithoutAdjective(in: lexicon)
      groups.joinMissionsWithoutSeat(in: lexicon)
      groups.joinPatronymics(in: lexicon)
    case .turkic, .uralic: break
    }
  }

  /// What tells one entity from another of its type: the code of a country, the folded name of the rest.
  private func key(of mention: MentionCandidate) -> String {
    if case .country(let code) = mention.type { return "country \(code.code)" }
    return "\(mention.type.name) \(NameKey(mention.name, in: reading.lexicon).text)"
  }

  /// A surname alone or with an initial: it needs a full name to join.
  private func isShortName(_ mention: MentionCandidate) -> Bool {
    guard mention.type.isPerson, mention.name.contains(ascii: " ") else { return mention.type.isPerson }
    return mention.name.contains(ascii: ".") && !hasGivenName(mention)
  }

  /// «D. Kemal Yurtsever»: a name with an initial is full where a given name stands behind it.
  private func hasGivenName(_ person: MentionCandidate) -> Bool {
    reading.lexicon.language.family == .turkic
      && NameKey(person.name, in: reading.lexicon).words.count(where: { !reading.lexicon.language.isOneLetter($0) }) > 1
  }

  /// Joins each short name to the only person whom it fits: those with an initial to full names, and surnames alone to either. A
  /// surname that two people share joins neither; one that nobody bears otherwise stands for itself.
  private func addShortNames(_ mentions: [MentionCandidate], to groups: inout MentionGroups) {
    let initialled = mentions.filter { $0.name.contains(ascii: ".") }
    add(initialled, to: &groups, of: bearers(in: groups))
    add(mentions.filter { !$0.name.contains(ascii: ".") }, to: &groups, of: bearers(in: groups))
  }

  /// The people under their surnames.
  private func bearers(in groups: MentionGroups) -> [String: [Int]] {
    let lexicon = reading.lexicon
    var bearers: [String: [Int]] = [:]
    for index in groups.lists.indices {
      guard let first = groups.lists[index].first, first.type.isPerson else { continue }
      if let surname = lexicon.comparableSurname(among: NameKey(first.name, in: lexicon).words) {
        bearers[surname, default: []].append(index)
      }
    }
    return bearers
  }

  private func add(_ shortNames: [MentionCandidate], to groups: inout MentionGroups, of bearers: [String: [Int]]) {
    for mention in shortNames {
      let fitting =
        fitting(mention.name, among: bearers, in: groups) ?? inflected(mention.name, among: bearers, in: groups)
      switch fitting.count {
      case 0: groups.add(mention, under: key(of: mention))
      case 1: groups.add(mention, to: fitting[0])
      default: break
      }
    }
  }

  /// The people whom a short name fits, or `nil` where it fits nobody.
  private func fitting(_ name: String, among bearers: [String: [Int]], in groups: MentionGroups) -> [Int]? {
    let short = ShortName(name, in: reading.lexicon)
    let fitting = bearers[short.surname, default: []].filter {
      short.fits(groups.lists[$0][0].name, in: reading.lexicon)
    }
    return fitting.isEmpty ? nil : fitting
  }

  /// «(Kristin Waland …) K.Walanda (minnetdarlyk bildirdi)»: those whom a surname with an initial fits without the ending of a
  /// case, where tables know no such surname.
  private func inflected(_ name: String, among bearers: [String: [Int]], in groups: MentionGroups) -> [Int] {
    let lexicon = reading.lexicon
    guard lexicon.language.family == .turkic, name.contains(ascii: "."),
      let surname = lexicon.surname(among: NameKey(name, in: lexicon).words),
      !lexicon.senses(of: surname).name.isSurname
    else { return [] }
    let cases: [NounForm.Case] = [.dative, .accusative]
    let stems = lexicon.senses(of: surname).readings.filter {
      $0.form.possessor == nil && !$0.form.isPlural && cases.contains($0.form.grammaticalCase)
        && bearers[$0.stem] != nil
    }.map(\.stem)
    guard let stem = stems.first else { return [] }
    return fitting(String(name.dropLast(max(0, surname.count - stem.count))), among: bearers, in: groups) ?? []
  }

  private func numbered(_ groups: [[MentionCandidate]]) -> [LocatedEntity] {
    let inOrder = groups.filter { !$0.isEmpty }.map { $0.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
      .sorted { $0[0].tokens.lowerBound < $1[0].tokens.lowerBound }
    var counts: [String: Int] = [:]
    return inOrder.map { mentions in
      let letter = Self.letter(of: mentions[0].type)
      counts[letter, default: 0] += 1
      let best = bestMention(of: mentions)
      return LocatedEntity(
        id: "\(letter)\(counts[letter, default: 1])", type: best.type, name: name(from: best), mentions: mentions)
    }
  }

  private static func letter(of type: EntityType) -> String {
    switch type {
    case .person: "p"
    case .organization: "o"
    case .country: "c"
    case .forum: "f"
    case .place: "l"
    }
  }

  /// The name that the best mention gives. A country that the article knows only by an adjective, «узбекским», goes by
  /// the name that its language has for it.
  private func name(from best: MentionCandidate) -> String {
    guard case .country(let code) = best.type, isAdjective(best) else { return best.name }
    return code.name(in: reading.lexicon.language) ?? best.name
  }

  private func isAdjective(_ mention: MentionCandidate) -> Bool {
    guard mention.tokens.count == 1 else { return false }
    // «magyar-kirgiz»
    return reading.words[mention.tokens.lowerBound].key(in: .demonyms) != nil
      || reading.lexicon.language.family == .uralic && reading.nationalities(at: mention.tokens.lowerBound).count > 1
  }

  /// The fullest form; of two as full, the one read first. Quoted names of gatherings win over descriptions.
  private func bestMention(of mentions: [MentionCandidate]) -> MentionCandidate {
    if mentions[0].type.isCountry {
      // «Турция» rather than «турецкий»
      let nouns = mentions.filter { !isAdjective($0) }
      let pool = nouns.isEmpty ? mentions : nouns
      return pool.first { reading.tokens[$0.tokens.lowerBound].isCapitalised } ?? pool[0]
    }
    let quoted = mentions.filter { $0.type.isForum && $0.isQuoted(in: reading) }
    // «Аскар Беков» rather than «Аскар Маратович»
    let surnamed = mentions.filter { $0.type.isPerson && !isWithoutSurname($0) }
    // «Organization of Turkic States» rather than «Cooperation Council of Turkic-Speaking States»
    let main = mentions.count > 1 ? mentions.filter { $0.type.isOrganization && reading.isMainName($0.tokens) } : []
    let pool = [quoted, surnamed, main].first { !$0.isEmpty } ?? mentions
    return pool.dropFirst().reduce(pool[0]) { best, next in
      // «Kaseinova» was taken for «Kaseinov» in the dative.
      let isInflected = next.type.isPerson && next.name.dropLast() == best.name[...]
      return next.name.utf8.count > best.name.utf8.count && !isInflected ? next : best
    }
  }

  private func isWithoutSurname(_ person: MentionCandidate) -> Bool {
    if reading.isSlavic { return person.tokens.count == 2 && reading.isPatronymic(person.tokens.upperBound - 1) }
    let words = NameKey(person.name, in: reading.lexicon).words
    guard reading.lexicon.language.family == .turkic else { return false }
    // «Rəşad Kamal | oğlu»
    if words.count == 3, let last = words.last, reading.lexicon.senses(of: last).classes.contains(.descent) {
      return true
    }
    // «Toktobekoviç», too, which may be somebody's only surname: «Çıngız Toktobekoviç» is the fuller then.
    return words.count <= 2 && words.last.map(reading.lexicon.isFathersName) == true
  }
}
