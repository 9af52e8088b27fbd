internal import KorpuLanguage
internal import KorpuModel

/// Tells who «the guest» is in Hungarian: «(X a Duna Egyetemre látogatott.) A vendéget Y rektor fogadta».
struct UralicReceivedGuest {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whom the only guest that a clause names by that word alone means: who the sentence before was about.
  func person(in clause: Range<Int>) -> (entity: Int, tokens: Range<Int>)? {
    guard let noun = clause.first(where: isGuest), let person = subject(before: noun) else { return nil }
    return (person, noun..<noun + 1)
  }

  /// «a | vendéget»
  private func isGuest(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .guests), !reading.isQuoted(index), reading.isWord(index - 1, .article) else {
      return false
    }
    let form = reading.words[index].form(in: .wordClasses)
    return form?.grammaticalCase == .accusative && form?.isPlural == false && form?.possessor == nil
  }

  private func subject(before noun: Int) -> Int? {
    let sentence = reading.sentenceOfToken[noun]
    guard sentence > 0 else { return nil }
    let people = scene.mentions(ofSentence: sentence - 1).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let first = people.first, first.isIn(.nominative), !scene.isPossessor(first),
      people.allSatisfy({ $0.entity == first.entity })
    else { return nil }
    return first.entity
  }
}
