/// Endings that follow the sounds of the word, as in the Turkic languages.
///
/// An ending is written with capitals for the letters that change: «dA», with a row «A, aıou, a» for each change. Vowels
/// look at the last vowel, consonants at the last letter. After «/» stands what a word takes that ends in a vowel; «-»
/// at the beginning drops that vowel.
struct HarmonicInflection: Inflection {
  private let vowels: [Character: [Character: Character]]
  /// The letters that vowels of endings look at.
  private let vowelLetters: Set<Character>
  private let consonants: [Character: [Character: Character]]
  /// By the case: endings of names, of possessed names, of possessed phrases.
  private let endings: [GrammaticalCase: [String]]

  init(_ text: SectionedText) {
    vowels = Self.changes(text.rows("vowel harmony"))
    vowelLetters = Set(vowels.values.flatMap(\.keys))
    consonants = Self.changes(text.rows("consonant harmony"))
    endings = Dictionary(
      text.rows("cases").compactMap { row in GrammaticalCase(rawValue: row[0]).map { ($0, Array(row.dropFirst())) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func changes(_ rows: [[String]]) -> [Character: [Character: Character]] {
    var changes: [Character: [Character: Character]] = [:]
    for row in rows where row.count == 3 {
      guard let capital = row[0].first, let value = row[2].first else { continue }
      for letter in row[1] { changes[capital, default: [:]][letter] = value }
    }
    return changes
  }

  func form(_ noun: Noun, in form: GrammaticalCase) -> String {
    guard form != .nominative, let endings = endings[form], let plain = endings.first else { return noun.text }
    switch noun {
    case .person, .name: return joined(noun.text, plain)
    case .body: return joined(noun.text, endings.count > 1 ? endings[1] : plain)
    case .phrase: return joined(noun.text, endings.last ?? plain)
    }
  }

  private func joined(_ stem: String, _ ending: String) -> String {
    var word = WordEnd(stem, vowels: vowelLetters)
    let ways = ending.split(separator: "/", omittingEmptySubsequences: false)
    var way = ways[word.endsInVowel ? ways.count - 1 : 0]
    var result = stem
    if way.hasPrefix("-") {
      way = way.dropFirst()
      result.removeLast()
    }
    for letter in way {
      let letter = changed(letter, after: word)
      result.append(letter)
      word.append(letter)
    }
    return result
  }

  /// A change may give a capital that changes again: «G» becomes «Ğ» after voiced letters, and that «ғ» or «г».
  private func changed(_ letter: Character, after word: WordEnd) -> Character {
    var letter = letter
    if let last = word.last, let value = consonants[letter]?[last] { letter = value }
    if let vowel = word.vowel, let value = vowels[letter]?[vowel] { letter = value }
    return letter
  }
}

/// What endings look at: the last letter and the last vowel.
private struct WordEnd {
  private(set) var last: Character?
  private(set) var vowel: Character?
  private let vowels: Set<Character>

  init(_ word: String, vowels: Set<Character>) {
    self.vowels = vowels
    let letters = word.reversed().lazy.filter(\.isLetter).map { Character($0.lowercased()) }
    last = letters.first
    vowel = letters.first { vowels.contains($0) }
  }

  var endsInVowel: Bool { last != nil && last == vowel }

  mutating func append(_ letter: Character) {
    guard letter.isLetter else { return }
    last = letter
    if vowels.contains(letter) { vowel = letter }
  }
}
