internal import KorpuLanguage
internal import KorpuModel

/// Says of who sends or leads a delegation what part the delegation has in the sentence: «X Birliyinin nümayəndə heyəti»
/// is the subject, and so is «N başkanlığındaki heyet».
struct DelegationMarking {
  let reading: TokenizedArticle
  /// In reading order.
  let mentions: [LocatedMention]

  /// What the noun stands before, if at all: «üyeleri A ve B | iken gözlemcileri C'dir».
  private static let ends: WordClass = [.conjunction, .comitative, .agent, .organising, .copula]

  /// How many words may stand before the noun: «rəsmi nümayəndə | heyəti».
  private static let reach = 5

  func marked() -> [LocatedMention] {
    let honoured = HonouredNames(reading: reading)
    var cases = mentions.map(honoured.cases)
    for index in mentions.indices {
      guard let found = delegation(of: mentions[index]) else { continue }
      cases[index] = found
      for member in list(endingWith: index) + members(endingWith: index) { cases[member] = found }
    }
    return zip(mentions, cases).map { mention, cases in
      LocatedMention(entity: mention.entity, type: mention.type, candidate: mention.candidate, cases: cases)
    }
  }

  /// What part the delegation has, or `nil` where the mention has none.
  private func delegation(of mention: LocatedMention) -> CaseSet? {
    guard mention.isIn([.nominative, .genitive]) else { return nil }
    switch mention.type {
    case .person: return ledDelegation(after: reading.end(of: mention))
    case .organization: return sentDelegation(after: reading.end(of: mention), ofBody: true)
    case .country:
      let end = reading.end(of: mention)
      let isAlone = !isBehindCountry(mention.tokens.lowerBound)
      return isAlone && reading.tellsOfBodies(words(after: end)) ? nil : sentDelegation(after: end)
    case .forum, .place: return nil
    }
  }

  /// «Gazagystanyň we | Özbegistanyň»: whether a list of countries goes on.
  private func isBehindCountry(_ start: Int) -> Bool {
    start > 1 && reading.isListJoint(start - 1) && reading.placeForm(at: start - 2) != nil
  }

  /// «TÜRKSOY heyeti», «… Uyushmasi vakillari»: the noun has the possessor's ending.
  private func sentDelegation(after end: Int, ofBody: Bool = false) -> CaseSet? {
    for index in words(after: end) {
      if let noun = noun(at: index) ?? (ofBody ? manyPeople(at: index) : nil), noun.form.possessor == .third {
        if let people = delegates(of: noun) { return part(of: people) }
        // «Кеңештин депутаттарынын | Бакыт Асанов менен (жолугушуусу)»: a genitive is nobody's position.
        let isOwner = reading.lexicon.language.family == .turkic && noun.form.grammaticalCase == .genitive
        return !isOwner && isPosition(endingAt: noun.end) ? nil : part(of: noun)
      }
      // «Кеңештин | мурдагы төрагалары»: who spoke for the body once, and does no more.
      if reading.isWord(index, .former) { return nil }
      // «Azərbaycan | diaspor nümayəndələri»
      if reading.isForm(index, of: .community) { return nil }
      guard !reading.tokens[index].isCapitalised else { return nil }
    }
    return nil
  }

  /// «N boshchiligidagi delegatsiya», «N бастаған делегация», «N-in rəhbərlik etdiyi heyət»
  private func ledDelegation(after end: Int) -> CaseSet? {
    let isMade = reading.isWithMembers(end)
    guard reading.isForm(end, of: .leadership) || isMade else { return nil }
    // «N-in rəhbərliyi ilə | nümayəndə heyəti»
    let start = reading.isWord(end + 1, .comitative) ? end + 2 : endOfLeadership(from: end)
    for index in words(after: start) {
      guard let noun = noun(at: index) else { continue }
      // «N boshchiligidagi delegatsiya | Anvar Sodiqov bilan»: no position of the one who is named next.
      if !noun.isDelegation, isMade || isPosition(endingAt: noun.end) { return nil }
      if noun.isDelegation, let members = members(after: noun) { return members }
      return index == start ? bare(noun, at: index) : part(of: noun)
    }
    return nil
  }

