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
      let named = subjects(before: verb.lowerBound, from: start) ?? subjects(after: verb.upperBound, in: range)
      if let named { current = named }
      let meant = named == nil && current == nil ? self.meant(by: verb, in: range, lastSpeakers: lastSpeakers) : nil
      guard let speech = named ?? current ?? meant else { continue }
      found.append(
        Speech(
          verb: verb, speakers: speech.speakers, subject: speech.tokens, isReport: match.value == "report",
          isNamed: named != nil || current != nil))
      if current == nil { current = meant }
      start = verb.upperBound
    }
    return found
  }

  /// Whom a sentence without a verb of saying is about: the pronoun of the next may mean them.
  func subject(ofSentence sentence: Int) -> Int? {
    scene.mentions(ofSentence: sentence).first {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }?.entity
  }

  private func verbs(in range: Range<Int>) -> [(Range<Int>, VerbMatch)] {
    var verbs: [(Range<Int>, VerbMatch)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !reading.isQuoted(index), let match = reading.words.verb(.speechVerbs, at: index),
        match.form == .finite || match.form == .converb, !reading.isNegated(index), !isNoun(index)
      else {
        index += 1
        continue
      }
      verbs.append((index..<index + match.length, match))
      index += match.length
    }
    return verbs
  }

  /// «the report», «his remarks»: an article shows a noun.
  private func isNoun(_ index: Int) -> Bool { reading.isWord(index - 1, .article) }

  /// The people in the nominative before a verb: the last one, and those of a list that ends with them.
  private func subjects(before verb: Int, from start: Int) -> (speakers: [Int], tokens: Range<Int>)? {
    guard start < verb else { return nil }
    let people = scene.mentions(in: start..<verb).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }
    // «X, who …, said»: the first is the subject, unless what follows it is a list.
    guard let first = people.first else { return nil }
    var list = [first]
    for person in people.dropFirst() {
      guard let last = list.last, isListed(person, after: last) else { break }
      list.append(person)
    }
    return (list.map(\.entity), list[0].tokens.lowerBound..<(list.last ?? first).tokens.upperBound)
  }

  private func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let start = PhraseStart(reading: reading, mentions: scene.mentions(ofSentence: reading.sentenceOfToken[person.tokens.lowerBound]).map { $0 })
      .start(of: person)
    return start > 0 && reading.isListJoint(start - 1) && start - 1 == other.tokens.upperBound
  }

  /// «…, said Kazakh President X», «…, — сообщил X».
  private func subjects(after verb: Int, in range: Range<Int>) -> (speakers: [Int], tokens: Range<Int>)? {
    let person = scene.mentions(in: verb..<range.upperBound).first { $0.type.isPerson }
    guard let person, !person.isIn(.dative) || person.isIn(.nominative), !person.isIn([.instrumental, .agent]) else { return nil }
    let start = PhraseStart(reading: reading, mentions: Array(scene.mentions(ofSentence: reading.sentenceOfToken[verb - 1]))).start(of: person)
    guard start - verb <= Self.reach, !(verb..<max(verb, start)).contains(where: { reading.isWord($0, .complementiser) || reading.tokens[$0].kind != .word })
    else { return nil }
    return ([person.entity], person.tokens)
  }

  /// Whom the sentence means without a name: «she said», «по его словам», «Hozzátette, hogy …», «the minister added».
  private func meant(
    by verb: Range<Int>, in range: Range<Int>, lastSpeakers: [Int]
  ) -> (speakers: [Int], tokens: Range<Int>)? {
    let before = (range.lowerBound..<verb.lowerBound).filter { !reading.isQuoted($0) }
    if let holder = before.lazy.compactMap({ anaphora.person(meantAt: $0, preferring: lastSpeakers) }).first {
      return ([holder.person], verb)
    }
    guard !lastSpeakers.isEmpty else { return nil }
    let near = [verb.lowerBound - 1, verb.upperBound] + before.suffix(4)
    if near.contains(where: { range.contains($0) && reading.isWord($0, .pronoun) }) { return (lastSpeakers, verb) }
    // A Hungarian verb needs no pronoun.
    let isAlone = !before.contains { scene.mention(covering: $0, where: { !$0.isPlace }) != nil }
    return reading.lexicon.language.family == .uralic && isAlone ? (lastSpeakers, verb) : nil
  }
}
