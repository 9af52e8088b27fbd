internal import KorpuLanguage
internal import KorpuModel

/// Finds whose a Hungarian verb of saying is: named before it or after it, meant by a title, or nobody but the last
/// speaker: «Hozzátette, hogy …».
struct UralicSpeaker {
  let scene: Scene
  var bearers: TitleBearers

  /// What earlier sentences leave in mind.
  struct Memory {
    var speakers: [Int] = []
    /// What a title has said of which nobody is known to bear it.
    var open: Open?
    /// Who met: «Egyetértettek abban, hogy …».
    var party: [Int] = []

    struct Open {
      let title: Int
      let content: UralicContent.Content
    }
  }

  private var reading: TokenizedArticle { scene.reading }

  enum Finding {
    case people([Int])
    /// A title that nobody is known to bear so far.
    case title(Int)
  }

  /// The speakers of a verb with what belongs to it before or after; none where the text does not tell.
  func speakers(
    of verb: Range<Int>, before: Range<Int>, after: Range<Int>, endsClause: Bool, _ memory: Memory
  ) -> Finding {
    if let bare = UralicBareName(scene: scene).speakers(of: verb, before, after) { return .people(bare) }
    for range in [reading.behindStandIn(in: before), before, after] {
      let named = named(in: range)
      if !named.isEmpty { return .people(named) }
    }
    for range in [before, after] {
      for index in range where !reading.isQuoted(index) && isOpen(index, in: range) {
        switch bearers.meaning(at: index, preferring: memory.speakers) {
        case .person(let person): return .people([person])
        case .unknown: return .title(index)
        case .noTitle: if isOtherSubject(index) || isCommonSubject(index, of: verb) { return .people([]) }
        }
      }
    }
    if let pointed = pointedAt(from: before) { return .people([pointed]) }
    // «… – írták»: who, nobody says.
    return .people(isPlural(verb) ? endsClause ? [] : memory.party : memory.speakers)
  }

  /// «(Úgy tudni, X-et jelölnék.) Ő ezt cáfolta»: the only person of the sentence before.
  private func pointedAt(from range: Range<Int>) -> Int? {
    guard let first = range.first, reading.sentence(of: first).lowerBound == first, first > 0,
      !reading.startsParagraph(first), reading.isWord(first, .pronoun),
      RoleFinder(reading: reading).role(startingAt: first) == nil
    else { return nil }
    let before = Set(
      scene.mentions(ofSentence: reading.sentenceOfToken[first] - 1).filter(\.type.isPerson).map(\.entity))
    return before.count == 1 ? before.first : nil
  }

  /// The first person in the nominative, and those whom a list adds.
  private func named(in range: Range<Int>) -> [Int] {
    let people = scene.mentions(in: range).filter { person in
      person.type.isPerson && person.isIn(.nominative) && !reading.isQuoted(person.tokens.lowerBound)
        && !scene.isPossessor(person) && isOpen(person.tokens.lowerBound, in: range)
    }
    guard let first = people.first else { return [] }
    var list = [first]
    for person in people.dropFirst() {
      guard let last = list.last, isJoined(person, to: last) else { break }
      list.append(person)
    }
    return list.map(\.entity)
  }

  /// «Halmos Péter és Barta Judit»
  private func isJoined(_ person: LocatedMention, to other: LocatedMention) -> Bool {
    let end =
      TitleAfterName(reading: reading).title(after: other.tokens.upperBound)?.title.upperBound
      ?? other.tokens.upperBound
    return end + 1 == person.tokens.lowerBound && reading.isWord(end, .conjunction)
  }

  /// Whether a token stands in no relative clause of the range: «a fórumon, amelyen részt vett X, elmondták».
  private func isOpen(_ index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= range.lowerBound, !reading.isMark(at, ",") {
      // «…, ahol X elmondta» may be the clause of the verb itself.
      if reading.isWord(at, .relative), !reading.isWord(at, .thereat) { return false }
      at -= 1
    }
    return true
  }

  /// A body or its type word in the nominative: a press office, and no person.
  private func isOtherSubject(_ index: Int) -> Bool {
    if let body = scene.mention(startingAt: index, where: \.isOrganization) {
      // «A minisztérium | közleménye szerint»
      return body.isIn(.nominative) && !scene.isPossessor(body) && !reading.isMember(after: body.tokens.upperBound - 1)
        && RoleFinder(reading: reading).role(startingAt: body.tokens.upperBound) == nil
        && reading.words.match(.bodies, at: body.tokens.upperBound) == nil
    }
    guard scene.mention(covering: index, where: { _ in true }) == nil, reading.isWord(index - 1, .article) else {
      return false
    }
    // «… – fogalmaz a | közlemény»
    if reading.isWord(index, .paper) { return !reading.isWord(index + 1, .viewpoint) }
    // «… – közölte az | MTI»
    if reading.tokens[index].isAbbreviation { return true }
    return reading.words[index].form(in: .bodies)?.grammaticalCase == .nominative
  }

  /// How many words stand between an article and its noun.
  private static let longestAttribute = 5

  /// «A szakorvos | elmondta», «… – mondta | a szakorvos»: somebody or something that has no name, by a noun in the nominative beside
  /// the verb.
  private func isCommonSubject(_ index: Int, of verb: Range<Int>) -> Bool {
    let senses = reading.words[index]
    guard index + 1 == verb.lowerBound || index == verb.upperBound + 1, isBare(index), senses.classes.isEmpty,
      senses.key(in: .roles) == nil, !senses.isKey(of: .honorifics)
    else { return false }
    if index > verb.lowerBound { return reading.isWord(index - 1, .article) }
    let first = max(reading.sentence(of: index).lowerBound, index - Self.longestAttribute)
    let attributes = (first..<index).reversed().prefix { isBare($0) && !reading.isWord($0, .article) }
    let article = index - attributes.count - 1
    return article >= first && reading.isWord(article, .article)
  }

  /// A word in small letters without any ending, and no verb.
  private func isBare(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !senses.isFunctionWord
      && !senses.isKnownVerb && reading.words.verb(.actVerbs, at: index) == nil
      && reading.words.verb(.speechVerbs, at: index) == nil
      && senses.readings.allSatisfy { $0.form.grammaticalCase == .nominative && $0.form.possessor == nil }
  }

  /// Verbs of many end in «-k».
  private func isPlural(_ verb: Range<Int>) -> Bool { verb.contains { reading.hasEnding(.ofMany, at: $0) } }
}
