internal import KorpuLanguage
internal import KorpuModel

/// Whom a Russian sentence means that names nobody as its subject: «(X приехал в Баку.) Он принял участие в форуме», «Министр
/// выступил на форуме».
struct SlavicMeantSubject {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// Who does what a verb says, where a pronoun or an office stands beside it and nobody in the nominative.
  func person(of verb: Range<Int>) -> Int? {
    let sentence = reading.sentence(of: verb.lowerBound)
    guard reading.isSlavic, !scene.mentions(in: sentence).contains(where: scene.isSubject) else { return nil }
    return (sentence.lowerBound..<verb.lowerBound).reversed().lazy.compactMap { index in
      pronoun(at: index, before: verb) ?? office(at: index, before: verb)
    }.first
  }

  /// «Также он | принял участие», but not «На нём выступили», «ему вручили»
  private func pronoun(at index: Int, before verb: Range<Int>) -> Int? {
    guard reading.isWord(index, .pronoun), reading.isWord(index, [.masculine, .feminine]), isBeside(index + 1, verb),
      !reading.isWord(index, .object), !reading.isQuoted(index), !isGoverned(index),
      let subject = anaphora.person(spokenOfBefore: reading.sentenceOfToken[index])
    else { return nil }
    return scene.people(meantBy: index, rather: [subject]).first
  }

  /// Whether a preposition stands before a word.
  private func isGoverned(_ index: Int) -> Bool {
    reading.isWord(
      index - 1, [.locativeMarker, .comitative, .dativeMarker, .ablativeMarker, .about, .between, .genitiveMarker])
  }

  /// «Министр | выступил», but not «директор департамента выступил»
  private func office(at index: Int, before verb: Range<Int>) -> Int? {
    guard !reading.isQuoted(index), let office = anaphora.holder(ofSlavicOfficeAt: index), isBeside(office.end, verb)
    else { return nil }
    return office.person
  }

  /// Whether nothing but little words stands between the subject and the verb: «он | также | выступил».
  private func isBeside(_ end: Int, _ verb: Range<Int>) -> Bool {
    end <= verb.lowerBound && (end..<verb.lowerBound).allSatisfy { reading.isWord($0, .filler) }
  }
}
