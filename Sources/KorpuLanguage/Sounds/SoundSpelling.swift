package import KorpuModel

/// How a language's letters are read, so that names in different languages and scripts can be compared by their sounds.
package struct SoundSpelling: Sendable {
  /// Letters that are read together, and their sounds: where they stand in the arrays of all.
  private struct Rule: BitwiseCopyable {
    let firstLetter: Int
    let countOfLetters: Int
    let firstSound: Int
    let countOfSounds: Int
  }

  /// By their first letter; among those of one those of more letters come first.
  private let rules: StandingTable<Rule>
  /// By the number of a letter the place of the first rule that it begins, and at the end that of none.
  private let starts: StandingTable<Int>
  private let letters: StandingTable<Unicode.Scalar>
  private let sounds: StandingTable<Sound>

  /// How the language is read: its own table over the one of all languages.
  package static func of(_ language: Language) -> SoundSpelling { all[language] ?? SoundSpelling(tables: [shared]) }

  private static let shared = Table(ofSounds: "letters")
  private static let all = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, SoundSpelling(tables: [shared, Table(ofSounds: $0.rawValue)]))
    })

  private init(tables: [Table?]) {
    var written: [String: String] = [:]
    for table in tables { table?.forEachRow { row in written[row.key] = row.value } }
    let rows = written.map { (letters: Array($0.key.unicodeScalars), sounds: $0.value) }.filter { !$0.letters.isEmpty }
    var (rules, starts) = ([Rule](), [Int]())
    var (letters, sounds) = ([Unicode.Scalar](), [Sound]())
    for row in rows.sorted(by: { ($0.letters[0], $1.letters.count) < ($1.letters[0], $0.letters.count) }) {
      while starts.count <= row.letters[0].value { starts.append(rules.count) }
      let written = row.sounds.unicodeScalars.compactMap(Sound.init)
      rules.append(
        Rule(
          firstLetter: letters.count, countOfLetters: row.letters.count, firstSound: sounds.count,
          countOfSounds: written.count))
      letters += row.letters
      sounds += written
    }
    starts.append(rules.count)
    self.rules = StandingTable(rules)
    self.starts = StandingTable(starts)
    self.letters = StandingTable(letters)
    self.sounds = StandingTable(sounds)
  }

  /// The sounds of a word in small letters, doubled ones once; letters that no table has are left out.
  ///
  /// - Complexity: O(letters).
  package func sounds(of word: some StringProtocol) -> [Sound] {
    let word = Array(word.unicodeScalars)
    var result: [Sound] = []
    result.reserveCapacity(word.count + 2)
    var place = 0
    while place < word.count {
      guard let rule = rule(for: word, at: place) else {
        place += 1
        continue
      }
      for offset in 0..<rule.countOfSounds {
        let sound = sounds[rule.firstSound + offset]
        if sound != result.last { result.append(sound) }
      }
      place += rule.countOfLetters
    }
    return result
  }

  private func rule(for word: [Unicode.Scalar], at place: Int) -> Rule? {
    let first = Int(word[place].value)
    guard first + 1 < starts.indices.upperBound else { return nil }
    for number in starts[first]..<starts[first + 1] {
      let rule = rules[number]
      if begins(word, at: place, with: rule) { return rule }
    }
    return nil
  }

  private func begins(_ word: [Unicode.Scalar], at place: Int, with rule: Rule) -> Bool {
    place + rule.countOfLetters <= word.count
      && (0..<rule.countOfLetters).allSatisfy { word[place + $0] == letters[rule.firstLetter + $0] }
  }
}
