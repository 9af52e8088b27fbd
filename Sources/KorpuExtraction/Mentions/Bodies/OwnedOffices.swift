internal import KorpuLanguage
internal import KorpuModel

/// Names the offices and branches that a body has in a town by its name: «X Agentliyinin | Bakı nümayəndəliyi», «AMEA |
/// Gəncə Bölməsi», «X Ajansı'nın | Bişkek Ofisi». They act under heads of their own, and «Bakı nümayəndəliyi» alone is that
/// of many.
///
/// The owner stays a body of the story besides, where its name stands in the genitive.
struct OwnedOffices {
  let reading: TokenizedArticle

  /// How many words may stand between the owner and the word for the office: «Orta Asiya regional | nümayəndəliyi».
  private static let longestSeat = 4

  func joined(_ bodies: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return bodies }
    var offices: [MentionCandidate] = []
    var replaced: Set<MentionCandidate> = []
    let starts = Dictionary(grouping: bodies, by: \.tokens.lowerBound)
    for owner in bodies where isOwner(owner) {
      let start = reading.endOfAbbreviation(from: reading.endOfNameInBrackets(from: owner.tokens.upperBound))
      guard let office = office(from: start, of: owner) ?? ledOffice(from: start, of: owner) else { continue }
      offices.append(office)
      for within in start..<office.tokens.upperBound {
        replaced.formUnion(starts[within, default: []].filter { $0.tokens.upperBound <= office.tokens.upperBound })
      }
      if owner.grammaticalCase == .nominative { replaced.insert(owner) }
    }
    return offices.isEmpty ? bodies : bodies.filter { !replaced.contains($0) } + offices
  }

  private func isOwner(_ body: MentionCandidate) -> Bool {
    guard body.type.isOrganization, reading.tokens.indices.contains(body.tokens.upperBound) else { return false }
    return body.grammaticalCase == .genitive
      || body.grammaticalCase == .nominative && body.tokens.count == 1 && reading.isShortName(body.tokens.lowerBound)
  }

  /// The office whose seat begins at a token: «Bakı | nümayəndəliyi», «Türkiye | Koordinasyon Ofisi».
  private func office(from start: Int, of owner: MentionCandidate) -> MentionCandidate? {
    if let committee = committee(at: start, of: owner) { return committee }
    let end = min(start + Self.longestSeat + 1, reading.sentence(of: owner.tokens.lowerBound).upperBound)
    guard start + 1 < end, reading.isCapitalisedWord(start),
      let head = (start + 1..<end).first(where: { part(at: $0) != nil }), let part = part(at: head),
      part.form.possessor == .third || part.length > 1, !part.form.isPlural,
      OfficeUnit(reading: reading).isSeat(start..<head) && !isUnit(at: head) || isPlace(start..<head),
      // «Gəncədəki | filialını (əhatə edir)»: to which something is done, and which does nothing itself.
      reading.tokens[head].isCapitalised || part.form.grammaticalCase != .accusative
    else { return nil }
    return candidate(start..<head + part.length, part.form, of: owner)
  }

  /// «(Aral gaznasynyň) | Ýerine ýetiriji komitetiniň»: a part with a capital that tables have by all its words needs no seat.
  private func committee(at start: Int, of owner: MentionCandidate) -> MentionCandidate? {
    guard reading.lexicon.language.writesNamesInSmallLetters, owner.grammaticalCase == .genitive,
      start < reading.sentence(of: owner.tokens.lowerBound).upperBound, reading.isCapitalisedWord(start),
      let part = part(at: start), part.length > 1, part.form.possessor == .third, !part.form.isPlural
    else { return nil }
    return candidate(start..<start + part.length, part.form, of: owner)
  }

  /// «(X Guramasynyň) | wekilhanasynyň | (baştutany Y)»: the mission of a body of states, without a seat, where somebody heads it.
  private func ledOffice(from start: Int, of owner: MentionCandidate) -> MentionCandidate? {
    guard owner.type == .organization(.igo), owner.grammaticalCase == .genitive,
      start < reading.sentence(of: owner.tokens.lowerBound).upperBound, !isUnit(at: start),
      let part = part(at: start), part.form.possessor == .third, part.form.grammaticalCase == .genitive,
      !part.form.isPlural,
      let post = RoleFinder(reading: reading).role(startingAt: start + part.length), Self.heads.contains(post.role),
      post.form.possessor == .third, reading.isCapitalisedWord(post.tokens.upperBound)
    else { return nil }
    return candidate(start..<start + part.length, part.form, of: owner)
  }

  private static let heads: Set<Role> = [.head, .director, .chair]

  /// «Merkezi Aziýadaky (edarasy)», «Türkmenistandaky (wekilhanasy)»: capitals that say where it is.
  private func isPlace(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, (1...Self.longestPlace).contains(words.count),
      words.allSatisfy(reading.isCapitalisedWord)
    else { return false }
    return reading.words[words.upperBound - 1].mayBe(.attributive)
  }

  /// How many words the name of a place has at most where an office is.
  private static let longestPlace = 3

  private func candidate(_ tokens: Range<Int>, _ form: NounForm, of owner: MentionCandidate) -> MentionCandidate {
    let start = tokens.lowerBound
    let last = tokens.upperBound
    let name = reading.nominative(of: tokens, without: form.ending)
    let isShort = owner.grammaticalCase == .nominative
    var office = MentionCandidate(
      tokens: (isShort ? owner.tokens.lowerBound : start)..<last, type: type(of: tokens, owner),
      name: reading.text(of: owner.tokens) + " " + name, grammaticalCase: form.grammaticalCase, confidence: 0.9)
    office.printed = owner.tokens.lowerBound..<last
    return office
  }

  /// An office that the states' body has in one country is that of an authority there: «edarasy», «wekilhanasy».
  private func type(of office: Range<Int>, _ owner: MentionCandidate) -> EntityType {
    let type = reading.words.match(.bodies, at: office.upperBound - 1).flatMap { OrganizationKind(rawValue: $0.value) }
    let isThere = office.prefix(Self.longestPlace).contains { isPlace($0..<$0 + 1) }
    guard owner.type == .organization(.igo), isThere, let type else { return owner.type }
    return .organization(type)
  }

  /// «(ATB-nin Gəncə) | bölməsi»: in small letters a section is no body of its own.
  private func isUnit(at index: Int) -> Bool {
    !reading.tokens[index].isCapitalised && reading.words.match(.bodies, at: index)?.marks.contains(.unit) == true
  }

  /// «nümayəndəliyi», «Koordinasyon Ofisi»: what tables know as a part that acts under a name of its own.
  private func part(at index: Int) -> TermMatch? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.wordClasses, at: index),
      match.classes.contains(.part)
    else { return nil }
    return match
  }
}
