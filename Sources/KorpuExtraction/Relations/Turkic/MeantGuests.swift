internal import KorpuLanguage
internal import KorpuModel

/// Tells whom a word for guests means: those of whom the sentence before says that they came to a body, «(A, B Ош
/// университетинде болушту.) Коноктор | ректор C менен жолугушту».
struct MeantGuests {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// The people who are the subject of a clause that calls them guests, none where it is not told who they are; `nil` where
  /// the subject is no word for guests.
  ///
  /// - Complexity: O(mentions of the sentence before).
  func people(of clause: Range<Int>) -> [Int]? {
    guard reading.lexicon.language.family == .turkic, !clause.isEmpty,
      let word = anaphora.delegations.guests(in: clause, cases: .nominative),
      // «конок | катары»: what somebody is called, and not who does it.
      !reading.isWord(word + 1, [.comitative, .post])
    else { return nil }
    let sentence = reading.sentenceOfToken[word]
    return sentence > 0 ? visitors(inSentence: sentence - 1) : []
  }

  /// All people of a sentence, where they are one list that came to a body and it names nobody else.
  func visitors(inSentence sentence: Int) -> [Int] {
    let mentions = scene.mentions(ofSentence: sentence).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let people = mentions.filter(\.type.isPerson)
    guard let last = people.last, last.isIn(.nominative),
      let house = mentions.last(where: { $0.type.isOrganization && $0.isIn([.locative, .dative]) }),
      house.tokens.lowerBound >= last.tokens.upperBound
    else { return [] }
    let visitors = scene.list(endingWith: last)
    return people.allSatisfy(visitors.contains) ? visitors.map(\.entity).unique() : []
  }
}
