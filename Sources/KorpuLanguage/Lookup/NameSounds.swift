internal import KorpuModel

/// How the words of names may sound, and names that fit by their sounds: «ismaqulova» and «Исмагулова».
///
/// Neither a name nor what a person types says in which language it is: a word has the sounds of every language that
/// would read it otherwise. See ``SoundKeys``.
package struct NameSounds {
  private var keys = SoundKeys()
  private var known: [String: [String]] = [:]

  package init() {}

  /// The keys of a word, sorted.
  ///
  /// - Parameter spelling: the word in small letters with its marks; see ``FoldedName/spellings``.
  /// - Complexity: O(languages · length) the first time, then O(1).
  package mutating func keys(of spelling: String) -> [String] {
    if let found = known[spelling] { return found }
    let found = Set(Language.allCases.map { keys.key(of: spelling, in: $0) }).sorted()
    known[spelling] = found
    return found
  }

  /// How a typed name fits another by its sounds; `nil` when it does not.
  ///
  /// - Complexity: O(words of the one · words of the other).
  package mutating func quality(of query: FoldedName, for name: FoldedName) -> NameMatchQuality? {
    guard !query.words.isEmpty else { return nil }
    let typed = query.spellings.map { keys(of: $0) }
    let words = name.spellings.map { keys(of: $0) }
    if typed.allSatisfy({ keys in words.contains { !Set($0).isDisjoint(with: keys) } }) { return .sounds }
    let isBeginning = typed.allSatisfy { keys in
      words.contains { word in word.contains { sounds in keys.contains { sounds.utf8.starts(with: $0.utf8) } } }
    }
    return isBeginning ? .soundBeginnings : nil
  }
}