  /// «N | баш болгон делегация»: a word for leading may be of several words.
  private func endOfLeadership(from start: Int) -> Int {
    let phrase = reading.words.match(.wordClasses, at: start)
    return start + (reading.lexicon.language.family == .turkic ? phrase?.length ?? 1 : 1)
  }

  /// «N boshchiligidagi delegatsiya | a'zolari bilan»; what one of them does, «a'zosi X», or those who are named, is not said
  /// of who leads them.
  private func members(after delegation: Noun) -> CaseSet? {
    guard reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(delegation.end) else {
      return nil
    }
    // «N boshchiligidagi delegatsiya | tarkibidagi X»
    let isOfOne =
      reading.isForm(delegation.end, of: .composition)
      && reading.words[delegation.end].readings.contains { $0.form.grammaticalCase == .attributive }
    if isOfOne { return CaseSet.genitive.union(.delegation) }
    guard
      delegation.form.grammaticalCase == .nominative || delegation.form.grammaticalCase == .genitive,
      let post = reading.words.match(.roles, at: delegation.end), post.form.possessor == .third,
      post.roles.contains(.member)
    else { return nil }
    let end = delegation.end + post.length
    return post.form.isPlural && !isPosition(endingAt: end)
      ? part(of: Noun(form: post.form, end: end, isDelegation: true)) : CaseSet.genitive.union(.delegation)
  }

