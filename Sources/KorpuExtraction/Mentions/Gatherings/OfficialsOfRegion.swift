internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings named by the officials of a region, of a list of states or of a body's members who come together: «Markaziy
/// Osiyo davlat rahbarlarining | uchrashuvi», «… davlatlari va Yaponiya tashqi ishlar vazirlarining to'rtinchi | uchrashuvi», «… davlat
/// rahbarlari ishtirokidagi | sammit».
///
/// Officials of two countries have talks, and no gathering.
struct OfficialsOfRegion {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// How many words stand between the officials and the type word at most: «navbatdan tashqari».
  private static let longestAttribute = 3
  /// How many steps lead from the officials to the first word of their region or list at most.
  private static let longestRegion = 14

  /// What the words before the officials tell of them.
  private struct Origin {
    var start: Int
    var names = 0
    var countries = 0
    var isOfStates = false
    var isOfBody = false
  }

  /// Where the region begins of a gathering headed at a token.
  ///
  /// - Parameter form: That of the type word.
  /// - Complexity: O(``longestRegion``).
  func start(ofGatheringHeadedAt head: Int, _ form: NounForm, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic, !form.isPlural else { return nil }
    let first = max(floor, reading.sentence(of: head).lowerBound)
    guard let title = officials(before: head, form, from: first), title.tokens.lowerBound > first else { return nil }
    let origin = origin(before: title.tokens.lowerBound, from: first)
    guard origin.isOfStates || title.isOfState || origin.isOfBody, isUnique(origin) else { return nil }
    return origin.start
  }

  /// Whether those who come together hold offices of whole states or governments: their gathering is a summit.
  func areLeaders(before head: Int, _ form: NounForm) -> Bool {
    let first = reading.sentence(of: head).lowerBound
    guard let title = officials(before: head, form, from: first) else { return false }
    return title.isOfState && [.head, .president, .primeMinister].contains(title.role)
  }

  /// «davlat rahbarlarining | navbatdagi (uchrashuvi)», «hukumat rahbarlari | (yig'ilishi)», «rahbarlari | ishtirokidagi (sammit)»
  private func officials(before head: Int, _ form: NounForm, from first: Int) -> RoleFinder.Finding? {
    var end = head
    while end > first, head - end < Self.longestAttribute, isAttribute(end - 1) { end -= 1 }
    let isAttended = end > first && reading.isForm(end - 1, of: .attendance) && isAttributive(end - 1)
    guard isAttended || form.possessor == .third else { return nil }
    if isAttended { end -= 1 }
    guard let title = RoleFinder(reading: reading).role(endingBefore: end) else { return nil }
    if areMany(end - 1, in: .genitive) { return isAttended ? nil : title }
    return areMany(end - 1, in: .nominative) && (isAttended || end == head) ? title : nil
  }

  private func areMany(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == grammaticalCase
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    guard !reading.isGenitivePlural(index) else { return false }
    return reading.words[index].isKey(of: .ordinals) || reading.words[index].isKey(of: .bodyModifiers)
      || reading.lexicon.ordinal(reading.tokens[index].folded) != nil
  }

  private func isAttributive(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.possessor == .third && $0.form.grammaticalCase == .attributive }
  }

  private func origin(before end: Int, from first: Int) -> Origin {
    var origin = Origin(start: end)
    for _ in 0..<Self.longestRegion {
      guard origin.start > first, take(before: origin.start, into: &origin, from: first) else { break }
    }
    while origin.start < end, isJoint(origin.start) || isPlainModifier(origin.start) { origin.start += 1 }
    return origin
  }

  private func take(before end: Int, into origin: inout Origin, from first: Int) -> Bool {
    let index = end - 1
    guard !people[index] else { return false }
    if reading.isMembership(index), let body = bodies.startOfMembers(endingAt: index, from: first) {
      origin.isOfBody = true
      origin.start = body
      return true
    }
    if let country = reading.longCountry(endingAt: index), end - country.length >= first {
      origin.countries += 1
      origin.start = end - country.length
      return country.form.grammaticalCase == .nominative
    }
    if reading.words[index].form(in: .countries) == NounForm() {
      origin.countries += 1
    } else if let body = bodies.start(endingAt: end, from: first), isOwning(index) {
      origin.isOfBody = true
      origin.start = body
      return true
    } else if reading.isForm(index, of: .state) || isSortOfBodies(index) {
      origin.isOfStates = true
    } else if isName(index) {
      origin.names += 1
    } else if !(isJoint(index) && isPartner(index - 1, from: first)) && !isPlainModifier(index)
      && !isCommonWithinName(index, from: first)
    {
      return false
    }
    origin.start = index
    return true
  }

  /// «hukumat | rahbarlarining», «parlamentlari | rahbarlarining»: the bodies of states by their sort.
  private func isSortOfBodies(_ index: Int) -> Bool {
    guard !reading.tokens[index].isCapitalised, let form = reading.words[index].form(in: .bodies) else { return false }
    return form == NounForm() || form.isPlural && form.grammaticalCase == .nominative
  }

  /// «ShHT | hukumat rahbarlari», «Tashkilot|ning davlat rahbarlari»
  private func isOwning(_ body: Int) -> Bool {
    !reading.words[body].readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.count > 2 }
  }

  /// «Markaziy | Osiyo»: no place, no town, no word of grammar that begins the sentence.
  private func isName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.saysWhere(index) else { return false }
    let senses = reading.words[index]
    return senses.form(in: .cities) == nil && senses.form(in: .roles) == nil && senses.form(in: .countries) == nil
      && (!senses.isFunctionWord || senses.isKey(of: .bodyModifiers)) && !reading.isWord(index, .demonstrative)
      && (!reading.isInitial(index) || !reading.isAdverbial(index))
  }

  private func isJoint(_ index: Int) -> Bool {
    reading.isWord(index, .conjunction) || reading.isMark(index, ",") || reading.isDash(index)
  }

  /// «Turkiya, | Eron va …»: what a list goes on with.
  private func isPartner(_ index: Int, from first: Int) -> Bool {
    guard index >= first, !people[index] else { return false }
    return reading.words[index].form(in: .countries) == NounForm() || reading.isForm(index, of: .state) || isName(index)
  }

  private func isPlainModifier(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].isKey(of: .bodyModifiers)
  }

  /// «Qora | dengiz | mamlakatlari»: the noun of a region's name.
  private func isCommonWithinName(_ index: Int, from first: Int) -> Bool {
    guard index > first, reading.tokens[index].kind == .word, reading.isForm(index + 1, of: .state),
      reading.words[index].isKey(of: .commonNouns)
    else { return false }
    return isName(index - 1)
  }

  /// A region, a body or three states and more; one capital that only begins the sentence is no name.
  private func isUnique(_ origin: Origin) -> Bool {
    if origin.isOfBody || origin.countries > 2 { return true }
    guard origin.names > 0 else { return false }
    guard reading.isInitial(origin.start), origin.names == 1, origin.countries == 0 else { return true }
    return origin.isOfStates && reading.words[origin.start].isKey(of: .bodyModifiers)
  }
}
