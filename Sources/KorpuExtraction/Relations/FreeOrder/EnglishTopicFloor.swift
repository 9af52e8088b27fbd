internal import KorpuLanguage
internal import KorpuModel

/// «(The forum was held in Baku.) Rector X spoke about the importance of books»: in an English report on a gathering who tells
/// of something takes the floor.
struct EnglishTopicFloor {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .germanic, !reading.isWord(range.lowerBound, .background),
      let verb = verb(in: range), case let tellers = speakers(before: verb.lowerBound, in: range), !tellers.isEmpty,
      let forum = gathering.setting(ofSentence: sentence) ?? called(inSentence: sentence, before: verb) ?? reported,
      !gathering.isElsewhere(inSentence: sentence), !MediumAudience(scene: scene).isAddressed(inSentence: sentence)
    else { return [] }
    return tellers.map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.82)
    }
  }

  /// «The moderator of the session, X, | spoke about …»: the gathering by whose type word the speaker is told of.
  private func called(inSentence sentence: Int, before verb: Range<Int>) -> Int? {
    gathering.called(inSentence: sentence) { $0.token < verb.lowerBound }?.entity
  }

  /// «spoke about», «elaborated on»: a verb with the preposition of its topic.
  private func verb(in range: Range<Int>) -> Range<Int>? {
    let verbs = reading.words.verbs(.speechVerbs, in: range)
    // «said that X had spoken about …» is told of another time.
    guard let first = verbs.first(where: { $0.match.form.isPredicate && !reading.isQuoted($0.token) }),
      first.match.meaning == .topic, first.match.form == .finite, first.match.length > 1,
      !reading.isNegated(first.token),
      // «exchanged views | with Y»: talks of two.
      !reading.isWord(first.token + first.match.length, .comitative),
      reading.words.verbs(.actVerbs, in: range.lowerBound..<first.token).allSatisfy({ !$0.match.form.isPredicate })
    else { return nil }
    return first.token..<first.token + first.match.length
  }

  /// «Rector X and Dean Y | spoke», «X, rector of Y, | spoke»
  private func speakers(before verb: Int, in range: Range<Int>) -> [LocatedMention] {
    let people = scene.mentions(in: range.lowerBound..<verb).filter(\.type.isPerson)
    guard let first = people.first, first.isIn(.nominative), !reading.isQuoted(first.tokens.lowerBound) else {
      return []
    }
    if let last = scene.mention(endingBefore: verb, where: \.isPerson) {
      return scene.list(endingWith: last).filter { $0.isIn(.nominative) }
    }
    let isApposed = reading.isMark(verb - 1, ",") && reading.isMark(first.tokens.upperBound, ",")
    return people.count == 1 && isApposed ? [first] : []
  }
}
