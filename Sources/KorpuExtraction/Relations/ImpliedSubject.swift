internal import KorpuLanguage
internal import KorpuModel

/// Tells who is meant by a sentence that names no subject: «Dövlət başçısı foruma qatılıb», «(A Bakıya gəlib.) Səfər çərçivəsində
/// B ilə görüşüb».
struct ImpliedSubject {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// How many sentences before it may name the subject.
  private static let memory = 2

  /// - Parameter clause: What stands before the verb.
  func person(of clause: Range<Int>) -> Int? {
    // «Onun sözlərinə görə, foruma yüz gənc qatılacaq»: who tells of it is not who does it.
    if reading.lexicon.language.family == .turkic,
      clause.contains(where: { reading.isWord($0, .viewpoint) && !reading.words[$0].isFunctionWord })
    {
      return nil
    }
    if let holder = anaphora.person(meantIn: clause) { return holder }
    guard reading.lexicon.language.family == .turkic else { return nil }
    if let holder = clause.lazy.filter(beginsPhrase).compactMap({ anaphora.person(meantAt: $0)?.person }).first {
      return holder
    }
    // «(N boshchiligidagi delegatsiya keldi.) Delegatsiya | forumda ishtirok etdi»
    if let delegation = anaphora.delegations.word(in: clause, cases: .nominative) {
      return anaphora.delegations.leader(meantAt: delegation)
    }
    return clause.contains(where: isOtherSubject) ? nil : lastSubject(before: clause)
  }

  /// «səfər çərçivəsində | dövlət başçısı»: after words for the occasion, the place or the time.
  private func beginsPhrase(_ index: Int) -> Bool {
    guard index > 0, !reading.isQuoted(index) else { return false }
    let senses = reading.words[index - 1]
    return reading.isWord(index - 1, [.framing, .setting, .filler])
      || senses.mayBe(.locative)
  }

  /// Whether a word is, or may be, what the sentence is about: an office, a body or country, people, somebody unknown.
  private func isOtherSubject(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index) else { return false }
    if let mention = scene.mention(startingAt: index, where: { !$0.isPlace }) {
      return isSubject(mention)
    }
    guard scene.mention(covering: index, where: { _ in true }) == nil else { return false }
    let senses = reading.words[index]
    let end = index + 1
    if reading.isWord(end, .comitative) { return false }
    if let role = reading.words.match(.roles, at: index), role.form.grammaticalCase == .nominative {
      return scene.mention(startingAt: index + role.length, where: \.isPerson) == nil
        && !reading.words[index].isKey(of: .honorifics)
    }
    if reading.isForm(index, of: [.delegation, .sides]) { return isBare(senses.form(in: .wordClasses)) }
    if let body = senses.form(in: .bodies), isBare(body), body.possessor != nil || reading.isCapitalisedWord(index) {
      return true
    }
    return isMany(senses) || isStranger(index, senses)
  }

  private func isSubject(_ mention: LocatedMention) -> Bool {
    switch mention.type {
    case .organization, .country:
      let end = reading.end(of: mention)
      return mention.isIn(.nominative) && !scene.isOwner(mention) && !reading.isWord(end, [.comitative, .between])
    case .person:
      return mention.isIn(.nominative) && !reading.isWord(reading.end(of: mention), .comitative)
    case .forum, .place: return false
    }
  }

  private func isBare(_ form: NounForm?) -> Bool { form?.grammaticalCase == .nominative }

  /// «nümayəndələr», «alar»
  private func isMany(_ senses: WordSenses) -> Bool {
    guard let first = senses.readings.first(where: { $0.stem.count > 2 }) else { return false }
    return first.form.isPlural && first.form.grammaticalCase == .nominative
  }

  /// A word in capitals within the sentence that no table knows.
  private func isStranger(_ index: Int, _ senses: WordSenses) -> Bool {
    reading.isCapitalisedWord(index) && !reading.isInitial(index) && senses.isUnknown
  }

  /// The only person in the nominative of the last sentence before that has one.
  private func lastSubject(before clause: Range<Int>) -> Int? {
    let sentence = reading.sentenceOfToken[clause.lowerBound]
    for earlier in (max(0, sentence - Self.memory)..<sentence).reversed() where !isCredit(earlier) {
      let people = scene.mentions(ofSentence: earlier).filter {
        $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
          && !reading.isWord(reading.end(of: $0), .comitative)
      }
      let subjects = Set(people.map(\.entity))
      if subjects.count == 1 { return people[0].entity }
      if !subjects.isEmpty { return nil }
      if earlier + 1 == sentence, clause.contains(where: { reading.isWord($0, .pronoun) }),
        let owner = owner(inSentence: earlier)
      {
        return owner
      }
    }
    return nil
  }

  /// «Bu haqda | X ma'lum qildi»: a sentence of who told the news, which is not about them.
  private func isCredit(_ sentence: Int) -> Bool {
    let words = reading.sentences[sentence]
    return reading.isWord(words.lowerBound, .demonstrative) && reading.isWord(words.lowerBound + 1, .leadNoun)
  }

  /// How many words stand between somebody and what is told of theirs: «X-ның | Астанаға ресми | сапары».
  private static let longestPossession = 5

  /// «X-тын Кыргызстанга | сапары уланууда. (Ал …)»: the only person of a sentence that is about their visit.
  private func owner(inSentence sentence: Int) -> Int? {
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    guard let person = people.first, Set(people.map(\.entity)).count == 1, person.isIn(.genitive) else { return nil }
    let end = person.tokens.upperBound
    let words = end..<min(end + Self.longestPossession, reading.sentences[sentence].upperBound)
    let isTold = words.contains { index in
      reading.isForm(index, of: .journey)
        && reading.words[index].mayBePossessed(in: .nominative)
    }
    return isTold ? person.entity : nil
  }
}
