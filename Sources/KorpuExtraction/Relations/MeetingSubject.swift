internal import KorpuLanguage
internal import KorpuModel

/// Tells which of the people before a verb of meeting are one side of it: its subject, «A ile B, | C'yi ziyaret etti», or
/// all of them the other, «(u) A va B bilan uchrashdi».
struct MeetingSubject {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many people at the head of a clause are its subject by the comma behind the last of them: «A ile B, | C'yi», «A ve B,
  /// | C ile»; 0 where no comma tells.
  func count(of actors: [LocatedMention], before last: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, last > 1 else { return 0 }
    if let retinue = countWithRetinue(actors, before: last) { return retinue }
    if isBeforeRetinue(actors[1], behind: actors[0]) { return 1 }
    var index = 0
    while index + 1 < last, isJoined(actors[index + 1], to: actors[index]) {
      index += 1
      let isLast = !reading.isMark(reading.end(of: actors[index - 1]), ",")
      if isLast, actors[index].isIn(.nominative), reading.isMark(reading.end(of: actors[index]), ",") {
        return index + 1
      }
    }
    return 0
  }

  /// «A, B ve beraberindeki heyet, | C'yi (ziyaret etti)»: a list that ends with a delegation without a name, which is the subject
  /// as all of the list are.
  private func countWithRetinue(_ actors: [LocatedMention], before last: Int) -> Int? {
    var index = 0
    while index < last {
      if let noun = retinue(of: actors[index]) { return isSubject(retinue: noun) ? index + 1 : nil }
      guard actors[index].isIn(.nominative), reading.isMark(reading.end(of: actors[index]), ","),
        scene.isListed(actors[index + 1], after: actors[index])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// How many words may say who came along: «beraberindeki Türk Dünyası | sanatçıları».
  private static let longestRetinue = 5

  /// «A ve beraberindeki | heyet», «A ve beraberindeki Türk Dünyası | sanatçıları»: the word for the delegation that came along
  /// with somebody, or for the many of whom nobody is named.
  private func retinue(of leader: LocatedMention) -> Int? {
    let joint = reading.end(of: leader)
    guard leader.type.isPerson, leader.isIn(.nominative), reading.isWord(joint, .conjunction), isAlong(joint + 1)
    else { return nil }
    if reading.isForm(joint + 2, of: .delegation) { return joint + 2 }
    let end = min(joint + 2 + Self.longestRetinue, reading.sentence(of: leader.tokens.lowerBound).upperBound)
    return (joint + 2..<max(joint + 2, end)).prefix { reading.tokens[$0].kind == .word }.first { index in
      !reading.isCapitalisedWord(index) && reading.isMark(index + 1, ",")
        && reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .nominative }
    }
  }

  private func isSubject(retinue noun: Int) -> Bool {
    guard !reading.isWord(noun + 1, .comitative) else { return false }
    guard reading.isForm(noun, of: .delegation) else { return reading.isMark(noun + 1, ",") }
    let form = reading.words[noun].form(in: .wordClasses)
    return form?.grammaticalCase == .nominative && form?.possessor == nil
  }

  /// «A, | B ve beraberindeki heyet (C'yi ziyaret etti)»: whether somebody is, with those who came along, a subject.
  func isSubjectWithRetinue(_ person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && retinue(of: person).map(isSubject(retinue:)) == true
  }

  /// «beraberindeki», «bərabərindəki»
  private func isAlong(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index)
      && reading.words[index].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .attributive
          && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.comitative)
      }
  }

  /// «A, | B ve beraberindeki C ile D'yi (kabul etti)»: who came along with the second is of his side, so that the first before
  /// the comma is the subject alone.
  private func isBeforeRetinue(_ guest: LocatedMention, behind subject: LocatedMention) -> Bool {
    let joint = reading.end(of: guest)
    guard subject.type.isPerson, guest.type.isPerson, subject.isIn(.nominative), guest.isIn(.nominative),
      reading.isMark(reading.end(of: subject), ","), reading.isWord(joint, .conjunction)
    else { return false }
    return isAlong(joint + 1)
  }

  /// Those at the head of a clause whom «and» or, where a third is the object, «with» joins to a host: «A ile B | C'yi kabul etti».
  func hosts(from host: LocatedMention, among actors: ArraySlice<LocatedMention>, isReception: Bool) -> [Int] {
    guard let start = actors.firstIndex(of: host) else { return [host.entity] }
    if let members = members(from: start, of: actors) { return members }
    var last = start
    while reading.lexicon.language.family == .turkic, last + 1 < actors.endIndex, actors[last + 1].isIn(.nominative),
      isJoined(actors[last + 1], to: actors[last]),
      reading.isWord(reading.end(of: actors[last]), [.conjunction, .comitative]),
      isReception || !reading.isWord(reading.end(of: actors[last]), .comitative)
    {
      last += 1
    }
    return (actors[start...last] + company(behind: last, of: actors)).map(\.entity).unique()
  }

  /// How many words may lead to those who came along: «A, beraberinde Dekan Prof. Dr. | B», and from there to the other side.
  private static let companyReach = (before: 8, behind: 4)

  /// «A, | B ve C ile birlikte (D'yi ziyaret etti)»: those who did it together with the subject, whose list ends with «together
  /// with» and leads to no other verb, as in «B ile birlikte gelen D'yi».
  private func company(behind subject: Int, of actors: ArraySlice<LocatedMention>) -> ArraySlice<LocatedMention> {
    let first = subject + 1
    guard reading.lexicon.language.family == .turkic, first < actors.endIndex, actors[first].isIn(.nominative),
      actors[first].tokens.lowerBound - actors[subject].tokens.upperBound <= Self.companyReach.before,
      reading.isMark(reading.end(of: actors[subject]), ",")
    else { return [] }
    var last = first
    while last + 1 < actors.endIndex, scene.isListed(actors[last + 1], after: actors[last]) { last += 1 }
    let joint = reading.end(of: actors[last])
    guard reading.isWord(joint, .comitative), reading.isWord(joint + 1, .comitative),
      !(joint + 2..<joint + 2 + Self.companyReach.behind).contains(where: isOtherVerb)
    else { return [] }
    return actors[first...last]
  }

  private func isOtherVerb(_ index: Int) -> Bool {
    reading.tokens.indices.contains(index) && reading.tokens[index].kind == .word
      && !reading.tokens[index].isCapitalised && reading.words[index].key(in: .roles) == nil
      && reading.words[index].verbReadings(in: .participle)
  }

  /// How many words may stand between the last member of a delegation and the word for it: «C'nin yer aldığı | heyet».
  private static let longestMembership = 4

  /// «A, B ve C'nin yer aldığı heyet», «A və B-dən ibarət nümayəndə heyəti»: all members of a delegation that is the subject;
  /// none of a list that does something else with it, «A ve B'nin karşıladığı heyet».
  private func members(from start: Int, of actors: ArraySlice<LocatedMention>) -> [Int]? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    var last = start
    while last + 1 < actors.endIndex, actors[last].isIn(.nominative), isJoined(actors[last + 1], to: actors[last]) {
      last += 1
    }
    let end = actors[last].tokens.upperBound
    let limit = min(end + Self.longestMembership + 1, reading.sentence(of: start < last ? end - 1 : end).upperBound)
    guard last > start, actors[last].isIn([.genitive, .ablative]),
      let word = (end..<max(end, limit)).first(where: { reading.isForm($0, of: .delegation) }),
      word > end, reading.words[word].form(in: .wordClasses)?.grammaticalCase == .nominative
    else { return nil }
    guard (end..<word).contains(where: { reading.isForm($0, of: [.consisting, .leadership]) }),
      !(end..<word).contains(where: { reading.words[$0].isDeniedVerb })
    else { return [] }
    return (actors.first.map { isBeside($0, actors[start]) ? [$0.entity] : [] } ?? [])
      + actors[start...last].map(\.entity).unique()
  }

  /// «N'nin yanı sıra | A, B ve C'nin yer aldığı heyet», «N-in başçılıq etdiyi və | A, B-nin daxil olduğu heyət»
  private func isBeside(_ other: LocatedMention, _ first: LocatedMention) -> Bool {
    let next = other.tokens.upperBound
    return other.entity != first.entity && next < first.tokens.lowerBound && other.isIn(.genitive)
      && (reading.isForm(next, of: .besides) || reading.isWord(next, .besides)
        || isLeader(other, besides: first))
  }

  /// «N-in başçılıq etdiyi və | A, B-nin daxil olduğu nümayəndə heyəti»: who leads the delegation and is told of apart.
  private func isLeader(_ leader: LocatedMention, besides member: LocatedMention) -> Bool {
    let next = leader.tokens.upperBound
    return reading.isForm(next, of: .leadership)
      && (next..<member.tokens.lowerBound).contains { reading.isWord($0, .conjunction) }
      && !(next..<member.tokens.lowerBound).contains { reading.isMark($0, ",") }
  }

  /// Whether a list of people is all of the other side, though it begins the sentence: a pronoun stands before it, or the last
  /// name is in the plural: «(Tashrif doirasida) rektor A, prorektor Blar bilan».
  func isOtherSide(_ list: ArraySlice<LocatedMention>, from start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let first = list.first, let last = list.last else { return false }
    if (start..<first.tokens.lowerBound).prefix(2).contains(where: {
      reading.isWord($0, .pronoun) && !reading.isWord($0, .possessive)
    }) {
      return true
    }
    return isBehindOffice(first, from: start) || !reading.endingOfMany(at: last.tokens.upperBound - 1).isEmpty
  }

  /// «Cumhurbaşkanı, | A ve B'yi (kabul etti)», «Bakan Tatar; | A ve B ile (görüştü)»: whether the sentence begins with an office, or
  /// with a surname of whom no more is known, that a mark parts from the list.
  private func isBehindOffice(_ first: LocatedMention, from start: Int) -> Bool {
    guard let office = RoleFinder(reading: reading).role(startingAt: start),
      office.form.grammaticalCase == .nominative, !office.form.isPlural
    else { return false }
    var end = office.tokens.upperBound
    if reading.isCapitalisedWord(end), scene.mention(covering: end, where: { !$0.isCountry }) == nil { end += 1 }
    return end < first.tokens.lowerBound && (reading.isMark(end, ",") || reading.isMark(end, ";"))
      && scene.mentions(in: start..<first.tokens.lowerBound).allSatisfy { !$0.type.isPerson }
  }

  /// «A ile | B'yi», «A ilə səfir | B-ni»: with nothing but a title between, and not «A ile birlikte».
  func isJoined(_ person: LocatedMention, to other: LocatedMention) -> Bool {
    if scene.isListed(person, after: other) { return true }
    let joint = reading.end(of: other)
    guard reading.isWord(joint, .comitative), !reading.isWord(joint + 1, [.joint, .comitative]) else { return false }
    let start = person.tokens.lowerBound
    let roles = RoleFinder(reading: reading)
    return joint + 1 == start || roles.role(endingBefore: start) != nil || roles.title(endingBefore: start) != nil
  }

  /// How many words may stand between a guest and the noun for those who came along: «B ve beraberindeki | heyeti», «B ile
  /// üye ülkelerin | rektörlerini».
  private static let retinueReach = 6

  /// Whether a guest without an ending of the other side is named with others who have it: «B ve beraberindeki heyeti (kabul
  /// etti)», «A, B ile üye ülkelerin bakanlarını (kabul etti)».
  func isWithCompany(_ guest: LocatedMention, before verb: Int, isReception: Bool) -> Bool {
    let joint = reading.end(of: guest)
    guard reading.lexicon.language.family == .turkic, guest.type.isPerson, guest.isIn(.nominative),
      reading.isWord(joint, [.conjunction, .comitative]), !reading.isWord(joint + 1, .joint)
    else { return false }
    for index in joint + 1..<max(joint + 1, min(verb, joint + Self.retinueReach)) {
      guard reading.tokens[index].kind == .word, scene.mention(covering: index, where: \.isPerson) == nil else {
        return false
      }
      if let form = company(at: index) { return isOther(form, at: index, isReception) }
    }
    return false
  }

  /// How many tokens a list of those without names has at most.
  private static let longestMany = 14

  /// «(A,) B, rektör yardımcıları ve senato üyeleri ile (bir araya geldi)»: whether a list of several people who have no names
  /// goes on behind the last of those with names, and ends as the other side does.
  func isBeforeMany(_ place: Int, of actors: [LocatedMention], before verb: Int, isReception: Bool) -> Bool {
    let comma = reading.end(of: actors[place])
    guard reading.lexicon.language.family == .turkic, place > 0, actors[place].type.isPerson,
      actors[place].isIn(.nominative), reading.isMark(comma, ","), actors[place - 1].isIn(.nominative),
      // «A ve B, | öğrencilerle»: «and» closes a list, which is the subject then.
      reading.isMark(reading.end(of: actors[place - 1]), ","), scene.isListed(actors[place], after: actors[place - 1])
    else { return false }
    let list = (comma + 1..<max(comma + 1, min(verb, comma + Self.longestMany))).prefix { index in
      reading.isMark(index, ",")
        || reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && scene.mention(covering: index, where: { _ in true }) == nil
    }
    guard let joint = list.first(where: { reading.isWord($0, .conjunction) }) else { return false }
    return list.contains { index in
      index > joint
        && reading.words[index].readings.contains { noun in
          guard noun.form.isPlural, noun.stem.count > 2 else { return false }
          return isReception
            ? noun.form.grammaticalCase == .accusative && noun.form.possessor == .third
            : noun.form.grammaticalCase == .instrumental
              || noun.form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative)
        }
    }
  }

  /// «A'yı | B ve üyeleri ziyaret etti»: whether somebody who is named behind an object, and not joined to it, is the subject
  /// with his company.
  func isAfterObject(_ place: Int, of actors: [LocatedMention]) -> Bool {
    guard place > 0, actors[place - 1].cases == .accusative else { return false }
    let end = actors[place - 1].tokens.upperBound
    let between = end..<max(end, actors[place].tokens.lowerBound)
    return !between.contains { reading.isListJoint($0) || reading.isWord($0, .comitative) }
  }

  /// The form of a noun for a delegation, or for several who hold a post.
  private func company(at index: Int) -> NounForm? {
    if reading.isForm(index, of: .delegation) { return reading.words[index].form(in: .wordClasses) }
    let role = reading.words.match(.roles, at: index)?.form
    return role?.isPlural == true && role?.grammaticalCase != .genitive ? role : nil
  }

  private func isOther(_ form: NounForm, at index: Int, _ isReception: Bool) -> Bool {
    // In Turkish and Azerbaijani «heyeti» is «the delegation» as an object, and «its delegation».
    isReception
      ? form.grammaticalCase == .accusative || form.grammaticalCase == .nominative && form.possessor == .third
      : form.grammaticalCase == .instrumental
        || form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative)
  }
}
