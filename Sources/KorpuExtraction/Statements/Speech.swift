internal import KorpuLanguage
internal import KorpuModel

/// A verb of saying with those who say it.
struct Speech: Sendable {
  enum Kind: Sendable {
    /// «bildirib»: takes a content.
    case report
    /// «bəhs edib»: only a subject matter.
    case topic
  }

  let sentence: Int
  /// Indices in ``Scene/entities``; several speak with one voice.
  let speakers: [Int]
  let verb: Range<Int>
  let kind: Kind
  let form: VerbForm
  /// Where the content before the verb may begin.
  let contentStart: Int
  /// Whether the sentence itself names the speaker.
  let isNamed: Bool
}

/// Finds the verbs of saying in a sentence, and whose they are.
struct SpeechFinder {
  let scene: Scene
  let anaphora: Anaphora

  /// How many tokens after a verb its subject may follow: «… – deyib Anar Quliyev», «bildirən rektor Anar Quliyev».
  private static let reach = 12

  /// - Parameter lastSpeakers: Whom a pronoun, or a verb without a subject, means.
  func speeches(inSentence sentence: Int, lastSpeakers: [Int]) -> [Speech] {
    let range = scene.reading.sentences[sentence]
    var speeches: [Speech] = []
    var start = range.lowerBound
    var current: [Int] = []
    var isNamed = false
    for (verb, match) in verbs(in: range) {
      let kind: Speech.Kind = match.value == "report" ? .report : .topic
      if match.form == .participle {
        guard let subject = subject(after: verb, in: range) else { continue }
        speeches.append(
          Speech(
            sentence: sentence, speakers: [subject.entity], verb: verb, kind: kind, form: .participle,
            contentStart: start, isNamed: true))
        start = verb.upperBound
        continue
      }
      let named = subjects(in: start..<verb.lowerBound)
      if let last = named.last {
        current = named.map(\.entity)
        start = last.tokens.upperBound
        isNamed = true
      } else if let after = subject(directlyAfter: verb, in: range) {
        current = [after.entity]
        isNamed = true
      } else if current.isEmpty, let meant = meant(in: range, before: verb, lastSpeakers: lastSpeakers) {
        current = meant.speakers
        start = meant.end
      }
      guard !current.isEmpty else { continue }
      speeches.append(
        Speech(
          sentence: sentence, speakers: current, verb: verb, kind: kind, form: match.form, contentStart: start,
          isNamed: isNamed))
      start = verb.upperBound
    }
    return speeches
  }

  /// Whom a sentence without a verb of saying is about: the pronoun of the next may mean them.
  func subject(ofSentence sentence: Int) -> Int? {
    subjects(in: scene.reading.sentences[sentence]).first?.entity
  }

  private func verbs(in range: Range<Int>) -> [(Range<Int>, VerbMatch)] {
    let reading = scene.reading
    var verbs: [(Range<Int>, VerbMatch)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !reading.isQuoted(index), let match = reading.words.verb(.speechVerbs, at: index),
        match.form == .finite || match.form == .participle
      else {
        index += 1
        continue
      }
      verbs.append((index..<index + match.length, match))
      index += match.length
    }
    return verbs
  }

  /// The people in the nominative before the verb: the last one, and those of a list that ends with them.
  private func subjects(in range: Range<Int>) -> [LocatedMention] {
    let people = scene.mentions(in: range).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        && !scene.reading.isWord($0.tokens.upperBound, [.comitative, .between])
    }
    guard let first = people.first else { return [] }
    var list = [first]
    for person in people.dropFirst() {
      guard let last = list.last, isListed(person, after: last) else { break }
      list.append(person)
    }
    // «A, B və nümayəndə heyətini görməkdən məmnunluğunu bildirib»: the list goes on to what is no speaker, so that
    // all after the first may be those who are spoken of.
    guard let last = list.last, !scene.reading.isWord(last.tokens.upperBound, .conjunction) else { return [first] }
    return list
  }

  /// «A Fondunun sədri X və B Birliyinin üzvü Y»: a joint, and at most a position between the names.
  private func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let reading = scene.reading
    let joint = other.tokens.upperBound
    guard reading.isListJoint(joint) else { return false }
    return joint + 1 == person.tokens.lowerBound
      || RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound) != nil
      || RoleFinder(reading: reading).title(endingBefore: person.tokens.lowerBound) != nil
  }

  private func subject(after verb: Range<Int>, in range: Range<Int>) -> LocatedMention? {
    let end = min(range.upperBound, verb.upperBound + Self.reach)
    return scene.mentions(in: verb.upperBound..<end).first { $0.type.isPerson }
  }

  /// «…», – deyib Anar Quliyev.
  private func subject(directlyAfter verb: Range<Int>, in range: Range<Int>) -> LocatedMention? {
    guard !scene.reading.isWord(verb.upperBound, .complementiser), !scene.reading.isMark(verb.upperBound, ",") else {
      return nil
    }
    let end = min(range.upperBound, verb.upperBound + Self.reach)
    return verb.upperBound < end ? subjects(in: verb.upperBound..<end).first : nil
  }

  /// Whom the sentence means without a name: «O, … bildirib», «Nazir … vurğulayıb», «Qeyd edib ki, …».
  private func meant(
    in range: Range<Int>, before verb: Range<Int>, lastSpeakers: [Int]
  ) -> (speakers: [Int], end: Int)? {
    let reading = scene.reading
    if let holder = anaphora.person(meantAt: range.lowerBound, preferring: lastSpeakers) {
      return ([holder.person], holder.end)
    }
    guard !lastSpeakers.isEmpty else { return nil }
    let first = (range.lowerBound..<verb.lowerBound).first { !reading.isDash($0) && !reading.isMark($0, ",") }
    if let first, reading.isWord(first, .pronoun) { return (lastSpeakers, first + 1) }
    // «"…", – o, parlamentdə deyib»
    let pronoun = (range.lowerBound..<verb.lowerBound).first { index in
      reading.isWord(index, .pronoun) && !reading.isQuoted(index) && reading.isDash(index - 1)
    }
    if let pronoun { return (lastSpeakers, pronoun + 1) }
    let isAtOnce = verb.lowerBound <= range.lowerBound + 2 && reading.isWord(verb.upperBound, .complementiser)
    return isAtOnce ? (lastSpeakers, range.lowerBound) : nil
  }
}
