internal import KorpuLanguage

/// Reads in Hungarian of whom a delegation is made up, «A küldöttség tagja volt X», or who goes with somebody, «az elnököt több
/// miniszter is elkísérte, köztük X és Y».
struct UralicRoll {
  let reading: TokenizedArticle

  func roll(in sentence: Range<Int>) -> DelegationRoll? {
    if let noun = sentence.first(where: isDelegation), sentence.contains(noun + 1),
      reading.isWord(noun + 1, .included) || reading.isForm(noun + 1, of: .membership)
    {
      return listed(behind: noun + 1, for: noun, in: sentence)
    }
    let company = sentence.first { reading.isWord($0, .accompanying) && !reading.isQuoted($0) }
    guard let company,
      let comprising = (company..<sentence.upperBound).first(where: { reading.isWord($0, .comprising) })
    else { return nil }
    return listed(behind: comprising, for: company, in: sentence)
  }

  private func isDelegation(_ index: Int) -> Bool {
    reading.isForm(index, of: .delegation) && !reading.isQuoted(index)
  }

  /// From the first name on: «tagja volt továbbá | Kovács Péter».
  private func listed(behind word: Int, for noun: Int, in sentence: Range<Int>) -> DelegationRoll? {
    (word + 1..<max(word + 1, sentence.upperBound)).first { reading.isCapitalisedWord($0) }.map {
      DelegationRoll(noun: noun, list: $0..<sentence.upperBound)
    }
  }
}
