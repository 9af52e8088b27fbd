internal import KorpuLanguage
internal import KorpuModel

/// Reads words for a position with the bodies and countries around them, where the position comes first: «Executive Director
/// of the Y Foundation», «Kazakhstan's Foreign Minister», «министр культуры Казахстана».
struct PositionPhraseReader {
  let scene: Scene

  /// How many words in small letters lie between a position and its body, or the name.
  private static let longestUnit = 20

  private var reading: TokenizedArticle { scene.reading }

  struct Phrase {
    let role: RoleFinder.Finding
    /// The body or country in which the position is held, where the phrase names it.
    let holder: LocatedMention?
    let tokens: Range<Int>
  }

  /// How far a phrase has been read from its end backwards.
  private struct Walk {
    /// The first token read.
    var start: Int
    /// The names read, in the order of the text.
    var names: [LocatedMention] = []
    /// How many words have been read since the last name.
    var unit = 0

    mutating func pass(_ name: LocatedMention, to start: Int) {
      names.insert(name, at: 0)
      self.start = start
      unit = 0
    }

    mutating func pass(unitTo start: Int) {
      self.start = start
      unit += 1
    }
  }

  /// The position whose phrase ends before a token: its words, those of its unit, and the names of bodies and countries.
  func phrase(endingBefore end: Int, from first: Int) -> Phrase? {
    let superior = SlavicSuperior(scene: scene)
    var walk = Walk(start: end)
    while walk.start > first, walk.unit <= Self.longestUnit {
      if let marker = superior.start(endingBefore: walk.start, of: end) {
        guard superior.isOfNamed(before: marker) else { return nil }
        walk.start = marker
      } else if let role = roleOrTitle(endingBefore: walk.start, of: walk.names) {
        if EnglishUnreadHolder(scene: scene).isBehind(role.tokens, before: end) { return nil }
        guard let body = bodyOverWhich(role.tokens.lowerBound) else {
          return phrase(of: role, from: first, to: end, with: walk.names)
        }
        walk.pass(body, to: endOfRole(reachingInto: body) ?? body.tokens.lowerBound)
      } else if let name = named(endingBefore: walk.start), isPartner(name) {
        walk.pass(unitTo: name.tokens.lowerBound)
      } else if let name = named(endingBefore: walk.start) {
        // «speaker of the | Mazhilis»: a body's name may be the end of the position's.
        walk.pass(name, to: endOfRole(reachingInto: name) ?? startWithQuote(of: name))
      } else if let opening = quotedName(endingAt: walk.start - 1), opening > first {
        walk.pass(unitTo: opening)
      } else {
        guard isUnitWord(walk.start - 1, before: end) else { return nil }
        walk.pass(unitTo: walk.start - 1)
      }
    }
    return nil
  }

  /// A role, or a title that is one by the body behind it, which is no part of a body's name.
  private func roleOrTitle(endingBefore end: Int, of names: [LocatedMention]) -> RoleFinder.Finding? {
    (role(endingBefore: end) ?? titleAsPost(endingBefore: end, of: names)).flatMap {
      isWithinBody($0.tokens) || isOwner($0.tokens) ? nil : $0
    }
  }

  /// «Head of the | President's | Office X»: in English whose office it is, and no post of who is named behind.
  private func isOwner(_ role: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isCapitalisedWord(role.upperBound)
      && !reading.possessiveEnding(of: role.upperBound - 1).isEmpty
      && scene.mention(startingAt: role.upperBound, where: \.isPerson) == nil
  }

  /// The phrase of a role with what stands before it, and the names behind it.
  private func phrase(
    of nearest: RoleFinder.Finding, from first: Int, to end: Int, with names: [LocatedMention]
  ) -> Phrase {
    if let served = served(nearest, from: first, to: end) { return served }
    let role = head(of: nearest, from: first)
    let before = owners(before: role, from: first)
    let holder = HolderChoice(scene: scene).holder(of: role, after: names, before: before)
    return Phrase(
      role: role, holder: holder ?? bodyWithin(role.tokens) ?? countryWithin(role),
      tokens: (before.last?.tokens.lowerBound ?? role.tokens.lowerBound)..<end)
  }

