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

  /// By the first of the letters, the longest first.
  private let spellings: [Unicode.Scalar: [(letters: [Unicode.Scalar], spelling: Spelling)]]
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
    self.spellings = Dictionary(grouping: spellings.map { (letters: $0.key, spelling: $0.value) }) { $0.letters[0] }
      .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
    own = Set(spellings.keys.filter { $0.count == 1 }.map { $0[0] }).subtracting(values)
  }

  /// How many of the letters are of this script.
  func letters(in text: some Sequence<Unicode.Scalar>) -> Int { text.count { own.contains($0) } }

  /// A folded word in the script of the tables.
  ///
  /// - Complexity: O(length).
  package func mapped(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let (spelling, length) = spelling(at: index, in: scalars)
      guard let spelling else {
        result.append(scalars[index])
        index += 1
        continue
      }
      if let initial = spelling.initial, index == 0 || scalars[index - 1] == "-" {
        result.append(contentsOf: initial)
      } else if let afterVowel = spelling.afterVowel, index > 0, VowelHarmony.isVowel(scalars[index - 1]) {
        result.append(contentsOf: afterVowel)
      } else {
        result.append(contentsOf: spelling.plain)
      }
      index += length
    }
    return String(result)
  }

  private func spelling(at index: Int, in scalars: [Unicode.Scalar]) -> (Spelling?, Int) {
    for (letters, spelling) in spellings[scalars[index], default: []]
    where letters.count == 1 || scalars[index...].starts(with: letters) {
      return (spelling, letters.count)
    }
    return (nil, 1)
  }
}
