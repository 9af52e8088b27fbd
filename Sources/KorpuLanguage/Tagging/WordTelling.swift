internal import Synchronization

/// What a word tells of itself and of its neighbours by the weights, added up.
struct WordTelling: Sendable {
  let key: WordKey
  /// For the tokens two before it to two after it, in the order of the distances at which they see it.
  private let sums: [SIMD16<Int16>]

  init(of folded: String, senses: WordSenses?, by weights: NameWeights) {
    let atoms = WordAtoms(of: folded, senses: senses)
    key = atoms.key
    sums = (-WordAtoms.reach...WordAtoms.reach).map { distance in
      var sum = SIMD16<Int16>()
      for atom in atoms.atoms(atDistance: distance) { weights.add(WordAtoms.feature(atom, at: distance), to: &sum) }
      return sum
    }
  }

  /// What the word tells of a token that sees it so many words further on, before it if below zero.
  func sum(at distance: Int) -> SIMD16<Int16> { sums[distance + WordAtoms.reach] }
}

/// Keeps what a word tells, from text to text, for the weights that were asked last.
final class WordTellingCache: Sendable {
  private let known = Mutex<(weights: NameWeights.Identity, telling: WordTelling)?>(nil)

  func telling(of folded: String, senses: WordSenses, by weights: NameWeights) -> WordTelling {
    let identity = weights.identity
    if let known = known.withLock({ $0 }), known.weights == identity { return known.telling }
    let telling = WordTelling(of: folded, senses: senses, by: weights)
    known.withLock { $0 = (identity, telling) }
    return telling
  }
}
