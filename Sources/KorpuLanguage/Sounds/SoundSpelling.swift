package import KorpuModel

/// How a language's letters are read, so that names in different languages and scripts can be compared by their sounds.
package struct SoundSpelling: Sendable {
  /// Letters that are read together.
  private struct Rule {
    let letters: [Unicode.Scalar]
    let sounds: [Sound]
  }

  /// By the number of their first letter; those of more letters come first.
  private let rules: [[Rule]]

  /// How the language is read: its own table over the one of all languages.
  package static func of(_ language: Language) -> SoundSpelling { all[language] ?? SoundSpelling(tables: [shared]) }

  private static let shared = Table(ofSounds: "letters")
  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, SoundSpelling(tables: [shared, Table(ofSounds: $0.rawValue)]))
    })

  private init(tables: [Table?]) {
    var sounds: [String: [Sound]] = [:]
    for table in tables {
      table?.forEachRow { row in sounds[row.key] = row.value.unicodeScalars.compactMap(Sound.init) }
    }
    var rules: [[Rule]] = []
    for (key, sounds) in sounds {
      let letters = Array(key.unicodeScalars)
      guard let first = letters.first else { continue }
      while rules.count <= first.value { rules.append([]) }
      rules[Int(first.value)].append(Rule(letters: letters, sounds: sounds))
    }
    self.rules = rules.map { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  /// The sounds of a word in small letters, doubled ones once; letters that no table has are left out.
  ///
  /// - Complexity: O(letters).
  package func sounds(of word: some StringProtocol) -> [Sound] {
    let letters = Array(word.unicodeScalars)
    var result: [Sound] = []
    result.reserveCapacity(letters.count + 2)
    var place = 0
    while place < letters.count {
      let rule = rule(for: letters[place...])
      for sound in rule?.sounds ?? [] where sound != result.last { result.append(sound) }
      place += rule?.letters.count ?? 1
    }
    return result
  }

  private func rule(for letters: ArraySlice<Unicode.Scalar>) -> Rule? {
    guard let first = letters.first, first.value < rules.count else { return nil }
    return rules[Int(first.value)].first { letters.starts(with: $0.letters) }
  }
}
