/// Adds up what everything seen at the tokens of a sentence tells for each label; what a word tells of itself and of its
/// neighbours is added up once for each distinct word.
struct TokenScorer {
  private let weights: NameWeights
  private var list: AtomList
  /// For each distinct word what it tells of the tokens two before it to two after it.
  private var sums: [SIMD16<Int16>?] = []

  private static let distances = 2 * WordAtoms.reach + 1
  /// What no label overcomes: the token is outside of all names.
  static let barred: Int32 = -1_000_000

  init(weights: NameWeights, list: AtomList) {
    self.weights = weights
    self.list = list
  }

  /// ``NameLabel/count`` numbers for each token.
  mutating func scores(of sentence: Range<Int>) -> [Int32] {
    let features = list.features(of: sentence)
    let missing = list.atoms.count * Self.distances - sums.count
    sums += repeatElement(nil, count: missing)
    var scores: [Int32] = []
    scores.reserveCapacity(sentence.count * NameLabel.count)
    for index in 0..<sentence.count {
      guard features.mayBelongToName(index) else {
        scores.append(0)
        scores += repeatElement(Self.barred, count: NameLabel.count - 1)
        continue
      }
      let sum = sum(at: index, features)
      for label in 0..<NameLabel.count { scores.append(Int32(sum[label])) }
    }
    return scores
  }

  private mutating func sum(at index: Int, _ features: SentenceFeatures) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>()
    for distance in -WordAtoms.reach...WordAtoms.reach {
      if let word = features.atomIndex(index + distance) { sum &+= sumOfWord(word, at: distance) }
    }
    features.forEachFeature(at: index) { weights.add($0, to: &sum) }
    return sum
  }

  private mutating func sumOfWord(_ word: Int, at distance: Int) -> SIMD16<Int16> {
    let place = word * Self.distances + distance + WordAtoms.reach
    if let known = sums[place] { return known }
    var sum = SIMD16<Int16>()
    for atom in list.atoms[word].atoms(atDistance: distance) {
      weights.add(WordAtoms.feature(atom, at: distance), to: &sum)
    }
    sums[place] = sum
    return sum
  }
}
