internal import KorpuLanguage
internal import KorpuModel

/// Tells who leads a delegation in English: «the delegation headed by the Secretary General of the Aral Union | X».
struct EnglishLedDelegation {
  let scene: Scene

  /// How many words may stand between the delegation and the word for its leadership: «the delegation of Turkmenistan | headed».
  private static let longestOrigin = 5

  private var reading: TokenizedArticle { scene.reading }

  /// Where the words for a delegation begin that a person leads; `nil` where none say so.
  func start(ledBy person: LocatedMention) -> Int? {
    let phrase = scene.phrases.start(of: person)
    let leadership = phrase - 2
    guard reading.lexicon.language.family == .germanic, leadership > 0, reading.isWord(phrase - 1, .agent),
      reading.isForm(leadership, of: .leadership)
    else { return nil }
    let first = max(reading.sentence(of: leadership).lowerBound, leadership - Self.longestOrigin)
    guard let noun = (first..<leadership).last(where: { reading.isForm($0, of: .delegation) }),
      !(noun..<leadership).contains(where: { reading.tokens[$0].kind != .word || reading.words[$0].isKnownVerb })
    else { return nil }
    return noun > first ? reading.withArticle(noun) : noun
  }

  /// The only one who leads a delegation before a token, where its sentence names nobody else there.
  func leader(before end: Int) -> LocatedMention? { leader(before: end, in: reading.sentenceOfToken[end]) }

  /// The same in a sentence that ends there, or goes on.
  func leader(before end: Int, in number: Int) -> LocatedMention? {
    let sentence = reading.sentences[number]
    let people = scene.mentions(in: sentence.lowerBound..<end).filter(\.type.isPerson)
    guard people.count == 1, start(ledBy: people[0]) != nil else { return nil }
    return people[0]
  }
}

extension Scene {
  /// «(a delegation from) the Danube University | led by X», «…, headed by | its rector X»: whether a person leads those whom a body sends.
  func isLed(_ body: LocatedMention, by person: LocatedMention) -> Bool {
    let end = bracketEnd(from: body.tokens.upperBound)
    let verb = reading.isMark(end, ",") ? end + 1 : end
    return reading.isForm(verb, of: .leadership) && reading.isWord(verb + 1, .agent)
      && [phrases.start(of: person), phrases.start(of: person) - 1].contains(verb + 2)
  }
}
