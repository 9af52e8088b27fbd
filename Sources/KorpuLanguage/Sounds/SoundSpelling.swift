package import KorpuModel

/// How a language's letters are read, so that names in different languages and scripts can be compared by their sounds.
package struct SoundSpelling: Sendable {
  /// Letters that are read together, and their sounds: where they stand in the arrays of all.
  private struct Rule {
    let letters: Range<Int>
    let sounds: Range<Int>
  }

  /// By their first letter; among those of one those of more letters come first.
  private var rules: [Rule] = []
  /// By the number of a letter the place of the first rule that it begins, and at the end that of none.
  private var starts: [Int] = []
  private var letters: [Unicode.Scalar] = []
  private var sounds: [Sound] = []

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
    for row in rows.sorted(by: { ($0.letters[0], $1.letters.count) < ($1.letters[0], $0.letters.count) }) {
      while starts.count <= row.letters[0].value { starts.append(rules.count) }
      add(row.letters, row.sounds.unicodeScalars.compactMap(Sound.init))
    }
    starts.append(rules.count)
  }

  private mutating func add(_ letters: [Unicode.Scalar], _ sounds: [Sound]) {
    let (letter, sound) = (self.letters.count, self.sounds.count)
    rules.append(Rule(letters: letter..<letter + letters.count, sounds: sound..<sound + sounds.count))
    self.letters += letters
    self.sounds += sounds
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
      for sound in sounds[rule.sounds] where sound != result.last { result.append(sound) }
      place += rule.letters.count
    }
    return result
  }

  private func rule(for word: [Unicode.Scalar], at place: Int) -> Rule? {
    let first = Int(word[place].value)
    guard first + 1 < starts.count else { return nil }
    for rule in rules[starts[first]..<starts[first + 1]] where place + rule.letters.count <= word.count {
      if rule.letters.indices.allSatisfy({ word[place + $0 - rule.letters.lowerBound] == letters[$0] }) { return rule }
    }
    return nil
  }
}
