/// The endings by which a language tells something of a word without knowing its stem.
struct WordEndings: Sendable {
  /// The lengths of the endings, in bytes.
  private var lengths: [WordEnding: SuffixIndex<Int>] = [:]

  /// - Parameter table: Endings → what they tell.
  init(table: Table?) {
    table?.forEachRow { row in
      for name in row.value.split(separator: " ") {
        guard let ending = WordEnding(rawValue: String(name)) else { continue }
        lengths[ending, default: SuffixIndex()].add(row.key.utf8.count, endingIn: row.key.utf8)
      }
    }
  }

  /// - Parameter bytes: How many bytes stand before the ending at least.
  /// - Complexity: O(longest ending).
  func has(_ ending: WordEnding, _ word: String, after bytes: Int = 0) -> Bool {
    lengths[ending]?.hasEnding(of: word.utf8, after: bytes) ?? false
  }

  /// What is left of a word without such an ending, the shortest first.
  func stems(of word: String, without ending: WordEnding) -> [String] {
    guard let lengths = lengths[ending] else { return [] }
    let bytes = Array(word.utf8)
    return lengths.values(endingIn: bytes).sorted(by: >).map { String(decoding: bytes.dropLast($0), as: UTF8.self) }
  }
}

extension Lexicon {
  /// Whether a folded word has an ending of a kind.
  ///
  /// - Complexity: O(longest ending).
  public func hasEnding(_ ending: WordEnding, of word: String) -> Bool { wordEndings.has(ending, word) }

  /// What is left of a folded word without an ending of a kind, the shortest first: «fidesz» of «fideszes».
  public func stems(of word: String, without ending: WordEnding) -> [String] {
    wordEndings.stems(of: word, without: ending)
  }
}
