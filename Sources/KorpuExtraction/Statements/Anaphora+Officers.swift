internal import KorpuLanguage
internal import KorpuModel

extension Anaphora {
  /// Who is meant before a verb that tells of a post; nobody where the sentence before names another who may be: «Президент A назначил B
  /// министром. | Он занимал должность посла».
  func officer(meantBefore verb: Int) -> Int? {
    guard let person = person(meantBefore: verb) else { return nil }
    let sentence = scene.reading.sentenceOfToken[verb]
    let isPronoun = (scene.reading.sentences[sentence].lowerBound..<verb).contains {
      scene.reading.isWord($0, .pronoun)
    }
    return isPronoun && isOneOfTwo(person, before: sentence) ? nil : person
  }

  /// Whether the sentence before names another person, who does not only have something or come with somebody.
  private func isOneOfTwo(_ person: Int, before sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    return scene.people(besides: person, inSentence: sentence - 1).contains { other in
      other.isIn([.accusative, .dative]) || other.candidate.cases.isEmpty
    }
  }
}

extension Scene {
  /// Who else is named in a sentence, outside quotations.
  func people(besides person: Int, inSentence sentence: Int) -> [LocatedMention] {
    mentions(ofSentence: sentence).filter {
      $0.type.isPerson && $0.entity != person && !reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
