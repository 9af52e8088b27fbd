import KorpuModel
import KorpuStore
import TestSupport

/// Random accounts of some articles: the same text under other names and with other white space, facts without a text,
/// and articles that come but once.
struct NewsBatch {
  let accounts: [NewArticle]

  init(articles: Int, seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    var generator = SeededGenerator(seed: seed)
    var accounts: [NewArticle] = []
    for number in 0..<articles {
      let digest = String(repeating: "0", count: 60) + String(1000 + number)
      for _ in 0...generator.below(3) {
        let facts = random.next().identified(by: digest)
        // The digest of a text does not tell its white space.
        let text = generator.chance(70) ? "Mətn \(number)" + String(repeating: "\n", count: generator.below(3)) : nil
        accounts.append(try NewArticle(facts: facts, text: text))
      }
    }
    self.accounts = accounts
  }

  /// The accounts in another order, in parts.
  func shuffledParts(seed: UInt64) -> [[NewArticle]] {
    var generator = SeededGenerator(seed: seed)
    var rest = accounts.shuffled(using: &generator)[...]
    var parts: [[NewArticle]] = []
    while !rest.isEmpty {
      let part = rest.prefix(1 + generator.below(9))
      parts.append(Array(part))
      rest = rest.dropFirst(part.count)
    }
    return parts
  }
}
