/// The endings by which a language tells something of a word without knowing its stem.
struct WordEndings: Sendable {
  private struct Ending: Sendable {
    /// How many bytes it takes.
    let length: Int
    /// What the word that it was put to ends with in its stead.
    let restored: String
  }

  private var endings: [WordEnding: SuffixIndex<Ending>] = [:]

  /// - Parameter table: Endings → what they tell → what stood in their place before, for those that take one.
  init(table: Table?) {
    table?.forEachRow { row in
      for name in row.value.split(separator: " ") {
        guard let kind = WordEnding(rawValue: String(name)) else { continue }
        let ending = Ending(length: row.key.utf8.count, restored: kind.takesPlace ? row.third : "")
        endings[kind, default: SuffixIndex()].add(ending, endingIn: row.key.utf8)
      }
    }
  }

  /// - Parameter bytes: How many bytes stand before the ending at least.
  /// - Complexity: O(longest ending).
  func has(_ ending: WordEnding, _ word: String, after bytes: Int = 0) -> Bool {
    endings[ending]?.hasEnding(of: word.utf8, after: bytes) ?? false
  }

  /// The words that such an ending may have been put to, the shortest first.
  func stems(of word: String, without ending: WordEnding) -> [String] {
    guard let endings = endings[ending] else { return [] }
    let bytes = Array(word.utf8)
    return endings.values(endingIn: bytes).sorted { $0.length > $1.length }
      .map { String(decoding: bytes.dropLast($0.length), as: UTF8.self) + $0.restored }
  }

  /// Whether a word looks like an adjective as tables have them: shorter ones are nouns, «край», «бой».
  func isAdjective(_ word: String) -> Bool {
    has(.adjective, word) && word.unicodeScalars.count >= Self.shortestAdjective
  }

  private static let shortestAdjective = 5
}

extension Lexicon {
  /// Whether a folded word has an ending of a kind.
  ///
  /// - Complexity: O(longest ending).
  public func hasEnding(_ ending: WordEnding, of word: String) -> Bool { wordEndings.has(ending, word) }

  /// The folded words that an ending of a kind may have been put to, the shortest first: «fidesz» of «fideszes», «швыдкой» of
  /// «швыдкого».
  public func stems(of word: String, without ending: WordEnding) -> [String] {
    wordEndings.stems(of: word, without: ending)
  }

  /// Whether a folded word looks like an adjective in the nominative: «международный», «гуманитарная», «высшее».
  ///
  /// - Complexity: O(longest ending).
  public func isAdjective(_ word: String) -> Bool { wordEndings.isAdjective(word) }
}
