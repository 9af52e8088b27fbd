internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a person's name: «"X" Fondunun sədri, millət vəkili professor | Anar Quliyev».
struct PositionPhrase {
  let scene: Scene
  let anaphora: Anaphora

  var reading: TokenizedArticle { scene.reading }
  var holders: PositionHolderPhrase { PositionHolderPhrase(scene: scene, anaphora: anaphora) }

  /// All positions that the words before the name give; each further one ends with a comma: «sədri, üzvü Y».
  func positions(before person: LocatedMention) -> [Position] {
    let end = titlesStart(before: person.tokens.lowerBound)
    guard !isOfOthers(before: end, of: person) else { return [] }
    return positions(endingBefore: end, joins: BareJoint(scene: scene).of(person, behind: end))
  }

  /// «X Fondunun nümayəndələri, | professor A»: a post of many before a comma is that of people whom nobody names.
  private func isOfOthers(before end: Int, of person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && end < person.tokens.lowerBound && reading.isMark(end, ",")
      && RoleFinder(reading: reading).role(endingBefore: end)?.form.isPlural == true
  }

  /// The positions whose words end just before a token.
  ///
  /// - Parameters:
  ///   - cases: The cases that the last of them may stand in.
  ///   - joins: Which posts may be in the same hands without a comma or «and» between.
  func positions(
    endingBefore last: Int, in cases: CaseSet = .nominative, joins: BareJoint.Reach = .all
  ) -> [Position] {
    guard last > 0 else { return [] }
    var found: [Position] = []
    var end = last
    let first = reading.sentence(of: last - 1).lowerBound
    while end > first, let position = role(endingBefore: end), isHeld(position, isLast: end == last, in: cases) {
      if let earlier = endOfEarlierPost(before: position.tokens.lowerBound, from: first) {
        guard earlier < position.tokens.lowerBound || joins == .all || joins == .ofOneBody && !isHeadOfState(position)
        else { break }
        end = earlier
        continue
      }
      let held = holders.held(position)
      if let held { found.append(held) }
      guard let next = endOfPost(before: position, held, from: first, joins) else { break }
      // «X Fondunun sədri, tanınmış şair|, Y Birliyinin katibi»: what else the person is may stand between.
      end = titlesStart(before: next)
    }
    return found
  }

  /// «Y Birliyinin rəhbəri | Prezident A-nın (qayğısından danışıb)»: what is somebody else's, a head of state has no post in.
  private func isHeadOfState(_ position: RoleFinder.Finding) -> Bool {
    position.isOfState && [.president, .primeMinister].contains(position.role) && position.form == NounForm()
  }

  /// Where a further post ends before the phrase of one, which is perhaps in a body that the text names.
  private func endOfPost(
    before position: RoleFinder.Finding, _ held: Position?, from first: Int, _ joins: BareJoint.Reach
  ) -> Int? {
    if let held {
      let start = startOfParents(before: startOfEponym(before: held.tokens.lowerBound, from: first), from: first)
      return endOfPost(before: start, from: first, joinsBare: joins == .all)
    }
    let start = position.tokens.lowerBound
    let other = joins == .none ? nil : endOfPostBeside(position, from: first)
    let next = unitStart(before: start, from: first) ?? otherPostEnd(before: start, from: first) ?? other ?? start
    return endOfPost(before: next, from: first, joinsBare: next == other)
  }

  /// Whether a position among those before a name is its bearer's, by its case and number.
  private func isHeld(_ position: RoleFinder.Finding, isLast: Bool, in cases: CaseSet) -> Bool {
    let ownCase = position.form.grammaticalCase
    guard ownCase == .nominative || cases.contains(CaseSet(ownCase)) || isLast && isOneOfMany(position) else {
      return false
    }
    // «X Fondunun nümayəndələri, | Türkiyənin səfiri Y»: many whom nobody names stand before in the list.
    return isLast || !position.form.isPlural || reading.lexicon.language.family != .turkic
  }

  /// How many tokens somebody's name takes after whom a body is called.
  private static let longestEponym = 6

  /// «(төрағасы,) | Абай атындағы ҚазҰПУ-дың (меңгерушісі)»: where the phrase of a body begins that is called after somebody.
  private func startOfEponym(before body: Int, from first: Int) -> Int {
    guard body > first, reading.bearsName(at: body - 1) else { return body }
    let limit = max(first, body - 1 - Self.longestEponym)
    return (limit..<body - 1).reversed().prefix {
      reading.isCapitalisedWord($0) || reading.isMark($0, ".")
    }.last ?? body
  }

  /// «X Üniversitesi | öğretim üyelerinden (Prof. Dr. Y)»: one of those who hold the position.
  private func isOneOfMany(_ position: RoleFinder.Finding) -> Bool {
    reading.lexicon.language.family == .turkic && position.form.isPlural && !position.isOfState
      && position.form.grammaticalCase == .ablative
  }

  /// «az Állami Bizottság | elnöke», though «bizottság elnöke» is a position, too: none begins with the end of a body's name.
  private func role(endingBefore end: Int) -> RoleFinder.Finding? {
    let roles = RoleFinder(reading: reading)
    guard let longest = roles.role(endingBefore: end) else { return nil }
    guard reading.lexicon.language.family == .uralic, longest.tokens.count > 1,
      let body = scene.mention(covering: longest.tokens.lowerBound, where: \.isOrganization),
      body.tokens.lowerBound < longest.tokens.lowerBound, body.tokens.upperBound < end,
      let shorter = roles.role(startingAt: body.tokens.upperBound), shorter.tokens.upperBound == end
    else { return longest }
    return shorter
  }

  /// What a person is called right before the name and its titles: «| rektor Prof. Dr. X».
  func post(before person: LocatedMention) -> RoleFinder.Finding? {
    RoleFinder(reading: reading).role(endingBefore: titlesStart(before: person.tokens.lowerBound))
  }

  /// A minister's or president's position without a country in the phrase.
  func office(before person: LocatedMention) -> (role: Role, title: String, tokens: Range<Int>)? {
    let end = titlesStart(before: person.tokens.lowerBound)
    guard let position = RoleFinder(reading: reading).role(endingBefore: end), position.isOfState,
      position.form.grammaticalCase == .nominative
    else { return nil }
    var start = position.tokens.lowerBound
    while start > 0, holders.isUnitWord(start - 1), !reading.isMark(start - 1, ","), !endsBeforeOffice(start - 1) {
      start -= 1
    }
    while start < position.tokens.lowerBound, reading.isListJoint(start) { start += 1 }
    return (position.role, holders.title(of: position, from: start), start..<end)
  }

  /// «(X Birliyinin) rəhbəri | Prezident A», «Bu | gün | nazir A»: a word before an office that is no part of its title.
  private func endsBeforeOffice(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.isWord(index, .demonstrative) || reading.isWord(index - 1, .demonstrative)
      || RoleFinder(reading: reading).role(endingBefore: index + 1)?.form.possessor == .third
  }

  /// Whether «deputatları» stands before the name.
  func isPlural(positionBefore person: LocatedMention) -> Bool {
    post(before: person)?.form.isPlural ?? false
  }
}
