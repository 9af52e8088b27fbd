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
  func isOneOfTwo(_ person: Int, before sentence: Int) -> Bool {
    guard sentence > 0 else { return false }
    return scene.mentions(ofSentence: sentence - 1).contains { other in
      other.type.isPerson && other.entity != person && !scene.reading.isQuoted(other.tokens.lowerBound)
        && (other.isIn([.accusative, .dative]) || other.candidate.cases.isEmpty)
    }
  }
}