  /// «N başkanlığındaki | heyeti (kabul etti)»: right after the leader «heyeti» is no «their delegation», but the object.
  private func bare(_ noun: Noun, at index: Int) -> CaseSet {
    let isObject =
      noun.form.grammaticalCase == .nominative && noun.form.possessor == .third
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .accusative }
    return isObject ? CaseSet(.accusative).union(.delegation) : part(of: noun)
  }

  private func words(after end: Int) -> Range<Int> {
    let limit = min(end + Self.reach, end < reading.tokens.count ? reading.sentence(of: end).upperBound : end)
    let words = (end..<max(end, limit)).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, Self.ends) || isCount($0)
    }
    return end..<(words.last ?? end - 1) + 1
  }

  /// «(Кыргызстандын) | 18 (университетинин ректорлору)»: how many they are.
  private func isCount(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number && reading.lexicon.language.family == .turkic
      && reading.tokens[index].folded.allSatisfy(\.isNumber)
  }

  private struct Noun {
    let form: NounForm
    let end: Int
    /// Or else several people who speak for a body.
    let isDelegation: Bool
  }

  /// A word for a delegation, or for several people who speak for a body: «nümayəndələri».
  private func noun(at index: Int) -> Noun? {
    if reading.isForm(index, of: .delegation), let form = reading.words[index].form(in: .wordClasses) {
      return Noun(form: form, end: index + 1, isDelegation: true)
    }
    if let leaders = leadersMet(at: index) { return Noun(form: leaders, end: index + 1, isDelegation: true) }
    // «A szervezet tagjai Törökország és Kazahsztán» says who the members are.
    guard !reading.isWord(index, .included), let role = reading.words.match(.roles, at: index), role.form.isPlural,
      role.form.possessor == .third
    else { return nil }
    return Noun(form: role.form, end: index + role.length, isDelegation: false)
  }

  /// «(ministrliginiň) wekiliýetiniň | wekilleri»: those of a delegation who come are of who sends it.
  private func delegates(of delegation: Noun) -> Noun? {
    guard delegation.isDelegation, delegation.form.grammaticalCase == .genitive,
      reading.lexicon.language.family == .turkic, reading.tokens.indices.contains(delegation.end),
      let people = noun(at: delegation.end), !people.isDelegation, !isPosition(endingAt: people.end)
    else { return nil }
    return people
  }

  /// «(akademiýanyň) | alymlary»: several people of a body, by a word that is no post.
  private func manyPeople(at index: Int) -> Noun? {
    guard reading.lexicon.language.family == .turkic, !reading.isWord(index, .included),
      reading.isForm(index, of: .people), let form = reading.words[index].form(in: .wordClasses), form.isPlural,
      form.possessor == .third
    else { return nil }
    return Noun(form: form, end: index + 1, isDelegation: false)
  }

  /// «ЮНЕСКОнун | жетекчилиги менен (жолукту)», «rəhbərliyi ilə (görüşüb)»: those who lead a body, with whom somebody meets; not
  /// under whose lead something happens.
  private func leadersMet(at index: Int) -> NounForm? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .leadership),
      let form = reading.words[index].form(in: .wordClasses), form.possessor == .third, !form.isPlural
    else { return nil }
    let isJoined = form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative)
    guard isJoined || form.grammaticalCase == .instrumental else { return nil }
    let verb = isJoined ? index + 2 : index + 1
    return reading.words.verb(.actVerbs, at: verb)?.meaning == .meet ? form : nil
  }

  /// Whether it is a position of the people named after it: «heyətinin rəhbəri», «deputatları A və B», «катчылары: A — B».
  private func isPosition(endingAt end: Int) -> Bool {
    if reading.isMark(end, ":"), reading.lexicon.language.family == .turkic { return true }
    // «heyəti | Türk Gəncləri Forumunda»
    if reading.lexicon.language.family == .turkic, isOther(at: end) { return false }
    return reading.isCapitalisedWord(end) && !reading.isInitial(end)
      && ![LexicalTable.cities, .countries].contains { reading.words[end].isKey(of: $0) || isOfPlace(end, in: $0) }
  }

  /// «мүчөлөрү | Түркиянын элчиси Кемал Айдемир менен»: whose the post is that comes next.
  private func isOfPlace(_ index: Int, in table: LexicalTable) -> Bool {
    let form = reading.words[index].form(in: table)
    return reading.lexicon.language.family == .turkic
      && (form?.grammaticalCase == .genitive || form?.grammaticalCase == .attributive)
  }

  /// Whether a gathering, a place or a body is named at a token, and nobody who holds a position.
  private func isOther(at start: Int) -> Bool {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].tokens.lowerBound == start
      && (mentions[low].type.isForum || mentions[low].type.isPlace || mentions[low].type.isOrganization)
  }

  private func part(of noun: Noun) -> CaseSet {
    let isJoined = noun.form.grammaticalCase == .nominative && reading.isWord(noun.end, .comitative)
    return CaseSet(isJoined ? .instrumental : noun.form.grammaticalCase).union(.delegation)
  }

  /// «A, B və C | nümayəndələri»: those before the last.
  private func list(endingWith last: Int) -> [Int] {
    var members: [Int] = []
    var start = startWithOwner(of: last)
    var index = last - 1
    while index >= 0, reading.isListJoint(start - 1) {
      let mention = mentions[index]
      index -= 1
      if mention.tokens.upperBound > start - 1 || isPartOfName(index + 1) || isInBrackets(mention) { continue }
      guard isListed(mention, before: start - 1), !mention.type.isPerson, !mention.type.isForum,
        mention.isIn([.nominative, .genitive])
      else { break }
      members.append(index + 1)
      start = startWithOwner(of: index + 1)
    }
    return mentions[last].type.isPerson ? [] : members
  }

  /// «A guramasynyň | (AG), (B-niň wekilleri)»: a short name in brackets, behind the name that a list goes on from.
  private func isInBrackets(_ mention: LocatedMention) -> Bool {
    mention.candidate.abbreviates != nil && reading.isMark(mention.tokens.lowerBound - 1, "(")
      && reading.isMark(mention.tokens.upperBound, ")")
  }

  /// «Türkiýäniň | Altaý uniwersitetiniň (wekilleri)»: where a body begins with the country whose it is.
  private func startWithOwner(of index: Int) -> Int {
    // «Aral gaznasynyň (AG) | Ýerine ýetiriji komitetiniň»: a part of a body, with the body's name.
    let start =
      mentions[index].type.isOrganization
      ? mentions[index].candidate.printed?.lowerBound ?? mentions[index].tokens.lowerBound
      : mentions[index].tokens.lowerBound
    guard index > 0, mentions[index].type.isOrganization, reading.lexicon.language.family == .turkic else {
      return start
    }
    let owner = mentions[index - 1]
    return owner.type.isCountry && owner.isIn(.genitive) && owner.tokens.upperBound == start
      ? owner.tokens.lowerBound : start
  }

  /// How many names may begin within a longer one before another.
  private static let mostParts = 4

  /// «Magtymguly adyndaky | Türkmen | döwlet uniwersiteti»: whether a name is but a part of a longer one.
  private func isPartOfName(_ index: Int) -> Bool {
    let tokens = mentions[index].tokens
    return (max(0, index - Self.mostParts)..<index).contains { earlier in
      mentions[earlier].tokens.count > tokens.count && mentions[earlier].tokens.contains(tokens.lowerBound)
        && mentions[earlier].tokens.upperBound >= tokens.upperBound
    }
  }
}

