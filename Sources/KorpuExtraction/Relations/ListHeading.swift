internal import KorpuLanguage
internal import KorpuModel

/// Tells which part those have in a gathering whom a list behind a colon names: «В форуме приняли участие: | – A», «Organisers: A
/// and B».
struct ListHeading {
  let scene: Scene
  let gathering: Gathering

  struct Finding {
    let part: RelationType
    let colon: Int
  }

  /// How many tokens a heading has before the colon.
  private static let longest = 16
  /// How many it has where the list stands in the same line.
  private static let longestInLine = 4

  private var reading: TokenizedArticle { scene.reading }

  func heading(ofSentence sentence: Int) -> Finding? {
    let range = reading.sentences[sentence]
    guard let colon = range.prefix(Self.longest).first(where: { reading.isMark($0, ":") }), colon > range.lowerBound,
      !reading.isQuoted(colon)
    else { return nil }
    let words = range.lowerBound..<colon
    let opensLines = colon + 1 == range.upperBound
    guard opensLines || words.count <= Self.longestInLine else { return nil }
    let told = opensLines ? told(in: words, sentence) : nil
    return (told ?? named(in: words)).map { Finding(part: $0, colon: colon) }
  }

  /// «Организаторы (форума)», «(Forum) katılımcıları»: the noun is the first or the last word.
  private func named(in words: Range<Int>) -> RelationType? {
    guard !words.contains(where: reading.isKnownPredicate) else { return nil }
    let first = reading.isWord(words.lowerBound, .article) ? words.lowerBound + 1 : words.lowerBound
    return [first, words.upperBound - 1].lazy.compactMap(part(ofNounAt:)).first
  }

  private func part(ofNounAt index: Int) -> RelationType? {
    guard !reading.isQuoted(index), isNominative(index) else { return nil }
    if isNoun(index, .speaking) { return .spokeAt }
    if isNoun(index, .organising) { return .organised }
    // «Teacher: A»
    guard RoleFinder(reading: reading).role(startingAt: index) == nil, reading.words[index].key(in: .honorifics) == nil
    else { return nil }
    return isNoun(index, .attending) || reading.isForm(index, of: .guests) ? .tookPartIn : nil
  }

  private func isNoun(_ index: Int, _ word: WordClass) -> Bool {
    reading.isWord(index, word) || reading.isForm(index, of: word)
  }

  private func isNominative(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return true }
    return reading.words[index].form(in: .wordClasses)?.grammaticalCase == .nominative
  }

  /// «приняли участие», «was organised by», «gatnaşdylar»: a verb without a subject that is named.
  private func told(in words: Range<Int>, _ sentence: Int) -> RelationType? {
    guard !scene.mentions(in: words).contains(where: { $0.type.isPerson && $0.isIn(.nominative) }) else { return nil }
    if gathering.acts(.organise, inSentence: sentence).contains(where: { $0.form == .passive }) { return .organised }
    if gathering.acts(.attend, inSentence: sentence).contains(where: { $0.tokens.upperBound <= words.upperBound }) {
      return .tookPartIn
    }
    let speaks = words.contains { index in
      guard let verb = reading.words.verb(.speechVerbs, at: index) else { return false }
      return verb.meaning == .floor && verb.form.isPredicate && !reading.isQuoted(index) && !reading.isNegated(index)
    }
    return speaks ? .spokeAt : nil
  }
}
