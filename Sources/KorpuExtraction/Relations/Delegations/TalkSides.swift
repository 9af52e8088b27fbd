internal import KorpuLanguage
internal import KorpuModel

/// Finds the two sides of talks that a sentence lists: «Görüşdə Türkiyə tərəfdən A və B, Azərbaycan tərəfdən C iştirak edib», «С
/// казахстанской стороны во встрече участвовали A, с турецкой — B», «magyar részről A, török részről B vett részt».
struct TalkSides {
  let scene: Scene
  let gathering: Gathering

  struct Side {
    let country: CountryCode
    let word: Int
    let people: [LocatedMention]
  }

  private typealias Word = (country: CountryCode, index: Int)

  /// How many words behind the last name may deny that they came.
  private static let denialReach = 4
  /// How many words may lead from a side to its people: «с казахстанской стороны | во встрече участвовали».
  private static let longestLead = 6

  private var reading: TokenizedArticle { scene.reading }

  /// The two sides with their people, in the order of the sentence.
  func pair(inSentence index: Int) -> [Side]? {
    let sentence = reading.sentences[index]
    let words = sentence.compactMap(side)
    guard words.count == 2, words[0].country != words[1].country, isOfTalks(index),
      // «министр A с казахстанской стороны»: whose side it is stands behind the name.
      scene.people(in: sentence.lowerBound..<words[0].index).isEmpty
    else { return nil }
    let sides = zip(words, [words[1].index, sentence.upperBound]).map { word, end in
      Side(country: word.country, word: word.index, people: people(behind: word.index, to: end))
    }
    guard sides.allSatisfy({ !$0.people.isEmpty }), !isDenied(sides) else { return nil }
    return sides
  }

  /// «Magyar részről a fórumon jelen volt X miniszter»: in Hungarian the one side that a sentence tells of.
  func single(inSentence index: Int) -> Side? {
    let sentence = reading.sentences[index]
    guard reading.lexicon.language.family == .uralic else { return nil }
    let words = sentence.compactMap(side)
    guard words.count == 1, isOfTalks(index) || !gathering.acts(.attend, inSentence: index).isEmpty,
      scene.people(in: sentence.lowerBound..<words[0].index).isEmpty
    else { return nil }
    let found = Side(
      country: words[0].country, word: words[0].index,
      people: people(behind: words[0].index, to: sentence.upperBound))
    return found.people.isEmpty || isDenied([found]) ? nil : found
  }

  private func people(behind word: Int, to end: Int) -> [LocatedMention] {
    let range = word + 1..<max(word + 1, end)
    guard let first = scene.people(in: range).first else { return [] }
    // «Azərbaycan tərəfindən | təqdim olunan layihəni nazir A»: what a country does to a thing.
    let lead = word + 1..<first.tokens.lowerBound
    let isPlain = lead.allSatisfy {
      reading.words[$0].key(in: .roles) != nil || !reading.words[$0].verbReadings(in: .participle)
    }
    guard isPlain, reading.lexicon.language.family == .turkic || lead.count <= Self.longestLead + longestPost(of: first)
    else { return [] }
    return MemberRun(scene: scene, longestLead: Self.longestLead).people(in: range).filter(scene.isSubject)
  }

  private func longestPost(of person: LocatedMention) -> Int {
    max(0, person.tokens.lowerBound - scene.phrases.start(of: person))
  }

  /// Whether the sentence tells that people met, or took part in talks.
  private func isOfTalks(_ index: Int) -> Bool {
    if gathering.predicate(.meet, inSentence: index) != nil { return true }
    guard reading.sentences[index].contains(where: isTalk) else { return false }
    return reading.lexicon.language.family == .turkic
      || gathering.acts(.attend, inSentence: index).contains {
        $0.form.isPredicate && !reading.isNegated($0.tokens.lowerBound)
      }
  }

  private func isDenied(_ sides: [Side]) -> Bool {
    sides.contains { side in
      guard let last = side.people.last else { return false }
      let end = min(reading.sentence(of: side.word).upperBound, last.tokens.upperBound + Self.denialReach)
      return (last.tokens.upperBound..<max(last.tokens.upperBound, end)).contains {
        reading.isWord($0, .negation) || reading.words[$0].isDeniedVerb || reading.isNegated($0)
      }
    }
  }

  /// «Türkiyə | tərəfdən», «Türk | tarafına», «magyar | részről»
  private func side(at index: Int) -> Word? {
    guard index > reading.sentence(of: index).lowerBound, !reading.isQuoted(index) else { return nil }
    if let side = unspokenSide(at: index) { return side }
    let isUralic = reading.lexicon.language.family == .uralic
    guard reading.isForm(index, of: .sides) || reading.isWord(index, isUralic ? [.agent, .ablativeMarker] : .agent)
    else { return nil }
    if case .country(let code)? = scene.mention(endingBefore: index, where: \.isCountry)?.type {
      return (country: code, index: index)
    }
    return reading.nationalities(at: index - 1).first.map { (country: $0, index: index) }
  }

  /// «(с казахстанской стороны A,) с | турецкой | — B»: in Russian the noun is not said again.
  private func unspokenSide(at index: Int) -> Word? {
    guard reading.isSlavic, reading.sentence(of: index).contains(index + 1), reading.isWord(index - 1, .comitative),
      reading.isDash(index + 1)
    else { return nil }
    return reading.nationalities(at: index).first.map { (country: $0, index: index) }
  }

  private func isTalk(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    return reading.isWord(index, .setting)
      || reading.isForm(index, of: .talk)
        && (reading.words[index].form(in: .wordClasses)?.grammaticalCase.isLocal == true
          || reading.lexicon.language.family != .turkic)
  }
}
