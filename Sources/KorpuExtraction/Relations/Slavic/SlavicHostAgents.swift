internal import KorpuLanguage
internal import KorpuModel

/// Finds who is named in Russian as doing it where a gathering is held: «организован X», «при организации X», «проведён фондом X».
struct SlavicHostAgents {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)]? {
    let verbs = [.hold, .organise].flatMap { gathering.acts($0, inSentence: sentence) }.map(\.tokens)
    let words = reading.sentences[sentence].filter { reading.isWord($0, .organising) }
    let mayBe = scene.mentions(ofSentence: sentence).filter { mayBeHost($0) && isHost($0, verbs, words.first) }
    let listed = listed(among: mayBe, behind: words)
    let found = mayBe.filter { scene.isAgent($0, of: verbs) || listed.contains($0.tokens.lowerBound) }
    let units = found.isEmpty ? verbs.flatMap(parents) : []
    if !units.isEmpty { return units.map { ($0, $0.tokens.upperBound) } }
    let known = Set(found.map(\.entity))
    let allies = found.flatMap { host in
      scene.allies(from: scene.phrases.start(of: host), where: \.isParty).filter {
        $0.isIn([.instrumental, .agent]) && !known.contains($0.entity)
      }
    }.unique(by: \.entity)
    return found.isEmpty ? nil : (found + allies).map { ($0, $0.tokens.upperBound) }
  }

  /// How many words of organising one sentence has: «по инициативе A и при организации B».
  private static let mostWords = 3

  /// «По инициативе фонда A в Баку прошёл форум с участием | фонда B»: behind each word of organising the first body, and those listed
  /// with it, are meant.
  private func listed(among bodies: [LocatedMention], behind words: [Int]) -> Set<Int> {
    words.prefix(Self.mostWords).reduce(into: []) { starts, word in
      var end: Int?
      for body in bodies where body.tokens.lowerBound > word {
        let start = scene.phrases.start(of: body)
        if let end, !(end..<max(end, start)).allSatisfy(reading.isListJoint) || end >= start { break }
        starts.insert(body.tokens.lowerBound)
        end = bracketEnd(from: body.tokens.upperBound)
      }
    }
  }

  /// How many tokens in brackets tell where a body sits.
  private static let longestSeat = 12

  /// «институт A (Россия, Москва) | и академия B»
  private func bracketEnd(from end: Int) -> Int {
    guard reading.isMark(end, "(") else { return end }
    let limit = min(end + Self.longestSeat, reading.sentence(of: end).upperBound)
    return (end..<limit).first { reading.isMark($0, ")") }.map { $0 + 1 } ?? end
  }

  /// How many adjectives may stand before the word for a part of a body.
  private static let mostAttributes = 2

  /// «организован | областным отделением Союза писателей»: the bodies whose parts do what the verb says.
  private func parents(actingByParts verb: Range<Int>) -> [LocatedMention] {
    let sentence = reading.sentence(of: verb.lowerBound)
    let near = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.mostAttributes + 1)
    let unit = near.first { index in
      reading.words.match(.bodies, at: index)?.marks.contains(.unit) == true
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .instrumental }
    }
    guard let unit,
      (verb.upperBound..<unit).allSatisfy({ reading.words[$0].readings.contains(where: \.isAdjective) })
    else { return [] }
    return scene.list(from: unit + 1, where: \.isOrganization).filter { $0.isIn(.genitive) && mayBeHost($0) }
  }

  private func mayBeHost(_ mention: LocatedMention) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry || mention.type.isPerson)
      && !reading.isQuoted(mention.tokens.lowerBound)
      // «с Комитетом связей (КС)»: the name before the brackets says what it does.
      && !reading.isMark(mention.tokens.lowerBound - 1, "(")
      && scene.mention(covering: mention.tokens.lowerBound, where: \.isForum) == nil
  }

  /// By its case, or by a word of organising before it.
  private func isHost(_ body: LocatedMention, _ verbs: [Range<Int>], _ word: Int?) -> Bool {
    if scene.isAgent(body, of: verbs) {
      return (!verbs.isEmpty || word != nil) && !isOfOther(body, verbs) && !holdsOthers(body, verbs)
    }
    guard let word, body.type.isOrganization, !isOwnerOfHall(body) else { return false }
    return body.isIn([.genitive, .nominative]) && body.tokens.lowerBound > word && !isSupporter(body, after: word)
  }

  /// «(форум,) в кампусе | Университета A»: whose house it is.
  private func isOwnerOfHall(_ body: LocatedMention) -> Bool {
    let hall = scene.phrases.start(of: body) - 1
    return reading.isForm(hall, of: .venue) && reading.words[hall].key(in: .bodies) == nil
  }

  /// «встретился с | министром X», «была принята | президентом X»: with whom or by whom something else is done; by whom it is held
  /// stands right beside the verb.
  private func isOfOther(_ person: LocatedMention, _ verbs: [Range<Int>]) -> Bool {
    let start = scene.phrases.start(of: person)
    return person.type.isPerson
      && !verbs.contains { $0.upperBound == start || $0.lowerBound == person.tokens.upperBound }
  }

  /// «организатором выступил фонд A при поддержке | посольства B», but not «организатором при поддержке B выступил | фонд A»: who
  /// supports the host.
  private func isSupporter(_ body: LocatedMention, after word: Int) -> Bool {
    let start = body.tokens.lowerBound
    let support = (word..<start).last {
      reading.isWord($0, .support) && isWithin($0) && !isJoined($0, to: word)
    }
    return support.map { scene.nextPredicate(from: $0 + 1, to: start) == start } ?? false
  }

  /// «по инициативе | и при поддержке (фонда A)»: one body does both.
  private func isJoined(_ support: Int, to word: Int) -> Bool {
    [1, 2].contains { reading.isWord(word + $0, .conjunction) && support - word - $0 <= 3 }
      && (word + 1..<support).allSatisfy { scene.mention(covering: $0, where: { _ in true }) == nil }
  }

  /// «при | поддержке», «при финансовой | поддержке»
  private func isWithin(_ support: Int) -> Bool {
    [1, 2].contains { reading.isWord(support - $0, .locativeMarker) }
  }

  /// How many words after its verb what was held stands: «было проведено свыше 120 | мероприятий».
  private static let objectReach = 5

  /// Whether a body held gatherings without names, and not that which the sentence names.
  private func holdsOthers(_ body: LocatedMention, _ verbs: [Range<Int>]) -> Bool {
    guard let verb = verbs.first(where: { $0.lowerBound >= body.tokens.upperBound }) else { return false }
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.objectReach)
    // «ректором была проведена | презентация»
    let namesForum = scene.mentions(ofSentence: reading.sentenceOfToken[verb.lowerBound]).contains(
      where: \.type.isForum)
    return (verb.upperBound..<max(verb.upperBound, end)).contains {
      reading.words.match(.forums, at: $0)?.form.isPlural == true
        || !namesForum && reading.words.match(.namedForums, at: $0) != nil
    }
  }
}

extension Scene {
  /// Whether a body is named as who did something: of a form that may be the genitive too, in Russian only right after a verb.
  func isAgent(_ body: LocatedMention, of verbs: [Range<Int>]) -> Bool {
    guard body.isIn(.agent) else { return isAbbreviatedAgent(body, of: verbs) }
    guard reading.isSlavic, body.candidate.cases.contains(.genitive) else { return true }
    let start = phrases.start(of: body)
    return verbs.contains { $0.upperBound == start }
  }

  /// «организовано | АНО «Мост»», «проведённый | НКО «Арал»»: in Russian a type word in initials shows no case.
  private func isAbbreviatedAgent(_ body: LocatedMention, of verbs: [Range<Int>]) -> Bool {
    let start = body.tokens.lowerBound
    guard reading.isSlavic, body.type.isOrganization, reading.tokens[start].isAbbreviation else { return false }
    return verbs.contains { verb in
      verb.upperBound == start && reading.words.verb(.actVerbs, at: verb.lowerBound)?.meaning == .hold
    }
  }
}
