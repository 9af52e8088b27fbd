internal import KorpuLanguage
internal import KorpuModel

/// Finds verbs of saying and whose they are in languages whose verb stands where it likes: «X said that …», «…, — сообщил
/// X», «…– mondta X».
struct FreeSpeechFinder {
  let scene: Scene
  let anaphora: Anaphora

  /// How many tokens after a verb its subject may begin.
  private static let reach = 3

  struct Speech {
    let verb: Range<Int>
    let speakers: [Int]
    /// The tokens that name the speaker, or those of the verb where a pronoun does or nothing.
    let subject: Range<Int>
    let isReport: Bool
    let isNamed: Bool
  }

  private var reading: TokenizedArticle { scene.reading }

  func speeches(inSentence sentence: Int, lastSpeakers: [Int]) -> [Speech] {
    let range = reading.sentences[sentence]
    var found: [Speech] = []
    var start = range.lowerBound
    var current: (speakers: [Int], tokens: Range<Int>)?
    for (verb, match) in verbs(in: range) {
      // «X said that Y will come, adding …»: the tail is of who speaks.
      let isTail = match.form == .converb && current != nil && reading.lexicon.language.family == .germanic
      let named = isTail ? nil : subjects(before: verb.lowerBound, from: start) ?? subjects(after: verb, in: range)
      guard named != nil || current == nil || goesOn(at: verb.lowerBound, match.form) else { continue }
      if let last = found.last, named != nil, isWithin(last, verb.lowerBound) { continue }
      if let named { current = named }
      let meant = named == nil && current == nil ? self.meant(by: verb, in: range, lastSpeakers: lastSpeakers) : nil
      guard let speech = named ?? current ?? meant else { continue }
      found.append(
        Speech(
          verb: verb, speakers: speech.speakers, subject: speech.tokens, isReport: match.meaning == .report,
          isNamed: named != nil || current != nil))
      if current == nil { current = meant }
      start = verb.upperBound
    }
    return found
  }

