internal import KorpuLanguage
internal import KorpuModel

/// Tells who «the guest», «the guests», «the delegation» are in Hungarian: «(X a Duna Egyetemre látogatott.) A vendéget Y rektor
/// fogadta», «(A Duna Egyetemen X és Y járt.) A küldöttséggel Z tárgyalt».
struct UralicReceivedGuest {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whom a word for guests alone means in a clause: who the sentence before was about, or who came.
  func people(in clause: Range<Int>, _ guestCase: CaseSet) -> [(entity: Int, tokens: Range<Int>)] {
    guard let noun = clause.first(where: { isGuest($0, guestCase) || isOfNation($0, guestCase) }) else { return [] }
    let word = noun..<noun + 1
    guard isOfMany(noun) else {
      return (comer(before: noun) ?? subject(before: noun)).map { [($0, word)] } ?? []
    }
    let visit = UralicCallers(scene: scene).visit(beforeSentence: reading.sentenceOfToken[noun])
    return visit?.people.map { ($0.entity, word) } ?? delegates(meantAt: noun).map { ($0, word) }
  }

  /// «(A küldöttséget X vezette.) A delegációval | Y tárgyalt»
  private func delegates(meantAt noun: Int) -> [Int] {
    reading.isForm(noun, of: [.delegation, .guests]) ? UralicMeantDelegation(scene: scene).people(meantAt: noun) : []
  }

  /// «a | vendéget», «a | vendégeket», «a | delegációval», «| vendégeinket»
  private func isGuest(_ index: Int, _ guestCase: CaseSet) -> Bool {
    guard reading.isForm(index, of: [.guests, .delegation]), !reading.isQuoted(index),
      let form = reading.words[index].form(in: .wordClasses), guestCase.contains(CaseSet(form.grammaticalCase))
    else { return false }
    guard reading.isForm(index, of: .guests) else {
      return reading.isWord(index - 1, .article) && !form.isPlural && form.possessor == nil
    }
    return form.possessor == .first || reading.isWord(index - 1, .article) && form.possessor == nil
  }

  /// «a magyar | professzorokat», «a kazah | diplomatákat»: those who came, by what they are and whence.
  private func isOfNation(_ index: Int, _ guestCase: CaseSet) -> Bool {
    guard index > 1, !reading.isQuoted(index), reading.nationalities(at: index - 1).count == 1,
      !reading.isCapitalisedWord(index - 1), reading.isWord(index - 2, .article),
      let form = reading.words[index].form(in: .roles) ?? reading.words[index].form(in: .honorifics)
    else { return false }
    return form.isPlural && form.possessor == nil && guestCase.contains(CaseSet(form.grammaticalCase))
  }

  private func isOfMany(_ noun: Int) -> Bool {
    !reading.isForm(noun, of: [.guests, .delegation]) || reading.isForm(noun, of: .delegation)
      || reading.words[noun].form(in: .wordClasses)?.isPlural == true
      || reading.words[noun].form(in: .wordClasses)?.possessor == .first
  }

  /// «Budapestre látogatott X; | a vendéget …»: the only person whom the sentence names before, in the nominative.
  private func comer(before noun: Int) -> Int? {
    let people = scene.mentions(in: reading.sentence(of: noun).lowerBound..<noun).filter(\.type.isPerson)
    guard let first = people.first, people.count == 1, first.isIn(.nominative), !scene.isPossessor(first),
      (first.tokens.upperBound..<noun).contains(where: { reading.isMark($0, ";") || reading.isMark($0, ",") })
    else { return nil }
    return first.entity
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