  /// «Advisor to the | Aral Fund President X»: in English who serves somebody in a body, of whom the post behind its name tells.
  private func served(_ superior: RoleFinder.Finding, from first: Int, to end: Int) -> Phrase? {
    guard reading.lexicon.language.family == .germanic,
      let body = scene.mention(endingBefore: superior.tokens.lowerBound, where: \.isOrganization),
      case let marker = reading.withArticle(body.tokens.lowerBound) - 1, marker > first,
      reading.isWord(marker, .dativeMarker),
      let own = RoleFinder(reading: reading).role(endingBefore: marker), own.role == .adviser
    else { return nil }
    let role = RoleFinder.Finding(
      tokens: own.tokens.lowerBound..<superior.tokens.upperBound, role: own.role, form: own.form, title: own.title,
      isOfState: false)
    return Phrase(role: role, holder: body, tokens: own.tokens.lowerBound..<end)
  }

  /// How many tokens the quoted name of a unit has at most.
  private static let longestQuotation = 8

  /// «head of the friendship group | «Hungary – Norway» | of the Parliament»: in English where the quoted name of a unit begins.
  private func quotedName(endingAt closing: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.tokens[closing].kind == .closingQuote else {
      return nil
    }
    return reading.openingQuote(to: closing, limit: Self.longestQuotation)
  }

