/// The atoms of the words of a text, each distinct word's made when it is first asked for.
package struct AtomList {
  private let tokens: [Token]
  private let words: WordList
  private let usesTables: Bool
  private(set) var atoms: [WordAtoms] = []
  private var indexOfToken: [Int32]
  private var indexOfWord: [Int32]

  /// - Parameter usesTables: Whether what the tables know of the words is looked at.
  package init(of tokens: [Token], words: WordList, usesTables: Bool = true) {
    self.tokens = tokens
    self.words = words
    self.usesTables = usesTables
    indexOfToken = Array(repeating: -1, count: tokens.count)
    indexOfWord = Array(repeating: -1, count: words.distinctCount)
  }

  /// What is seen in a sentence.
  mutating func features(of sentence: Range<Int>) -> SentenceFeatures {
    for token in sentence { prepare(token) }
    return SentenceFeatures(
      sentence: sentence, of: tokens, words: words, atoms: atoms, indexOfAtoms: indexOfToken, usesTables: usesTables)
  }

  private mutating func prepare(_ token: Int) {
    let word = words.distinctIndex(at: token)
    if indexOfWord[word] < 0 {
      indexOfWord[word] = Int32(atoms.count)
      atoms.append(WordAtoms(of: tokens[token].folded, senses: usesTables ? words[token] : nil))
    }
    indexOfToken[token] = indexOfWord[word]
  }

  /// All numbers for what is seen at the tokens of a sentence; none for a token that no name reaches to.
  package mutating func numbers(of sentence: Range<Int>) -> [[UInt64]] {
    let features = features(of: sentence)
    return (0..<sentence.count).map { index in
      guard features.mayBelongToName(index) else { return [] }
      var numbers: [UInt64] = []
      for distance in -WordAtoms.reach...WordAtoms.reach {
        for atom in features.word(index + distance)?.atoms(atDistance: distance) ?? [] {
          numbers.append(WordAtoms.feature(atom, at: distance))
        }
      }
      features.forEachFeature(at: index) { numbers.append($0) }
      return numbers
    }
  }
}