  /// «X recalled that Y had proposed …», «X said Y declared …»: what somebody says of another's words is no statement of the
  /// other.
  private func isWithin(_ speech: Speech, _ verb: Int) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    guard reading.isWord(speech.verb.upperBound, .complementiser) else {
      return speech.subject.upperBound <= speech.verb.upperBound && speech.isReport && speech.verb.upperBound < verb
        && (speech.verb.upperBound..<verb).allSatisfy {
          reading.tokens[$0].kind == .word && !reading.isWord($0, [.conjunction, .relative])
        }
    }
    return !(speech.verb.upperBound..<verb).contains { index in
      reading.isMark(index, ";") || reading.isQuoted(index)
        || reading.isMark(index, ",") && reading.isWord(index + 1, [.conjunction, .filler])
    }
  }

  /// Whom a sentence without a verb of saying is about: the pronoun of the next may mean them.
  func subject(ofSentence sentence: Int) -> Int? {
    scene.mentions(ofSentence: sentence).first {
      $0.type.isPerson && $0.isIn([.nominative, .agent]) && !reading.isQuoted($0.tokens.lowerBound)
    }?.entity
  }

  private func verbs(in range: Range<Int>) -> [(Range<Int>, VerbMatch)] {
    var verbs: [(Range<Int>, VerbMatch)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !reading.isQuoted(index), let match = reading.words.verb(.speechVerbs, at: index),
        match.form == .finite || match.form == .converb, !reading.isNegated(index), !isNoun(index),
        match.form == .converb ? !isAttribute(index, match) : !isPassive(index)
      else {
        index += 1
        continue
      }
      verbs.append((index..<index + match.length, match))
      index += match.length
    }
    return verbs
  }

  /// «mapped out | promising areas»: in English a participle within a phrase, which no comma parts, and behind which no clause begins.
  private func isAttribute(_ index: Int, _ match: VerbMatch) -> Bool {
    guard reading.lexicon.language.family == .germanic, match.length == 1, index > 0, index + 1 < reading.tokens.count,
      reading.sentence(of: index).lowerBound < index
    else { return false }
    return reading.tokens[index - 1].kind == .word && !reading.isWord(index - 1, [.conjunction, .filler])
      && reading.tokens[index + 1].kind == .word
      && !reading.isWord(index + 1, [.complementiser, .article, .dativeMarker, .possessive, .demonstrative])
  }

  /// «the report», «his remarks»: an article shows a noun.
  private func isNoun(_ index: Int) -> Bool { reading.isWord(index - 1, .article) }

  /// «was officially proposed»: nobody says it.
  private func isPassive(_ index: Int) -> Bool {
    let first = reading.sentence(of: index).lowerBound
    return (max(first, index - 2)..<index).contains {
      reading.isWord($0, .auxiliary) && (index - $0 == 1 || !reading.isCapitalisedWord(index - 1))
        && reading.tokens[index - 1].kind == .word
    }
  }

  /// Whether a verb without a subject of its own is a second one of the last: «said that …, and stressed …», «…, adding
  /// that»; not that of a clause within what is said, «said that the hosting of the event indicated …».
  private func goesOn(at verb: Int, _ form: VerbForm) -> Bool {
    guard reading.lexicon.language.family == .germanic, form != .converb else { return true }
    let first = reading.sentence(of: verb).lowerBound
    var before = verb - 1
    while before > first, reading.isWord(before, [.filler, .pronoun]), !reading.isWord(before, .conjunction) {
      before -= 1
    }
    // «emphasized that she believes in …»: what is emphasized has a verb of its own.
    if before > first, before < verb - 1, reading.isWord(before, .complementiser) { return false }
    return before <= first || reading.tokens[before].kind != .word || reading.isWord(before, [.conjunction, .relative])
  }

  /// The people in the nominative before a verb: the last one, and those of a list that ends with them.
  private func subjects(before verb: Int, from start: Int) -> (speakers: [Int], tokens: Range<Int>)? {
    guard start < verb else { return nil }
    let people = scene.mentions(in: start..<verb).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && !scene.isOther($0.entity, asSubjectOf: verb)
    }
    // «After a talk with A, B said»: who stands directly before the verb; else «X, who …, said» the first.
    if reading.lexicon.language.family == .germanic, let near = people.last, near.tokens.upperBound == verb {
      let list = scene.list(endingBefore: verb, where: \.isPerson).filter { $0.isIn(.nominative) }
      return list.isEmpty ? ([near.entity], near.tokens) : named(list)
    }
    guard let first = people.first else { return nil }
    var list = [first]
    for person in people.dropFirst() {
      guard let last = list.last, isListed(person, after: last) else { break }
      list.append(person)
    }
    return named(list)
  }

  private func named(_ list: [LocatedMention]) -> (speakers: [Int], tokens: Range<Int>) {
    (list.map(\.entity), list[0].tokens.lowerBound..<list[list.count - 1].tokens.upperBound)
  }

  private func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let start = scene.phrases.start(of: person)
    return start > 0 && reading.isListJoint(start - 1) && start - 1 == other.tokens.upperBound
  }

  /// «…, said Kazakh President X», «…, — сообщил X».
  private func subjects(after verb: Range<Int>, in range: Range<Int>) -> (speakers: [Int], tokens: Range<Int>)? {
    guard reading.lexicon.language.family != .germanic || isInverted(verb.lowerBound) else { return nil }
    let person = scene.mentions(in: verb.upperBound..<range.upperBound).first { $0.type.isPerson }
    guard let person, !person.isIn(.dative) || person.isIn(.nominative), !person.isIn([.instrumental, .agent]) else {
      return nil
    }
    let start = scene.phrases.start(of: person)
    let between = verb.upperBound..<max(verb.upperBound, start)
    guard between.count <= Self.reach,
      !between.contains(where: { reading.isWord($0, .complementiser) || reading.tokens[$0].kind != .word })
    else { return nil }
    return ([person.entity], person.tokens)
  }

  /// «…, said», «…” said»: an English verb stands before its subject only after what is said.
  private func isInverted(_ verb: Int) -> Bool {
    verb > 0 && reading.tokens[verb - 1].kind != .word && reading.tokens[verb - 1].kind != .number
  }

  /// Whom the sentence means without a name: «she said», «по его словам», «Hozzátette, hogy …», «the minister added».
  private func meant(
    by verb: Range<Int>, in range: Range<Int>, lastSpeakers: [Int]
  ) -> (speakers: [Int], tokens: Range<Int>)? {
    let before = (range.lowerBound..<verb.lowerBound).filter { !reading.isQuoted($0) }
    // «…,” said the minister»
    let after =
      isInverted(verb.lowerBound) ? Array(verb.upperBound..<min(range.upperBound, verb.upperBound + Self.reach)) : []
    if let holder = anaphora.person(holdingOfficeRightBefore: verb.lowerBound, in: before) { return ([holder], verb) }
    if let holder = (before + after).lazy.compactMap({ anaphora.person(meantAt: $0, preferring: lastSpeakers) }).first {
      return ([holder.person], verb)
    }
    if let described = DescribedSpeaker(scene: scene).speaker(before: verb.lowerBound, last: lastSpeakers) {
      return ([described], verb)
    }
    let near = [verb.lowerBound - 1, verb.upperBound] + before.suffix(4)
    if let pronoun = near.first(where: { range.contains($0) && reading.isWord($0, .pronoun) }) {
      let people = scene.people(meantBy: pronoun, rather: lastSpeakers)
      return people.isEmpty ? nil : (people, verb)
    }
    guard !lastSpeakers.isEmpty else { return nil }
    // A Hungarian verb needs no pronoun.
    let isAlone = !before.contains { scene.mention(covering: $0, where: { !$0.isPlace }) != nil }
    return reading.lexicon.language.family == .uralic && isAlone ? (lastSpeakers, verb) : nil
  }
}
