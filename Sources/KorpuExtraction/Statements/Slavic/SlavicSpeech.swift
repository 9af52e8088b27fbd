internal import KorpuLanguage
internal import KorpuModel

/// A verb of saying in a Russian sentence, with those who say it.
struct SlavicSpeech {
  let verb: Range<Int>
  /// Whether the verb takes a content, «отметил», and not only a subject matter, «рассказал».
  let isReport: Bool
  /// Whether the verb thanks or greets, which states nothing.
  let isCourtesy: Bool
  /// Whether the verb tells only that somebody took the floor, «выступил».
  let isFloor: Bool
  let speakers: [Int]
  /// The tokens that name the speaker, or mean them; those of the verb where nothing does.
  let subject: Range<Int>
}

/// Finds verbs of saying and whose they are: «X отметил, что …», «…, сообщил министр X», «…, — сказал он», «министр добавил».
struct SlavicSpeechFinder {
  let scene: Scene
  let holders: SlavicRoleHolders

  /// How many tokens after a verb its subject may begin: «сообщил | в среду журналистам X».
  private static let reach = 5

  private var reading: TokenizedArticle { scene.reading }

  func speeches(in sentence: Range<Int>, lastSpeakers: [Int]) -> [SlavicSpeech] {
    var found: [SlavicSpeech] = []
    var start = sentence.lowerBound
    var isOfMany = false
    for (verb, match) in verbs(in: sentence) {
      var own = subject(before: verb.lowerBound, from: start) ?? subject(after: verb, in: sentence)
      if own == nil, let meant = meant(by: verb, from: start, in: sentence, lastSpeakers) {
        // «Они подчеркнули, | отметив»: nor is what the same people do besides.
        isOfMany = isOfMany && match.form == .converb || !fits(meant.speakers, verb)
        own = isOfMany ? nil : meant
      }
      let current = found.last.map { (speakers: $0.speakers, tokens: $0.subject) }
      start = verb.upperBound
      guard let subject = own ?? (goesOn(at: verb.lowerBound, match.form) ? current : nil) else { continue }
      found.append(
        SlavicSpeech(
          verb: verb, isReport: match.meaning == .report, isCourtesy: match.meaning == .courtesy,
          isFloor: match.meaning == .floor, speakers: subject.speakers, subject: subject.tokens))
    }
    return found
  }

  /// Whom a sentence without a verb of saying is about: the pronoun of the next may mean them.
  func subject(of sentence: Range<Int>) -> Int? {
    scene.mentions(in: sentence).first(where: scene.isSubject)?.entity
  }

  private func verbs(in sentence: Range<Int>) -> [(Range<Int>, VerbMatch)] {
    reading.verbsOfSaying(in: sentence) { index, match in
      (match.form == .finite || match.form == .converb) && !reading.isNegated(index)
    }
  }

  /// The people in the nominative before a verb: the nearest, and those of a list that ends with them.
  private func subject(before verb: Int, from start: Int) -> (speakers: [Int], tokens: Range<Int>)? {
    guard start < verb else { return nil }
    let people = scene.mentions(in: start..<verb).filter(scene.isSubject)
    guard var last = people.last, !isOfOtherClause(last, before: verb), !scene.isOther(last.entity, asSubjectOf: verb)
    else {
      return nil
    }
    var list = [last]
    for person in people.dropLast().reversed() where scene.isListed(last, after: person) {
      list.insert(person, at: 0)
      last = person
    }
    return (list.map(\.entity), list[0].tokens.lowerBound..<list[list.count - 1].tokens.upperBound)
  }

  /// «после того как X …, агентство сообщило»: another clause with a subject of its own begins between name and verb.
  private func isOfOtherClause(_ person: LocatedMention, before verb: Int) -> Bool {
    (person.tokens.upperBound..<verb).contains { reading.isWord($0, .complementiser) && reading.isMark($0 - 1, ",") }
  }

