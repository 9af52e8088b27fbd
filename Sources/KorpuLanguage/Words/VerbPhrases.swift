/// The verbs of several words that begin with one word, found by the next word: after «was» hundreds may follow.
struct VerbPhrases: Sendable {
  /// The longer first.
  let terms: [Term]
  /// By their second word, where it stands as the table has it, the numbers of the terms.
  private let numbersBySecondWord: [FoldedWord: [Int]]
  /// The terms whose second word is inflected.
  private let inflected: [Int]

  /// - Parameter phrases: Keys of several words, the longer first.
  init(among phrases: [Term]) {
    terms = phrases.filter(\.table.holdsVerbs)
    let isFixed = terms.map { $0.form != nil || $0.words.count > 2 }
    numbersBySecondWord = Dictionary(grouping: terms.indices.filter { isFixed[$0] }) { [terms] in
      FoldedWord(terms[$0].words[1])
    }
    inflected = terms.indices.filter { !isFixed[$0] }
  }

  var isEmpty: Bool { terms.isEmpty }

  /// The terms printed whole in their table whose second word is one, the longer first.
  func terms(wholeWithSecond word: String) -> [Term] {
    numbersBySecondWord[FoldedWord(word), default: []].map { terms[$0] }.filter { $0.form != nil }
  }

  /// The terms that may go on with one of the words, the longer first.
  func terms(goingOnWith words: some Sequence<String>) -> [Term] {
    let fixed = numbersBySecondWord.isEmpty ? [] : words.flatMap { numbersBySecondWord[FoldedWord($0), default: []] }
    guard !fixed.isEmpty else { return inflected.map { terms[$0] } }
    return (inflected + fixed).sorted().map { terms[$0] }
  }
}
