package import KorpuModel

/// How a language's letters are read, so that names in different languages and scripts can be compared by their sounds.
package struct SoundSpelling: Sendable {
  private let sounds: [String: [Sound]]
  private let longest: Int

  /// How the language is read: its own table over the one of all languages.
  package static func of(_ language: Language) -> SoundSpelling { all[language] ?? SoundSpelling(tables: [shared]) }

  private static let shared = Table(ofSounds: "letters")
  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, SoundSpelling(tables: [shared, Table("sounds", of: $0)]))
    })

  private init(tables: [Table?]) {
    var sounds: [String: [Sound]] = [:]
    for table in tables {
      table?.forEachRow { row in sounds[row.key] = row.value.unicodeScalars.compactMap(Sound.init) }
    }
    self.sounds = sounds
    longest = sounds.keys.map(\.unicodeScalars.count).max() ?? 0
  }

  /// The sounds of a word in small letters, doubled ones once; letters that no table has are left out.
  ///
  /// - Complexity: O(letters).
  package func sounds(of word: some StringProtocol) -> [Sound] {
    let letters = Array(word.unicodeScalars)
    var result: [Sound] = []
    var place = 0
    while place < letters.count {
      let (read, length) = sounds(in: letters, at: place)
      for sound in read where sound != result.last { result.append(sound) }
      place += length
    }
    return result
  }

  /// The longest sequence of letters that has sounds of its own comes first.
  private func sounds(in letters: [Unicode.Scalar], at place: Int) -> (sounds: [Sound], length: Int) {
    for length in (1...max(longest, 1)).reversed() where place + length <= letters.count {
      let key = String(String.UnicodeScalarView(letters[place..<place + length]))
      if let found = sounds[key] { return (found, length) }
    }
    return ([], 1)
  }
}