  /// «сообщил пресс-секретарь президента X»
  private func subject(after verb: Range<Int>, in sentence: Range<Int>) -> (speakers: [Int], tokens: Range<Int>)? {
    let people = scene.mentions(in: verb.upperBound..<max(verb.upperBound, sentence.upperBound)).filter(\.type.isPerson)
    guard let person = people.first, person.isIn(.nominative), !reading.isQuoted(person.tokens.lowerBound) else {
      return nil
    }
    let begin = insertionEnd(after: verb.upperBound, in: sentence)
    let start = max(begin, startOfPosts(before: person.tokens.lowerBound))
    guard start - begin <= Self.reach,
      !(begin..<start).contains(where: {
        // «сказала А.Серикова»
        reading.isWord($0, .complementiser) || reading.tokens[$0].kind == .mark && !reading.endsInitial(at: $0)
      })
    else { return nil }
    let list = reading.isOfMany(verb) ? listed(after: person, among: people) : [person]
    return (list.map(\.entity), person.tokens.lowerBound..<list[list.count - 1].tokens.upperBound)
  }

  /// «выступили директор X, поэт Y | и ректор Z»: all of a list that begins with a person.
  private func listed(after first: LocatedMention, among people: [LocatedMention]) -> [LocatedMention] {
    var list = [first]
    for person in people where person.tokens.lowerBound >= list[list.count - 1].tokens.upperBound {
      guard person.isIn(.nominative), scene.isListed(person, after: list[list.count - 1]) else { break }
      list.append(person)
    }
    return list
  }

  /// How many words tell what somebody does while speaking.
  private static let longestInsertion = 10

  /// «отметила, приветствуя гостей, | ректор X»: where what a speaker does meanwhile ends, between commas.
  private func insertionEnd(after verb: Int, in sentence: Range<Int>) -> Int {
    let near = verb + 2..<max(verb + 2, min(sentence.upperBound, verb + 2 + Self.longestInsertion))
    guard reading.isMark(verb, ","), sentence.contains(verb + 1), reading.words[verb + 1].verbReadings(in: .converb),
      let comma = near.first(where: { reading.isMark($0, ",") })
    else { return verb }
    return comma + 1
  }

  /// Where the words for who somebody is begin: «рассказал | заместитель председателя Комитета, директор фонда X», «сказал |
  /// профессор, народный артист Казахстана X».
  private func startOfPosts(before name: Int) -> Int {
    var start = startOfPost(before: name) ?? name
    while reading.isMark(start - 1, ","), let earlier = startOfPost(before: start - 1) { start = earlier }
    return start
  }

  /// Where a position with its body, or a title, begins that ends before a token.
  private func startOfPost(before end: Int) -> Int? {
    SlavicTitle(scene: scene).start(endingBefore: end)
      ?? SlavicIntroduction(reading: reading).role(before: end).map { min($0.tokens.lowerBound, end) }
  }

  /// «Они | отметили»: a verb in the plural is not of one alone.
  private func fits(_ speakers: [Int], _ verb: Range<Int>) -> Bool {
    speakers.count > 1 || !reading.isOfMany(verb)
  }

  /// «Он отметил», «— сказал он», «министр добавил», «Также отметил, что …»
  private func meant(
    by verb: Range<Int>, from start: Int, in sentence: Range<Int>, _ lastSpeakers: [Int]
  ) -> (speakers: [Int], tokens: Range<Int>)? {
    let before = (start..<verb.lowerBound).filter { !reading.isQuoted($0) }
    // «сказал новый | председатель»
    let near = (before.suffix(Self.reach) + [verb.upperBound, verb.upperBound + 1]).filter(sentence.contains)
    for index in near.reversed() {
      if let person = holders.person(meantAt: index) { return ([person], index..<index + 1) }
      if reading.isWord(index, .pronoun) {
        let people = scene.people(meantBy: index, rather: lastSpeakers)
        if !people.isEmpty { return (people, index..<index + 1) }
        if !lastSpeakers.isEmpty { return nil }
      }
    }
    let isAtOnce = before.allSatisfy { reading.isWord($0, .filler) || reading.isMark($0, ",") }
    guard isAtOnce, start == sentence.lowerBound, !lastSpeakers.isEmpty, reading.isMark(verb.upperBound, ",") else {
      return nil
    }
    return (lastSpeakers, verb)
  }

  /// Whether a verb without a subject of its own is a second one of the last: «…, и подчеркнул», «…, отметив, что».
  private func goesOn(at verb: Int, _ form: VerbForm) -> Bool {
    var before = verb - 1
    while before > 0, reading.isWord(before, .filler), !reading.isWord(before, .conjunction) { before -= 1 }
    return before >= 0 && reading.isListJoint(before)
  }
}

extension TokenizedArticle {
  /// «отметили»
  fileprivate func isOfMany(_ verb: Range<Int>) -> Bool { hasEnding(.ofMany, at: verb.lowerBound) }
}
