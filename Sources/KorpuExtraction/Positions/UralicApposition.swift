internal import KorpuLanguage
internal import KorpuModel

/// Reads one position in apposition to a name: «az Y elnöke», «Üzbegisztán rendkívüli és meghatalmazott nagykövete».
struct UralicApposition {
  let scene: Scene
  /// Whether the position is that of several: «X és Y, | a Z alelnökei».
  var isShared = false

  /// How many words and names stand before the position at most.
  private static let reach = 14

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let role: RoleFinder.Finding
    /// The bodies and countries before the position, in reading order.
    let owners: [LocatedMention]
    let tokens: Range<Int>
  }

  func finding(startingAt start: Int, of person: LocatedMention) -> Finding? {
    let limit = reading.sentence(of: person.tokens.lowerBound).upperBound
    var at = start
    var steps = 0
    var owners: [LocatedMention] = []
    while at < limit, steps < Self.reach {
      if let owner = scene.mention(startingAt: at, where: { $0.isOrganization || $0.isCountry }),
        !isPartyAdjective(owner)
      {
        owners.append(owner)
        at = owner.tokens.upperBound
        // «Szervezete (TÜRKSOY) főtitkára»
        if reading.isMark(at, "("), reading.isMark(at + 2, ")") { at += 3 }
        // «Zöld Híd Kft. | ügyvezetője»
        if reading.isMark(at, "."), reading.tokens.indices.contains(at + 1), !reading.isCapitalisedWord(at + 1) {
          at += 1
        }
      } else if !owners.isEmpty, reading.isMark(at, "("), reading.isMark(at + 2, ")") {
        // «az Y Intézet a Családokért (YIC) | elnöke»
        at += 3
      } else if let role = role(startingAt: at, of: owners), isHead(role, owners) {
        return agrees(role, with: person)
          ? Finding(role: role, owners: owners, tokens: start..<role.tokens.upperBound) : nil
      } else {
        // «X, Y, | az A rektora, illetve a kiállítás kurátorai»: what ends before a comma is the last one's alone.
        guard isUnitWord(at, limit: limit), !(isShared && isOfOne(at)) else { return nil }
        at += 1
      }
      steps += 1
    }
    return nil
  }

  private func isOfOne(_ index: Int) -> Bool {
    guard let role = RoleFinder(reading: reading).role(startingAt: index) else { return false }
    return role.form.possessor == .third && !role.form.isPlural && reading.isMark(role.tokens.upperBound, ",")
  }

  /// «az Országgyűlés | fideszes alelnöke»
  private func isPartyAdjective(_ owner: LocatedMention) -> Bool {
    owner.type == .organization(.party) && owner.candidate.grammaticalCase == .attributive
  }

  /// «az Y Egyetem | professzora»: also a title that is a post where a body owns it.
  private func role(startingAt at: Int, of owners: [LocatedMention]) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    return roles.role(startingAt: at)
      ?? (owners.contains(where: \.type.isOrganization) ? roles.postOfTitle(startingAt: at) : nil)
  }

  /// Whether a word for a position ends the phrase: possessed, or a state's, «a kirgiz elnök».
  private func isHead(_ role: RoleFinder.Finding, _ owners: [LocatedMention]) -> Bool {
    if role.form.possessor == .third || role.tokens.count > 1 && !owners.isEmpty {
      return role.form.isPlural == isShared && !isChief(role)
    }
    return !isShared && owners.last?.type.isCountry == true
      && owners.last?.tokens.upperBound == role.tokens.lowerBound
      && role.isOfState && !role.form.isPlural && !isChief(role)
  }

  /// «a török államfő | szóvivője», «az Y elnökének | tanácsadója»: whose the position is that follows.
  private func isChief(_ role: RoleFinder.Finding) -> Bool {
    RoleFinder(reading: reading).role(startingAt: role.tokens.upperBound)?.form.possessor == .third
  }

  /// «a török államfő | szóvivője»: second to an office of state.
  private func isUnderOffice(_ role: RoleFinder.Finding) -> Bool {
    guard let chief = RoleFinder(reading: reading).role(endingBefore: role.tokens.lowerBound) else { return false }
    return chief.isOfState && chief.form.possessor == nil
  }

  /// The position, where the phrase says in what body or country it is.
  func position(of finding: Finding) -> Position? {
    let role = finding.role
    guard let holder = holder(of: role, among: finding.owners),
      holder.type.isOrganization || !isInUnnamedBody(role)
    else { return nil }
    let unit = holder.tokens.upperBound
    // «Zöld Híd Nyrt. | szegedi igazgatója»
    let fields = reading.isMark(unit, "(") ? unit + 3 : reading.isMark(unit, ".") ? unit + 1 : unit
    // «az Országgyűlés Baráti Tagozatának elnöke» leads only a part of it.
    let isSpeaker =
      scene.isParliament(holder.entity)
      && !(fields..<max(fields, role.tokens.lowerBound)).contains(where: reading.isCapitalisedWord)
    return Position(
      holder: holder.entity, role: isSpeaker ? role.roleInAssembly ?? role.role : role.role,
      title: fields < role.tokens.lowerBound && holder.type.isOrganization
        ? reading.nominative(of: fields..<role.tokens.upperBound, without: role.form.ending) : role.title,
      tokens: finding.tokens, confidence: 0.93)
  }

  /// «a magyar | szövetség elnöke»: in a body that has no name here, and not in the country.
  private func isInUnnamedBody(_ role: RoleFinder.Finding) -> Bool {
    let noun = role.tokens.lowerBound - 1
    guard noun >= 0, role.form.possessor == .third, !reading.tokens[noun].isCapitalised,
      let body = reading.words[noun].match(in: .bodies), body.form == NounForm()
    else { return false }
    return !body.marks.contains(.unit) && body.value != OrganizationKind.government.rawValue
  }

  /// «X, az Y és | a Z elnöke»: the same position in the first of two bodies that «és» joins.
  func others(of finding: Finding, beside position: Position) -> [Position] {
    zip(finding.owners, finding.owners.dropFirst()).compactMap { first, last in
      let joint = reading.endOfBrackets(from: first.tokens.upperBound)
      guard first.type.isOrganization, last.entity == position.holder, first.entity != last.entity,
        first.isIn(.nominative), reading.isWord(joint, .conjunction), reading.isWord(joint + 1, .article),
        last.tokens.lowerBound == joint + 2
      else { return nil }
      return Position(
        holder: first.entity, role: position.role, title: position.title, tokens: position.tokens, confidence: 0.85)
    }
  }

  /// The last body; else the first country: an envoy's own, before that where he is.
  private func holder(of role: RoleFinder.Finding, among owners: [LocatedMention]) -> LocatedMention? {
    owners.last(where: \.type.isOrganization)
      ?? (role.isOfState || isUnderOffice(role) ? owners.first(where: \.type.isCountry) : nil)
  }

  /// A title stands in the case of its name, but for one that belongs to what comes next: «X, az Y elnökének meghívására».
  private func agrees(_ role: RoleFinder.Finding, with person: LocatedMention) -> Bool {
    let own = role.form.grammaticalCase
    return own == .nominative || own == .genitive || own == .dative || person.isIn(CaseSet(own))
  }

  private func isUnitWord(_ index: Int, limit: Int) -> Bool {
    // «Mezőgazdaság-, Élelmiszertudományi és Környezeti Kar»
    if reading.isSuspended(at: index) || reading.isMark(index, ",") && reading.isSuspended(at: index - 1) {
      return true
    }
    if reading.isMark(index, ",") {
      // «beruházási, ipari és kereskedelmi»
      return !reading.isWord(index + 1, .article) && !reading.isCapitalisedWord(index + 1)
        && (index + 1..<min(limit, index + 6)).contains { reading.isWord($0, .conjunction) }
    }
    // «a Magyar–Török Tagozat elnöke»
    if reading.isDash(index), !reading.tokens[index].followsSpace {
      return scene.mention(endingBefore: index, where: \.isCountry) != nil
        && scene.mention(startingAt: index + 1, where: \.isCountry) != nil
    }
    guard reading.tokens[index].kind == .word || reading.tokens[index].kind == .number,
      !reading.isWord(index, [.relative, .complementiser, .pronoun, .between, .comitative, .agent]),
      scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) == nil
    else { return false }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return verb?.form.isPredicate != true
  }
}

extension TokenizedArticle {
  /// «az Y (YIC) | és»: behind one word in brackets; the token itself where none opens there.
  func endOfBrackets(from open: Int) -> Int { isMark(open, "(") && isMark(open + 2, ")") ? open + 3 : open }
}
