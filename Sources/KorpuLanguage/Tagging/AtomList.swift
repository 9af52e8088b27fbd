/// The atoms of the words of a text, each distinct word's made when it is first asked for.
package struct AtomList {
  private let tokens: [Token]
  private let words: WordList
  private let usesTables: Bool
  private var atoms: [WordAtoms?]

  /// - Parameter usesTables: Whether what the tables know of the words is looked at.
  package init(of tokens: [Token], words: WordList, usesTables: Bool = true) {
    self.tokens = tokens
    self.words = words
    self.usesTables = usesTables
    atoms = Array(repeating: nil, count: words.distinctCount)
  }

  private mutating func atoms(at token: Int) -> WordAtoms {
    let word = words.distinctIndex(at: token)
    if let known = atoms[word] { return known }
    let made = WordAtoms(of: tokens[token].folded, senses: usesTables ? words[token] : nil)
    atoms[word] = made
    return made
  }

  /// All numbers for what is seen at the tokens of a sentence; none for a token that no name reaches to.
  package mutating func numbers(of sentence: Range<Int>) -> [[UInt64]] {
    let own = sentence.map { atoms(at: $0) }
    let features = SentenceFeatures(
      sentence: sentence, of: tokens, words: words, keys: own.map(\.key), usesTables: usesTables)
    return own.indices.map { index in
      guard features.mayBelongToName(index) else { return [] }
      var numbers: [UInt64] = []
      for distance in -WordAtoms.reach...WordAtoms.reach where own.indices.contains(index + distance) {
        for atom in own[index + distance].atoms(atDistance: distance) {
          numbers.append(WordAtoms.feature(atom, at: distance))
        }
      }
      features.forEachFeature(at: index) { numbers.append($0) }
      return numbers
    }
  }
}
