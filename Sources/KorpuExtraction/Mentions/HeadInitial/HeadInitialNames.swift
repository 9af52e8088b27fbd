internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies by their type words in languages that put them first: «Министерство культуры Казахстана», «фонд "Умит"»,
/// «the Ministry of Culture», «Baku State University».
struct HeadInitialNames {
  let reading: TokenizedArticle
  let people: Occupancy
  let avoiding: Occupancy

  /// The body whose type word stands at a token.
  func body(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, !avoiding[index], !people[index],
      // «the Russian | Federation»
      !reading.isInLongCountry(index),
      let match = reading.words.match(.bodies, at: index), let kind = OrganizationKind(rawValue: match.value),
      !isPlural(match, at: index), !isTypeOfGathering(index, match.length), !isVerbalNoun(index), !isMeant(index)
    else { return nil }
    let head = index..<index + match.length
    // «(spoke, ) holding | the prize»: a participle.
    let isParticiple = !reading.isCapitalisedWord(index) && reading.isWord(head.upperBound, .article)
    guard reading.isSlavic || !isParticiple, !isFirstOfTwo(head),
      let range = HeadInitialExtent(reading: reading, people: people, floor: floor).range(ofNameHeadedBy: head)
        ?? wholeName(head),
      let tokens = withoutOwner(range, head: head), isName(tokens, head: head), !isLedPart(tokens, head: head),
      !EnglishCommittee(reading: reading).isLed(tokens, head: head),
      kind == .government || !isAnyOfNation(tokens, head: head), !isOfTown(tokens, head: head),
      !isWithinTitle(tokens), !isCommon(tokens), !EnglishCompetition(reading: reading).isNamed(tokens, head: head)
    else { return nil }
    let ofState = kind == .igo && isOfState(tokens)
    return candidate(
      tokens, head: head, match, type: .organization(ofState ? .government : kind), confidence: 0.9)
  }

  /// «the Soviet | Union»: in English what a table tells to be no body.
  private func isCommon(_ tokens: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic
      && reading.words.match(.commonNouns, at: tokens.lowerBound)?.length == tokens.count && tokens.count > 1
  }

  /// «State Council of the Republic of …», «Council on Public Support under the President of Hungary»: in English a council of one
  /// state, and not of several.
  private func isOfState(_ tokens: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    let roles = RoleFinder(reading: reading)
    let countries = tokens.filter { reading.words.match(.countries, at: $0) != nil }
    return reading.isForm(tokens.lowerBound, of: .state)
      || countries.last.map { country in
        // «… of the Republic of Hungary»: the long name holds the short one.
        countries.allSatisfy { $0 == country || $0 + (reading.words.match(.countries, at: $0)?.length ?? 0) > country }
      } == true
      || tokens.contains { roles.role(startingAt: $0)?.isOfState == true }
  }

  /// «the Steppe ensemble | of the Aral Conservatory», «the student council | of NUT»: in small letters a type word takes no
  /// other body into its name.
  private func withoutOwner(_ tokens: Range<Int>, head: Range<Int>) -> Range<Int>? {
    let next = head.upperBound
    guard !reading.isSlavic, !reading.isCapitalisedWord(head.lowerBound), next < tokens.upperBound,
      reading.isWord(next, .genitiveMarker), (next + 1..<tokens.upperBound).contains(where: isBody)
    else { return tokens }
    return head.lowerBound > tokens.lowerBound ? tokens.lowerBound..<next : nil
  }

