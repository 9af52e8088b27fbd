/// What a lexicon knows of the words of a text, each distinct word once.
struct DistinctSenses {
  private(set) var distinct: [WordSenses] = []
  private(set) var indexOfToken: [Int32] = []

  init(of tokens: [Token], lexicon: Lexicon) {
    var indices: [FoldedWord: Int32] = [:]
    indexOfToken.reserveCapacity(tokens.count)
    for token in tokens {
      let word = FoldedWord(token.folded)
      if let known = indices[word] {
        indexOfToken.append(known)
        continue
      }
      indices[word] = Int32(distinct.count)
      indexOfToken.append(Int32(distinct.count))
      distinct.append(lexicon.senses(of: token.folded))
    }
  }

  subscript(index: Int) -> WordSenses { distinct[Int(indexOfToken[index])] }
}
