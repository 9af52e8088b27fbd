internal import Synchronization

/// What a lexicon has found out of words, kept from text to text: of running text most words were seen before.
final class SenseCache: Sendable {
  /// A full cache is emptied, so that memory stays flat however many texts come; the frequent words are soon back.
  private static let capacity = 32_768

  private let known = Mutex<[FoldedWord: WordSenses]>([:])

  /// - Parameters:
  ///   - word: A folded word.
  ///   - analyse: Finds out what is not known yet: a pure function of the word, so that it does not matter who is first.
  func senses(of word: String, analyse: () -> WordSenses) -> WordSenses {
    let key = FoldedWord(word)
    if let senses = known.withLock({ $0[key] }) { return senses }
    let senses = analyse()
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
      known[key] = senses
    }
    return senses
  }
}
