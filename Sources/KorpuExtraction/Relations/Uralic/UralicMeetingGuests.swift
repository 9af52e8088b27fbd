internal import KorpuLanguage
internal import KorpuModel

/// Finds whom somebody meets or receives in Hungarian: people in the case that the verb asks for, whom a relative pronoun
/// stands for, and delegations.
struct UralicMeetingGuests {
  let scene: Scene
  let verb: Range<Int>
  let isReception: Bool

  private var reading: TokenizedArticle { scene.reading }
  private var cases: CaseSet { isReception ? .accusative : [.accusative, .instrumental] }

  func guests(among people: [LocatedMention], in clause: Range<Int>) -> [LocatedMention] {
    let guests = people.filter { !$0.isIn(.nominative) && $0.isIn(cases) }
    if !guests.isEmpty { return guests }
    if let meant = antecedent(of: clause) { return [meant] }
    if let delegation = UralicDelegation(scene: scene).delegation(in: clause, cases) {
      return [delegation.leader ?? delegation.sender].compactMap { $0 }
    }
    // «Y-nak munkavacsorát adott»
    return people.filter { $0.isIn(.dative) && !$0.isIn(.nominative) }
  }

  /// «fogadta a török házelnököt»: whom the title means.
  func titled(in clause: Range<Int>, _ bearers: TitleBearers) -> [(Int, Range<Int>)] {
    clause.compactMap { index in
      guard !reading.isQuoted(index), case .person(let person) = bearers.meaning(at: index, preferring: [], in: cases)
      else { return nil }
      return (person, index..<index + 1)
    }
  }

  /// «tárgyalt az Y Egyetem vezetőivel», «fogadta az Y Alap képviselőit»: the bodies of those who are not named.
  ///
  /// - Parameter isBesidePeople: Whether guests are named, who may be those of a delegation.
  func bodies(in clause: Range<Int>, besides isBesidePeople: Bool) -> [LocatedMention] {
    scene.mentions(in: clause).filter {
      isSender($0, of: cases) && !(isBesidePeople && reading.isForm(reading.end(of: $0), of: .delegation))
    }
  }

  /// «Az Y Alap képviselői találkoztak …»
  func hosts(in clause: Range<Int>) -> [Int] {
    scene.mentions(in: clause).filter { isSender($0, of: .nominative) }.map(\.entity)
  }

  /// «Az X Bank és | az Y Alap vezetői»: the bodies whose people meet, the first joined to the one before the noun.
  func senders(in clause: Range<Int>) -> [LocatedMention] {
    guard let last = scene.mentions(in: clause).last(where: { isSender($0, of: .nominative) }) else { return [] }
    var joint = last.tokens.lowerBound - 1
    if reading.isWord(joint, .article) { joint -= 1 }
    guard reading.isWord(joint, .conjunction),
      let first = scene.mention(endingBefore: joint, where: \.isOrganization)
    else { return [] }
    return [first, last]
  }

  /// Whether the noun after a body means those who lead it or speak for it, in a case.
  private func isSender(_ body: LocatedMention, of cases: CaseSet) -> Bool {
    let noun = reading.end(of: body)
    let end = reading.sentence(of: body.tokens.lowerBound).upperBound
    guard body.type.isOrganization, noun < end, !reading.isQuoted(noun)
    else { return false }
    let form: NounForm?
    if reading.isForm(noun, of: .delegation) {
      form = reading.words[noun].form(in: .wordClasses)
    } else {
      form = RoleFinder(reading: reading).role(startingAt: noun).flatMap { $0.form.isPlural ? $0.form : nil }
    }
    return form.map { $0.possessor == .third && CaseSet($0.grammaticalCase).isSubset(of: cases) } ?? false
  }

  /// «X miniszter, | akit Y fogadott», «X, | akivel Y tárgyalt», «X a gyárban járt, | ahol Y fogadta (őt)».
  private func antecedent(of clause: Range<Int>) -> LocatedMention? {
    let word = clause.lowerBound
    guard reading.isWord(word, .relative) else { return nil }
    let people = scene.people(in: reading.sentence(of: word).lowerBound..<word)
    let isObject = reading.words[word].readings.contains { !CaseSet($0.form.grammaticalCase).isDisjoint(with: cases) }
    if isObject { return people.last }
    guard isReception else { return nil }
    // «az Y Egyetem delegációja a gyárban járt, | ahol X fogadta»
    let sentence = reading.sentenceOfToken[word]
    return people.first { $0.isIn(.nominative) }
      ?? (people.isEmpty ? UralicCallers(scene: scene).visit(inSentence: sentence)?.people.first : nil)
  }
}
