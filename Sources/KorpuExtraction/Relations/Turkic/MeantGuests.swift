internal import KorpuLanguage
internal import KorpuModel

/// Tells whom a word for guests means: those of whom a sentence before says that they came to a body, «(A, B Ош
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
    return anaphora.delegations.visit(before: reading.sentenceOfToken[word])?.visitors ?? []
  }

  /// Those of whom a sentence says that they came to a body.
  func visitors(inSentence sentence: Int) -> [Int] {
    anaphora.delegations.visit(inSentence: sentence)?.visitors ?? []
  }
}