extension DelegationMarking {
  /// «senatorlar A va | B ishtirokidagi delegatsiya»: the people of a list before the last who makes up a delegation.
  private func members(endingWith last: Int) -> [Int] {
    guard mentions[last].type.isPerson, reading.isWithMembers(mentions[last].tokens.upperBound) else { return [] }
    var members: [Int] = []
    var next = last
    while next > 0, mentions[next - 1].type.isPerson, mentions[next - 1].isIn(.nominative),
      isJoined(mentions[next], to: mentions[next - 1])
    {
      next -= 1
      members.append(next)
    }
    return members
  }

  /// With nothing between them but «and», or a comma, and a post.
  private func isJoined(_ person: LocatedMention, to other: LocatedMention) -> Bool {
    let joint = other.tokens.upperBound
    guard joint < person.tokens.lowerBound, reading.isListJoint(joint) else { return false }
    let start = person.tokens.lowerBound
    return joint + 1 == start || RoleFinder(reading: reading).role(endingBefore: start)?.tokens.lowerBound == joint + 1
  }

  /// «TDT kotibiyati | va …»: a word in small letters may stand after the name.
  private func isListed(_ mention: LocatedMention, before joint: Int) -> Bool {
    let end = reading.end(of: mention)
    return end == joint || end + 1 == joint && reading.tokens[end].kind == .word && !reading.tokens[end].isCapitalised
  }
}

extension TokenizedArticle {
  /// «Polşanyň | ylmy merkezleriniň we ýokary okuw jaýlarynyň (wekilleri)»: those who come are of many bodies in a country, and
  /// nobody speaks for it.
  func tellsOfBodies(_ words: Range<Int>) -> Bool {
    lexicon.language.family == .turkic
      && words.contains { index in
        guard let type = self.words[index].form(in: .bodies), type.isPlural, type.possessor == .third else {
          return false
        }
        return type.grammaticalCase == .genitive
      }
  }

  /// «A va B | ishtirokidagi (delegatsiya)»: whether a word says that those before it are among some others.
  func isWithMembers(_ index: Int) -> Bool {
    lexicon.language.family == .turkic && isForm(index, of: .attendance)
      && words[index].mayBe(.attributive)
  }

  /// Where a mention ends with the abbreviation in brackets after it: «… Fondu (GF)».
  func end(of mention: LocatedMention) -> Int {
    endOfAbbreviation(
      from: mention.type.isPerson ? endOfHonour(from: mention.tokens.upperBound) : mention.tokens.upperBound)
  }

  /// How many tokens stand in brackets behind a name at most: «(Bakı, Azərbaycan)».
  private static let longestBrackets = 5

  /// Where what ends before a token ends with the brackets after it: «A (Türkiyə) | və B».
  func endAfterBrackets(_ end: Int) -> Int {
    guard lexicon.language.family == .turkic, isMark(end, "(") else { return end }
    let closing = (end + 1..<min(end + 1 + Self.longestBrackets, tokens.count)).first { isMark($0, ")") }
    return closing.map { $0 + 1 } ?? end
  }

  /// Where what stands before a token ends without the abbreviation in brackets.
  func endBeforeBrackets(_ end: Int) -> Int {
    let closed = isEndingOfBrackets(end - 1) ? end - 1 : end
    return isMark(closed - 1, ")") && isMark(closed - 3, "(") ? closed - 3 : end
  }
}
