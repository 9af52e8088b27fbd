internal import KorpuLanguage
internal import KorpuModel

/// Finds a body that is named by the body, or the office of state, under which it is: «Vazirlar Mahkamasi huzuridagi | Yoshlar
/// markazi», «Президенттин алдындагы | Тил комиссиясы», «Prezident huzuridagi | maslahat kengashi».
///
/// Tables know the words that say so. Behind such a word the name may go on in small letters to its type word.
struct SubordinateBody {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many words the name has at most between such a word and its type word.
  private static let longestName = 16
  /// The offices under which bodies are.
  private static let offices: Set<Role> = [.president, .primeMinister, .minister, .speaker]

  /// Where the name begins: with the owner's, which ends before a token, or is that of an office.
  ///
  /// - Parameter bodies: what was found before.
  func start(before joint: Int, after bodies: [MentionCandidate]) -> Int? {
    let end = reading.startOfNameInBrackets(endingAt: reading.endBeforeBrackets(joint))
    let sentence = reading.sentence(of: joint)
    guard end > sentence.lowerBound else { return nil }
    let owners = bodies.suffix(Self.nearest).filter { $0.abbreviates == nil || end == joint }
    if let owner = owners.last(where: { $0.tokens.upperBound == end && sentence.contains($0.tokens.lowerBound) }) {
      return owner.tokens.lowerBound
    }
    return startOfOffice(endingBefore: end, from: sentence.lowerBound)
  }

  /// How many of the bodies found last may be the owner: it, its abbreviation, its other name.
  private static let nearest = 3

  /// «Oʻzbekiston Respublikasi | Prezidenti», «Президенттин», but not «raisi», who is somebody.
  private func startOfOffice(endingBefore end: Int, from first: Int) -> Int? {
    guard let office = RoleFinder(reading: reading).role(endingBefore: end), office.isOfState, !office.form.isPlural,
      Self.offices.contains(office.role), office.tokens.lowerBound >= first
    else { return nil }
    let last = office.tokens.lowerBound - 1
    if last >= first {
      if let country = reading.longCountry(endingAt: last), country.form.grammaticalCase.isOwner {
        return max(first, last - country.length + 1)
      }
      if reading.words[last].form(in: .countries)?.grammaticalCase.isOwner == true { return last }
    }
    return reading.isCapitalisedWord(office.tokens.lowerBound) ? office.tokens.lowerBound : nil
  }

  /// The name that begins with the owner's and ends with the first type word behind a token with which it may end.
  func name(behind joint: Int, from start: Int) -> BodyName? {
    let end = min(reading.sentence(of: joint).upperBound, joint + 2 + Self.longestName)
    var index = joint + 1
    while index < end {
      if let (type, kind) = typeWord(at: index, behind: joint) {
        return BodyName(tokens: start..<index + type.length, kind: kind, form: type.form, confidence: 0.9)
      }
      guard belongs(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func typeWord(at index: Int, behind joint: Int) -> (TermMatch, OrganizationKind)? {
    guard let match = reading.words.match(.bodies, at: index), !match.form.isPlural,
      reading.headsName(match.form, at: index) || match.length > 1 || isBare(match, at: index, behind: joint),
      index > joint + 1 || match.length > 1, let kind = kind(of: match, at: index)
    else { return nil }
    let end = index + match.length
    // «Davlat boshqaruvi | akademiyasi»: the longer name goes on.
    guard match.form.grammaticalCase != .nominative || !reading.namesBody(goingOnAt: end) else { return nil }
    return (match, kind)
  }

  /// «Мамлекеттик тил боюнча улуттук | комиссия», «Өкмөткө караштуу мамлекеттик | агенттик»
  private func isBare(_ match: TermMatch, at index: Int, behind joint: Int) -> Bool {
    match.form.possessor == nil && match.form.grammaticalCase != .attributive && index > joint + 1
      && (reading.isWord(index - 1, .joiner) || reading.words[index - 1].isKey(of: .bodyModifiers))
  }

  /// «ekspertlar kengashi» is but a part of other bodies; that of a president is a body.
  private func kind(of match: TermMatch, at index: Int) -> OrganizationKind? {
    if let kind = OrganizationKind(rawValue: match.value) { return kind }
    guard match.length > 1 else { return nil }
    return reading.words[index + match.length - 1].value(in: .bodies).flatMap(OrganizationKind.init)
  }

  /// A word of what the body is for: nothing that says where or when, no verb, no post and no gathering.
  private func belongs(_ index: Int) -> Bool {
    guard !people[index] else { return false }
    let senses = reading.words[index]
    switch reading.tokens[index].kind {
    case .openingQuote, .closingQuote, .number: return false
    case .mark: return reading.isEnumerated(at: index) || reading.isListComma(at: index)
    case .word: break
    }
    if reading.isWord(index, [.joiner, .conjunction, .comitative]) || senses.isKey(of: .bodyModifiers) { return true }
    // «maslahatlashuv | kengashi», but not «yig'ilishida», where something was said
    guard !senses.isFunctionWord, !reading.isMarkedLocal(index), senses.form(in: .forums) ?? NounForm() == NounForm(),
      reading.words.match(.roles, at: index) == nil
    else { return false }
    if let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index) {
      return verb.form == .nominal
    }
    return !saysWhere(index)
  }

  private func saysWhere(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if [LexicalTable.countries, .cities].contains(where: { senses.form(in: $0)?.grammaticalCase.isLocal == true }) {
      return true
    }
    return senses.mayBePossessed(in: .locative)
  }
}

extension NounForm.Case {
  fileprivate var isOwner: Bool { self == .nominative || self == .genitive }
}
