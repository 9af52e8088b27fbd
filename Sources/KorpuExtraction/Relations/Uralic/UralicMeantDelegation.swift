internal import KorpuLanguage
internal import KorpuModel

/// Tells in Hungarian of whom a delegation is made up that acts as a whole: «A küldöttséget X rektor vezette. A delegációhoz Y dékán is
/// csatlakozott. A küldöttség | találkozott Z-vel».
struct UralicMeantDelegation {
  let scene: Scene

  /// How many sentences before may tell who belongs to it; who leads it the next may tell, too.
  private static let memory = 4

  private var reading: TokenizedArticle { scene.reading }

  /// Who leads the delegation that a clause has for its subject, and who else belongs to it.
  func people(actingIn clause: Range<Int>) -> [Int] {
    let noun = clause.first { index in
      reading.isForm(index, of: .delegation) && !reading.isQuoted(index)
        && reading.words[index].form(in: .wordClasses).map { $0.grammaticalCase == .nominative && !$0.isPlural } == true
    }
    return noun.map(people(meantAt:)) ?? []
  }

  /// Whom a word for a delegation means that stands without those who sent it, or with their nation.
  func people(meantAt noun: Int) -> [Int] {
    guard isMeant(noun) else { return [] }
    let sentence = reading.sentenceOfToken[noun]
    let near = max(0, sentence - Self.memory)..<min(reading.sentences.count, sentence + 2)
    let others = near.filter { $0 != sentence && isOfSameNation($0, as: noun) }
    let leaders = others.compactMap(leader).unique()
    guard leaders.count == 1 else { return [] }
    return (leaders + others.filter { $0 < sentence }.flatMap(joining)).unique()
  }

  /// «A | küldöttség», «A kirgiz | küldöttség», but not «A Duna Egyetem | küldöttsége».
  private func isMeant(_ noun: Int) -> Bool {
    guard reading.words[noun].form(in: .wordClasses)?.possessor == nil,
      case let first = reading.sentence(of: noun).lowerBound, noun > first
    else { return false }
    if reading.isWord(noun - 1, .article) { return true }
    return noun - 1 > first && reading.isWord(noun - 2, .article) && !reading.nationalities(at: noun - 1).isEmpty
  }

  /// Whether no sentence tells of a delegation of another nation.
  private func isOfSameNation(_ sentence: Int, as noun: Int) -> Bool {
    let own = reading.nationalities(at: noun - 1)
    return reading.sentences[sentence].dropFirst().allSatisfy { index in
      guard reading.isForm(index, of: .delegation) else { return true }
      let nation = reading.nationalities(at: index - 1)
      return own.isEmpty || nation.isEmpty || nation == own
    }
  }

  /// «A küldöttséget | X vezette»: who is said to lead it, by a sentence of its own.
  private func leader(inSentence sentence: Int) -> Int? {
    UralicDelegation(scene: scene).delegation(in: reading.sentences[sentence], .accusative)?.leader?.entity
  }

  /// «A delegációhoz csatlakozott: | X rektorhelyettes és Y dékán», «A küldöttség tagja volt | X»
  private func joining(inSentence sentence: Int) -> [Int] {
    let words = reading.sentences[sentence]
    guard let noun = words.first(where: { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }),
      let verb = (noun + 1..<max(noun + 1, words.upperBound)).first(where: isJoining), !reading.isNegated(verb),
      scene.people(in: words.lowerBound..<noun).isEmpty,
      !reading.words.verbs(.actVerbs, in: words).contains(where: { [.meet, .receive].contains($0.match.meaning) })
    else { return [] }
    return scene.people(in: noun + 1..<words.upperBound).filter { $0.isIn(.nominative) }.map(\.entity).unique()
  }

  /// «tagja», «csatlakozott»
  private func isJoining(_ index: Int) -> Bool {
    reading.isWord(index, .included) || reading.isForm(index, of: .membership) || reading.isWord(index, .accompanying)
  }
}
