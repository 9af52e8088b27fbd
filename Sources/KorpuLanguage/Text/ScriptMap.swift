/// How a script that a language is also written in spells the letters of the script of its tables: Uzbek in Cyrillic,
/// Kazakh in either of its Latin alphabets.
///
/// A table holds the letters, one to three, what they are in the tables' script, and in a third column what they are at
/// the beginning of a word and after a vowel where that differs: «е» is «e», and «ye» in «елка».
public struct ScriptMap: Sendable {
  private struct Spelling {
    let plain: [Unicode.Scalar]
    let initial: [Unicode.Scalar]?
    let afterVowel: [Unicode.Scalar]?
  }

  private typealias Entry = (letters: [Unicode.Scalar], spelling: Spelling)

  /// By the code of the first of the letters, the longest first. Alphabets have low codes.
  private let spellings: [[Entry]]
  /// Letters that the tables' own script does not have.
  private let own: Set<Unicode.Scalar>

  package init(table: Table) {
    var values: Set<Unicode.Scalar> = []
    var spellings: [[Unicode.Scalar]: Spelling] = [:]
    table.forEachRow { row in
      let contextual = row.third.split(separator: " ", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      let letters = Array(row.key.unicodeScalars)
      guard !letters.isEmpty else { return }
      spellings[letters] = Spelling(
        plain: row.value == "-" ? [] : Array(row.value.unicodeScalars),
        initial: contextual.first.flatMap { $0.isEmpty ? nil : $0 },
        afterVowel: contextual.count > 1 ? contextual[1] : nil)
      values.formUnion(row.value.unicodeScalars)
    }
    let last = spellings.keys.map { Int($0[0].value) }.max() ?? 0
    var entries: [[Entry]] = Array(repeating: [], count: last + 1)
    for entry in spellings.sorted(by: { $0.key.count > $1.key.count }) {
      entries[Int(entry.key[0].value)].append((entry.key, entry.value))
    }
    self.spellings = entries
    own = Set(spellings.keys.filter { $0.count == 1 }.map { $0[0] }).subtracting(values)
  }

  /// How many of the letters are of this script.
  func letters(in text: some Sequence<Unicode.Scalar>) -> Int { text.count { own.contains($0) } }

  /// A folded word in the script of the tables.
  ///
  /// - Complexity: O(length).
  package func mapped(_ word: String) -> String { String(scalars: mapped(Array(word.unicodeScalars))) }

  func mapped(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let first = Int(scalars[index].value)
      guard first < spellings.count, let place = place(at: index, in: scalars) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let entry = spellings[first][place]
      if let initial = entry.spelling.initial, index == 0 || scalars[index - 1] == "-" {
        result += initial
      } else if let afterVowel = entry.spelling.afterVowel, index > 0, VowelHarmony.isVowel(scalars[index - 1]) {
        result += afterVowel
      } else {
        result += entry.spelling.plain
      }
      index += entry.letters.count
    }
    return result
  }

  /// Which of the spellings of its first letter stands at a place.
  private func place(at index: Int, in scalars: [Unicode.Scalar]) -> Int? {
    spellings[Int(scalars[index].value)].firstIndex { entry in
      entry.letters.count == 1 || scalars[index...].starts(with: entry.letters)
    }
  }
}
