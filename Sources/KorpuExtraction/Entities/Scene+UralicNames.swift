internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// Whether a person's name is of two words at least and not in the Hungarian order, the given name last.
  func isForeign(_ person: Int) -> Bool {
    let words = entities[person].name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let isGiven = { (word: Substring) in
      self.reading.lexicon.senses(of: self.reading.lexicon.folded(String(word))).isKey(of: .givenNames)
    }
    return !isGiven(last) || isGiven(first)
  }
}
