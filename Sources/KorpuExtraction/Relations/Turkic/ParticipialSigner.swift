internal import KorpuLanguage
internal import KorpuModel

/// «A, B ve C ile protokoller imzalayan | F Rektörü X»: who signs or works with others stands behind the participle.
struct ParticipialSigner {
  let scene: Scene
  /// The body that each person has a position in.
  let holders: [Int: Int]

  /// How many words may stand between the word of cooperation and the participle.
  private static let reach = 3
  /// So many tokens at most tell of a person before the name.
  private static let longestTitle = 14

  private var reading: TokenizedArticle { scene.reading }

  /// The participle that a word of cooperation goes with.
  func verb(after word: Int, _ gathering: Gathering) -> Range<Int>? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let sentence = reading.sentenceOfToken[word]
    return [.sign, .cooperate].lazy.flatMap { gathering.acts($0, inSentence: sentence) }.first { verb in
      verb.form == .participle && (word...word + Self.reach).contains(verb.tokens.lowerBound)
        && verb.tokens.upperBound < reading.sentences[sentence].upperBound
        && reading.tokens[verb.tokens.upperBound].kind != .mark
        // «жұмыс істейтін | болады»: with the verb behind it the participle is the predicate.
        && !reading.isFiniteVerb(verb.tokens.upperBound)
    }?.tokens
  }

  /// The body or country behind the participle, or the body of the person there.
  func signer(after verb: Range<Int>) -> (entity: Int, tokens: Range<Int>)? {
    let start = verb.upperBound
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestTitle)
    let near = scene.mentions(in: start..<max(start, end))
    let isPlain = { (range: Range<Int>) in !range.contains { reading.isMark($0, ",") || reading.isListJoint($0) } }
    if let person = near.first(where: \.type.isPerson), isPlain(start..<person.tokens.lowerBound) {
      return holders[person.entity].map { ($0, person.tokens) }
    }
    guard let body = near.first, body.tokens.lowerBound == start, body.type.isParty, !scene.isOwner(body) else {
      return nil
    }
    return (body.entity, body.tokens)
  }
}
