internal import KorpuLanguage
internal import KorpuModel

/// «During the meeting, A informed B about the plans», «At the end of the talks, A presented B with a book»: what the one says to the other
/// in talks that the article has told of by who holds what post.
struct EnglishToldInTalksPattern: RelationPattern {
  let type = RelationType.met
  let summary = "In English a sentence set at talks, a person as its subject, and another right behind the verb."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "During the meeting, Serik Omarov informed Gabor Szabo about the plans of the Aral Fund.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "At the end of the meeting, Serik Omarov presented Mr. Gabor Szabo with a book.",
        states: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "During the forum, Serik Omarov informed Gabor Szabo about the plans of the Aral Fund.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "During the meeting, Serik Omarov recalled the visit of Gabor Szabo to Baku.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
      PatternExample(
        .english, "During the meeting, Serik Omarov recalled Gabor Szabo, Anna Kovac and other writers.",
        doesNotState: ["Serik Omarov → Gabor Szabo"]),
    ]
  }

  /// How many words set a sentence at talks: «At the end of the meeting».
  private static let longestSetting = 6
  /// How many words stand between the verb and the name: titles, and a post.
  private static let longestTitle = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    return scene.reading.sentences.indices.compactMap { finding(inSentence: $0, of: scene) }
  }

  private func finding(inSentence sentence: Int, of scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    let range = reading.sentences[sentence]
    guard let start = endOfSetting(of: range, in: reading),
      let speaker = scene.mentions(in: start..<range.upperBound).first(where: \.type.isPerson),
      speaker.isIn(.nominative), !reading.isQuoted(speaker.tokens.lowerBound),
      case let verb = speaker.tokens.upperBound, verb + 1 < range.upperBound,
      reading.tokens[verb].kind == .word, isOfTelling(verb, in: reading),
      let listener = scene.mentions(in: verb + 1..<range.upperBound).first(where: \.type.isPerson),
      listener.entity != speaker.entity, listener.tokens.lowerBound - verb <= Self.longestTitle + 1,
      (verb + 1..<listener.tokens.lowerBound).allSatisfy({ isTitle($0, in: reading) }),
      !reading.isListJoint(listener.tokens.upperBound)
    else { return nil }
    return RelationFinding(
      type, from: speaker.entity, to: listener.entity,
      evidence: speaker.tokens.lowerBound..<listener.tokens.upperBound, confidence: 0.8)
  }

  /// «During the meeting|,», «At the end of the meeting|,»: with a comma behind talks.
  private func endOfSetting(of sentence: Range<Int>, in reading: TokenizedArticle) -> Int? {
    let first = sentence.lowerBound
    let end = min(sentence.upperBound, first + Self.longestSetting + 1)
    guard reading.isWord(first, [.locativeMarker, .framing]) || reading.words.match(.wordClasses, at: first) != nil,
      let comma = (first..<end).first(where: { reading.isMark($0, ",") }), comma > first + 1,
      reading.isForm(comma - 1, of: .talk), (first..<comma).allSatisfy({ reading.tokens[$0].kind == .word }),
      !reading.isCapitalisedWord(comma - 1)
    else { return nil }
    return comma + 1
  }

  /// «informed», «briefed», «presented»: who is told of a matter, or given something, stands right behind it.
  private func isOfTelling(_ verb: Int, in reading: TokenizedArticle) -> Bool {
    guard let speech = reading.words.verb(.speechVerbs, at: verb), speech.length == 1, speech.form == .finite else {
      return false
    }
    return reading.isForm(verb, of: .telling)
  }

  /// «Mr.», «Minister», «H.E.»
  private func isTitle(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isCapitalisedWord(index) || reading.isMark(index, ".") || reading.isWord(index, .article)
      || reading.words[index].key(in: .roles) != nil || reading.words[index].isKey(of: .honorifics)
  }
}