  /// «Danube University | Rector», though «university rector» is a position, too: none begins within the name of a body.
  private func role(endingBefore end: Int) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    guard let longest = roles.role(endingBefore: end) else { return nil }
    let start = longest.tokens.lowerBound
    guard reading.lexicon.language.family == .germanic, longest.tokens.count > 1,
      let body = scene.mention(covering: start, where: \.isOrganization), body.tokens.upperBound > start,
      body.tokens.upperBound < end
    else { return longest }
    return (body.tokens.upperBound..<end).lazy.compactMap { roles.role(startingAt: $0) }
      .first { $0.tokens.upperBound == end } ?? longest
  }

  /// «профессор | Университета X»
  private func titleAsPost(endingBefore end: Int, of after: [LocatedMention]) -> RoleFinder.Finding? {
    after.contains(where: \.type.isOrganization) ? RoleFinder(reading: reading).postOfTitle(endingBefore: end) : nil
  }

  /// «the Institute for Steppe Studies (ISS) under the | President of Hungary»: the body over which an office of state stands, in
  /// English, where brackets part it from its name.
  private func bodyOverWhich(_ office: Int) -> LocatedMention? {
    let marker = reading.withArticle(office) - 1
    guard reading.lexicon.language.family == .germanic, reading.isMark(marker - 1, ")"),
      reading.isWord(marker, .joiner),
      !reading.isWord(marker, [.genitiveMarker, .dativeMarker, .conjunction, .comitative, .locativeMarker]),
      let open = reading.openingBracket(to: marker - 1)
    else { return nil }
    return scene.mention(endingBefore: open, where: \.isOrganization)
  }

  /// «Администрации | Президента»: the word for a position ends the name of a body.
  private func isWithinBody(_ role: Range<Int>) -> Bool {
    scene.mention(endingBefore: role.upperBound, where: \.isOrganization).map {
      $0.tokens.lowerBound < role.lowerBound
    } ?? false
  }

  /// «председатель | Кабинета министров», «Speaker | of the Senate»: the words for a position may name the body themselves.
  private func bodyWithin(_ role: Range<Int>) -> LocatedMention? {
    scene.mention(covering: role.upperBound - 1) { $0.isOrganization }.flatMap {
      $0.tokens.lowerBound > role.lowerBound ? $0 : nil
    }
  }

  /// «туркменский | лидер X»: the words for an office may begin with the country.
  private func countryWithin(_ role: RoleFinder.Finding) -> LocatedMention? {
    guard role.isOfState, role.tokens.count > 1 else { return nil }
    return scene.mention(startingAt: role.tokens.lowerBound, where: \.isCountry).flatMap {
      $0.tokens.upperBound < role.tokens.upperBound ? $0 : nil
    }
  }

  /// «representative of the | “Green Party”»
  private func startWithQuote(of name: LocatedMention) -> Int {
    let start = name.tokens.lowerBound
    return start > 0 && reading.tokens[start - 1].kind == .openingQuote ? start - 1 : start
  }

  private func endOfRole(reachingInto name: LocatedMention) -> Int? {
    name.tokens.dropFirst().first { end in
      RoleFinder(reading: reading).role(endingBefore: end).map { $0.tokens.lowerBound < name.tokens.lowerBound }
        ?? false
    }
  }

  /// «press secretary of the | head of state X», «советник при | президенте»: of positions in a chain the first is the person's.
  func head(of nearest: RoleFinder.Finding, from first: Int) -> RoleFinder.Finding {
    var role = withDeputy(nearest)
    let joints: WordClass =
      reading.isSlavic ? [.genitiveMarker, .dativeMarker, .locativeMarker] : [.genitiveMarker, .dativeMarker]
    while true {
      var end = role.tokens.lowerBound
      if reading.isWord(end - 1, .article) { end -= 1 }
      guard end - 1 > first, reading.isWord(end - 1, joints),
        let earlier = RoleFinder(reading: reading).role(endingBefore: end - 1)
      else { return role }
      role = RoleFinder.Finding(
        tokens: earlier.tokens.lowerBound..<role.tokens.upperBound, role: earlier.role, form: earlier.form,
        title: earlier.title, isOfState: nearest.isOfState)
    }
  }

  /// «First Deputy Minister | of Education»: of two keys of the table that overlap, the one that begins first says the role.
  private func withDeputy(_ role: RoleFinder.Finding) -> RoleFinder.Finding {
    let roles = RoleFinder(reading: reading)
    let earlier = role.tokens.dropFirst().lazy.compactMap { roles.role(endingBefore: $0) }
      .first { $0.tokens.lowerBound < role.tokens.lowerBound }
    return earlier.map {
      RoleFinder.Finding(
        tokens: $0.tokens.lowerBound..<role.tokens.upperBound, role: $0.role, form: $0.form, title: $0.title,
        isOfState: $0.isOfState)
    } ?? role
  }

  /// «Kazakhstan's Foreign | Minister», «Y Foundation | director»: what stands before the position as its owner.
  private func owners(before role: RoleFinder.Finding, from first: Int) -> [LocatedMention] {
    var at = role.tokens.lowerBound
    var owners: [LocatedMention] = []
    while at > first {
      if let name = named(endingBefore: at), !isOfEarlierPost(name, before: role) {
        owners.append(name)
        at = name.tokens.lowerBound
      } else if reading.tokens[at - 1].kind == .word, isAttribute(at - 1), at > first + 1, owners.isEmpty,
        RoleFinder(reading: reading).role(endingBefore: at) == nil
      {
        at -= 1
      } else if owners.isEmpty, let unit = EnglishUnitOfPost(scene: scene).start(endingBefore: at, from: first) {
        at = unit
      } else {
        break
      }
    }
    return owners
  }

  /// «избран председателем совета «Арал» | заместитель министра X»: in Russian a body right behind a post is that one's. In English
  /// so it is before an ambassador's title, which countries alone give: «Secretary General of the Aral Fund | Ambassador X».
  private func isOfEarlierPost(_ name: LocatedMention, before role: RoleFinder.Finding) -> Bool {
    let roles = RoleFinder(reading: reading)
    let start = name.tokens.lowerBound
    if reading.isSlavic {
      // «В интервью Trend | посол»: countries alone send envoys.
      return name.type.isOrganization && (role.role == .ambassador || roles.role(endingBefore: start) != nil)
    }
    guard reading.lexicon.language.family == .germanic, role.role == .ambassador else { return false }
    let marker = reading.withArticle(start) - 1
    return reading.isWord(marker, .genitiveMarker) && roles.role(endingBefore: marker) != nil
  }

  /// «first», «deputy», «former», «foreign»: what may stand between an owner and a position.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.lexicon.language.family == .germanic, !senses.isFunctionWord,
      scene.mention(covering: index, where: { _ in true }) == nil
    else { return false }
    // «AIR Center Leading | Adviser»
    return reading.isCapitalisedWord(index) || reading.isWord(index, .former)
      || senses.classes.isEmpty && !senses.isKnownVerb
  }

  func named(endingBefore end: Int) -> LocatedMention? {
    // «Организации тюркских государств (ОТГ)», «Общества языка (Dil Kurumu)»
    let last = reading.isMark(end - 1, ")") ? reading.openingBracket(to: end - 1) ?? end : end
    return scene.mention(endingBefore: last) { $0.isOrganization || $0.isCountry }
      ?? scene.mention(endingBefore: end) { $0.isOrganization || $0.isCountry } ?? called(endingBefore: end)
      ?? quoted(endingBefore: end)
  }

  /// «the | “Green Party”»: in English a body whose whole name stands in quotation marks.
  private func quoted(endingBefore end: Int) -> LocatedMention? {
    guard reading.lexicon.language.family == .germanic, end > 1, reading.tokens[end - 1].kind == .closingQuote
    else { return nil }
    return scene.mention(endingBefore: end - 1, where: \.isOrganization).flatMap {
      startWithQuote(of: $0) < $0.tokens.lowerBound ? $0 : nil
    }
  }

  /// «Международная организация тюркской культуры «ТЮРКСОЙ»»: a body whose other name stands in quotation marks behind it.
  private func called(endingBefore end: Int) -> LocatedMention? {
    guard end > 0, reading.tokens[end - 1].kind == .closingQuote,
      let opening = reading.openingQuote(to: end - 1, limit: 4),
      let alias = scene.mention(startingAt: opening + 1, where: \.isOrganization),
      alias.tokens.upperBound == end - 1,
      let body = scene.mention(endingBefore: opening, where: \.isOrganization), body.entity == alias.entity
    else { return nil }
    return body
  }

  /// «The president | named X as ambassador»: a verb that gives the post behind the name.
  private func isGivingPost(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isWord(index, .approving),
      let person = scene.mention(startingAt: index + 1, where: \.isPerson)
    else { return false }
    return reading.isWord(person.tokens.upperBound, .capacity)
  }

  /// «Department for Cooperation with | the CIS»: with whom a unit has to do, and no body of it.
  private func isPartner(_ name: LocatedMention) -> Bool {
    let marker = reading.withArticle(name.tokens.lowerBound) - 1
    return reading.lexicon.language.family == .germanic && reading.isWord(marker, .comitative)
      && RoleFinder(reading: reading).role(endingBefore: marker + 1) == nil
  }

  /// A word that may stand between a position and the name: no verb, no other person, no preposition of another part of
  /// the sentence.
  private func isUnitWord(_ index: Int, before end: Int) -> Bool {
    if reading.isMark(index, ",") {
      // «министр высшего образования, науки и инноваций»
      // «Education, Science, and Innovation», but not «…, and | X» nor «of the Aral Fund, and | Kazakh writer X»
      if reading.isWord(index + 1, .conjunction), scene.mention(endingBefore: index, where: \.isOrganization) != nil {
        return false
      }
      return reading.portfolioEnd(afterComma: index).map { $0 <= end } == true
        || (!reading.isWord(index + 1, .conjunction) || index + 2 < end)
          && (index + 1..<min(end, index + (reading.isSlavic ? 8 : 4))).contains { reading.isWord($0, .conjunction) }
    }
    if reading.isSlavic, reading.tokens[index].kind == .number { return true }
    guard reading.tokens[index].kind == .word else { return false }
    if reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between]) { return false }
    if index == end - 1, reading.isWord(index, .conjunction) || isGivingPost(index) { return false }
    if reading.isWord(index, .comitative), reading.lexicon.language.family == .germanic,
      !reading.isWithinCapitals(index)
    {
      return false
    }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    return !reading.words[index].isKnownVerb || reading.isCapitalisedWord(index)
  }
}

extension TokenizedArticle {
  /// How many words a name has at most that stands in brackets after another.
  private static let longestBracket = 8

  /// The opening bracket of one that closes at a token.
  fileprivate func openingBracket(to closing: Int) -> Int? {
    (max(sentence(of: closing).lowerBound, closing - Self.longestBracket)..<closing).last { isMark($0, "(") }
  }

  /// «Department of Work | with NGOs»: whether capitals stand on both sides of a small word.
  func isWithinCapitals(_ index: Int) -> Bool { isCapitalisedWord(index - 1) && isCapitalisedWord(index + 1) }
}
