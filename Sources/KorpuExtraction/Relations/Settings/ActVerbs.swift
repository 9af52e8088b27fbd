internal import KorpuLanguage
internal import KorpuModel

/// A verb that tells of an act: «keçirilib» of holding, «took part» of attending.
struct Act: Sendable {
  let meaning: VerbMeaning
  let tokens: Range<Int>
  let form: VerbForm
}

/// The verbs that tell of acts, sentence by sentence: outside quotations, and not denied.
struct ActVerbs: Sendable {
  private let reading: TokenizedArticle
  private let actsOfSentence: [[Act]]

  init(reading: TokenizedArticle) {
    self.reading = reading
    actsOfSentence = reading.sentences.map { Self.acts(in: $0, of: reading) }
  }

  private static func acts(in sentence: Range<Int>, of reading: TokenizedArticle) -> [Act] {
    // «is to take place» is one verb, and «take place» no other within it.
    var next: [VerbMeaning: Int] = [:]
    return reading.words.verbs(.actVerbs, in: sentence).flatMap { index, match -> [Act] in
      guard index >= next[match.meaning, default: 0], !reading.isQuoted(index),
        !isOfSpeech(index, match, in: reading)
      else { return [] }
      let end = index + match.length
      next[match.meaning] = end
      guard !reading.isNegated(index) else { return [] }
      let act = Act(meaning: match.meaning, tokens: index..<end, form: match.form)
      return reading.holdsNamedTalks(index, match)
        ? [act, Act(meaning: .hold, tokens: index..<end - 1, form: match.form)] : [act]
    }
  }

  /// How many words a phrase of speaking has before its verb: «чыгып | сүйлөштү».
  private static let longestSpeech = 2

  /// «сөз | сүйлөштү», «чыгып | сүйлөштү»: those who took the floor, each of them, did not talk with one another.
  private static func isOfSpeech(_ index: Int, _ match: VerbMatch, in reading: TokenizedArticle) -> Bool {
    guard match.meaning == .meet, reading.lexicon.language.family == .turkic, index > 0 else { return false }
    return (1...min(longestSpeech, index)).contains { back in
      reading.words.verb(.speechVerbs, at: index - back).map { $0.length == back + match.length } ?? false
    }
  }

  /// All verbs of an act in a sentence.
  func acts(_ meaning: VerbMeaning, inSentence sentence: Int) -> [Act] {
    actsOfSentence[sentence].filter { $0.meaning == meaning }
  }

  /// The verb of the sentence, in the past, present or future, that tells of the act.
  func predicate(_ meaning: VerbMeaning, inSentence sentence: Int) -> Range<Int>? {
    acts(meaning, inSentence: sentence).last { $0.form.isPredicate }?.tokens ?? leaning(meaning, inSentence: sentence)
  }

  /// «… ilə görüşərək | müzakirə edib»: a converb that tells of the act, and leans on a verb after it.
  func leaning(_ meaning: VerbMeaning, inSentence sentence: Int) -> Range<Int>? {
    guard reading.lexicon.language.tellsByConverbs else { return nil }
    let end = reading.sentences[sentence].upperBound
    return acts(meaning, inSentence: sentence).last { act in
      act.form == .converb
        && (act.tokens.upperBound..<end).contains { reading.tokens[$0].kind == .word }
    }?.tokens
  }
}

extension TokenizedArticle {
  /// «проходит | встреча глав правительств»: what tables have for talks in Russian, where the noun begins the type word of a gathering.
  func holdsNamedTalks(_ index: Int, _ verb: VerbMatch) -> Bool {
    isSlavic && verb.length > 1 && [.talks, .meet].contains(verb.meaning)
      && words.match(.forums, at: index + verb.length - 1).map { $0.length > 1 } == true
  }
}