  private func isBody(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index) else { return false }
    return reading.tokens[index].isAbbreviation || reading.words.match(.knownBodies, at: index) != nil
      || reading.words.match(.bodies, at: index).map { !$0.form.isPlural } == true
  }

  /// «Uzbek National Archive | Fund»: where the type word ends a name, the last of two is that of the whole.
  private func isFirstOfTwo(_ head: Range<Int>) -> Bool {
    let next = head.upperBound
    if isCalledBehind(head) { return true }
    guard !reading.isSlavic, reading.isCapitalisedWord(next), reading.isCapitalisedWord(head.lowerBound), !people[next],
      // «the Presidential Administration's | Department»
      reading.possessiveEnding(of: head.upperBound - 1).isEmpty,
      let match = reading.words.match(.bodies, at: next), OrganizationKind(rawValue: match.value) != nil
    else { return false }
    return !match.form.isPlural
  }

  /// «a Kyrgyz magazine», «the Turkic organisation», «Opening Kyrgyz | schools (is planned)»: in small letters a type word with nothing
  /// but whose it is names none; of parliaments and ministries a nation has one.
  private func isAnyOfNation(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    let nation = head.lowerBound - 1
    guard reading.lexicon.language.family == .germanic, !reading.isCapitalisedWord(head.lowerBound),
      tokens.upperBound == head.upperBound, tokens.contains(nation)
    else { return false }
    let senses = reading.words[nation]
    if tokens.lowerBound < nation {
      return senses.key(in: .demonyms) != nil
        && (tokens.lowerBound..<nation).allSatisfy { !reading.isCapitalisedWord($0) || reading.isInitial($0) }
    }
    return !reading.tokens[nation].isAbbreviation
      && [LexicalTable.demonyms, .bodyModifiers, .commonNouns].contains { senses.key(in: $0) != nil }
  }

  /// How many tokens the title of a project or a work has at most.
  private static let longestTitle = 12

  /// «the "Green Museum | Nights 50+" project»: in English quotation marks around capitals that go on behind the type word are those of a
  /// title, and name no body.
  private func isWithinTitle(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard reading.lexicon.language.family == .germanic, next < reading.tokens.count,
      reading.isCapitalisedWord(next) && !reading.words[next].isFunctionWord || reading.tokens[next].kind == .number,
      let opening = reading.outermostOpening(of: tokens.lowerBound), opening < tokens.lowerBound,
      let closing = reading.closingQuote(from: opening, limit: Self.longestTitle), closing > next
    else { return false }
    return (opening + 1..<closing).allSatisfy { index in
      reading.tokens[index].kind != .word || reading.isCapitalisedWord(index)
        || reading.words[index].isFunctionWord || reading.isWord(index, [.joiner, .locativeMarker, .article])
    }
  }

  /// «Konya Parliament (Member)»: a town has no parliament, but sends people to that of its country.
  private func isOfTown(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isForm(head.lowerBound, of: .parliament)
      && tokens.upperBound == head.upperBound
      && reading.words.match(.cities, at: tokens.lowerBound).map { tokens.lowerBound + $0.length } == head.lowerBound
  }

  /// «Family Center | public foundation»: in English what a body is by law may stand behind its name in small letters.
  private func isCalledBehind(_ head: Range<Int>) -> Bool {
    let next = head.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(head.lowerBound),
      let match = reading.words.match(.bodies, at: next), match.length > 1, !match.form.isPlural,
      OrganizationKind(rawValue: match.value) != nil
    else { return false }
    return !reading.isCapitalisedWord(next)
  }

  /// «сети» is one as well as many.
  private func isPlural(_ match: TermMatch, at index: Int) -> Bool {
    guard match.form.isPlural, reading.isSlavic else { return match.form.isPlural }
    return match.length > 1
      || !reading.words[index].readings.contains { $0.stem == match.key && !$0.form.isPlural }
  }

  /// How many words of its complement are looked at: «организация | официального визита».
  private static let longestComplement = 3

  /// «организация официального визита»: what somebody does, and no body.
  private func isVerbalNoun(_ index: Int) -> Bool {
    guard reading.isSlavic, reading.isForm(index, of: .generic) else { return false }
    let end = min(index + 1 + Self.longestComplement, reading.sentence(of: index).upperBound)
    return (index + 1..<max(index + 1, end)).prefix { !reading.tokens[$0].isCapitalised }.contains { word in
      let isEvent = reading.isForm(word, of: [.event, .talk]) || reading.gatheringWord(at: word) != nil
      return isEvent && reading.words[word].readings.contains { $0.form.grammaticalCase == .genitive }
    }
  }

  /// «инженер данного | управления Асан Беков»: in small letters behind «this» a type word means a body told of, and names none.
  private func isMeant(_ index: Int) -> Bool {
    reading.isSlavic && index > 0 && !reading.tokens[index].isCapitalised
      && reading.isForm(index - 1, of: .demonstrative) && reading.isCapitalisedWord(index + 1)
      && reading.sentence(of: index).contains(index + 1)
  }

  private func singular(_ match: TermMatch, at index: Int) -> NounForm {
    guard match.form.isPlural else { return match.form }
    return reading.words[index].readings.first { $0.stem == match.key && !$0.form.isPlural }?.form ?? match.form
  }

  /// «Министерство туризма»: a type word of several, the first in capitals, is a name by itself.
  private func wholeName(_ head: Range<Int>) -> Range<Int>? {
    guard head.count > 1, reading.isCapitalisedWord(head.lowerBound) else { return nil }
    if reading.isSlavic { return head }
    // «Institute of History»
    let isWhole =
      head.contains { reading.isWord($0, .genitiveMarker) } && reading.isCapitalisedWord(head.upperBound - 1)
    return reading.lexicon.language.family == .germanic && isWhole ? head : nil
  }

  /// «Head of the Forest | Department of the Presidential Administration»: whose head is named, but that does nothing itself.
  private func isLedPart(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    guard reading.isForm(head.lowerBound, of: .part) else { return false }
    if reading.isSlavic { return SlavicParentBody(reading: reading).isNamed(behind: head, in: tokens) }
    if tokens.upperBound == head.upperBound { return true }
    // «head of the department» is a post by itself.
    if let post = RoleFinder(reading: reading).role(endingBefore: head.upperBound),
      post.tokens.lowerBound < tokens.lowerBound
    {
      return true
    }
    var end = tokens.lowerBound
    for _ in 0..<Self.deepest {
      while reading.isWord(end - 1, [.article, .genitiveMarker]) { end -= 1 }
      if reading.isWord(end - 1, .locativeMarker) { end -= 1 }
      if RoleFinder(reading: reading).role(endingBefore: end) != nil { return true }
      if let unit = startOfSmallUnit(endingBefore: end) {
        end = unit
        continue
      }
      // «Head of the Affairs Sector | of the Department of …»
      guard end > 0, reading.isCapitalisedWord(end - 1), reading.words[end - 1].marks(in: .bodies).contains(.unit)
      else {
        return false
      }
      while end > 0, reading.isCapitalisedWord(end - 1), !reading.words[end - 1].isFunctionWord { end -= 1 }
    }
    return false
  }

  /// How many words an inner unit has: «international water law sector».
  private static let longestUnit = 4

  /// «head of the | water sector (at the Science Department of …)»: an inner unit in small letters.
  private func startOfSmallUnit(endingBefore end: Int) -> Int? {
    guard end > Self.longestUnit, !reading.isCapitalisedWord(end - 1),
      reading.words[end - 1].marks(in: .bodies).contains(.unit) || reading.isForm(end - 1, of: .part)
    else { return nil }
    return (end - Self.longestUnit..<end).last { index in
      reading.isWord(index - 1, [.article, .genitiveMarker])
    }
  }

  /// How many units within units stand between a position and the part of a body.
  private static let deepest = 3

  /// «Форум молодежи»: what is a type word of gatherings too is one of these.
  private func isTypeOfGathering(_ index: Int, _ length: Int) -> Bool {
    (reading.words.match(.forums, at: index)?.length ?? 0) >= length
  }

  /// Whether the tokens name something, and do not only describe it: the type word has a capital, or another word of it.
  private func isName(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    let others = tokens.filter { !head.contains($0) }
    if reading.isCapitalisedWord(head.lowerBound), !reading.isInitial(head.lowerBound) { return true }
    let isProper = others.contains { index in
      reading.tokens[index].kind == .openingQuote
        || reading.isCapitalisedWord(index) && !reading.isInitial(index)
        || reading.isCapitalisedWord(index) && reading.words[index].key(in: .commonNouns) == nil
          && !reading.words[index].isFunctionWord && reading.words[index].key(in: .bodyModifiers) == nil
    }
    return isProper
      || reading.isCapitalisedWord(head.lowerBound) && others.count > 1 && !isPredicative(tokens, head: head)
  }

  /// «Центром западного круга | является Анкара»: at the head of a sentence what something is, and no name.
  private func isPredicative(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard reading.isSlavic, next < reading.tokens.count,
      reading.isWord(next, .copula) || reading.words.verb(.actVerbs, at: next)?.meaning == .serve
    else { return false }
    return reading.words[head.lowerBound].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  func candidate(
    _ tokens: Range<Int>, head: Range<Int>, _ match: TermMatch, type: EntityType, confidence: Double
  ) -> MentionCandidate {
    let isSlavic = reading.lexicon.language.family == .slavic
    let name =
      isSlavic
      ? SlavicNominative(reading: reading).name(
        of: tokens, head: head, key: match.key, form: singular(match, at: head.lowerBound))
      : reading.nominative(of: tokens, without: reading.possessiveEnding(of: tokens.upperBound - 1))
    return MentionCandidate(
      tokens: tokens, type: type, name: name, grammaticalCase: match.form.grammaticalCase,
      cases: isSlavic ? reading.cases(of: head.lowerBound, stem: match.key.firstWord) : [], confidence: confidence)
  }
}

extension TokenizedArticle {
  /// The ending «'s» of a word that has it.
  func possessiveEnding(of index: Int) -> CaseEnding {
    guard tokens[index].hasApostrophe else { return CaseEnding() }
    return words[index].readings.first { $0.form.grammaticalCase == .genitive && !$0.form.isPlural }?.form.ending
      ?? CaseEnding()
  }

  /// All cases that a word may stand in as a form of a stem.
  func cases(of index: Int, stem: String) -> CaseSet {
    words[index].readings.filter { $0.stem.hasBytes(of: stem) }.reduce(into: []) {
      $0.formUnion(CaseSet($1.form.grammaticalCase))
    }
  }
}

extension String {
  var firstWord: String { contains(ascii: " ") ? split(separator: " ").first.map(String.init) ?? self : self }
}
