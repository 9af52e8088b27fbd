internal import KorpuModel

/// The forms of all languages, each read when it is first asked for.
final class LanguageForms: Sendable {
  static let builtIn = LanguageForms()

  private let made = PerLanguage<ConceptForms>()
  private let concepts = Concepts.builtIn

  private static let concepts = ["concepts", "places"].flatMap { Table(ofConcepts: $0)?.rows ?? [] }
  private static let knownBodies = Table(ofConcepts: "known-bodies")?.rows ?? []

  func forms(of language: Language) -> ConceptForms {
    made.value(of: language) {
      ConceptForms(
        written(Self.concepts, in: language) { row in concepts.concept(named: row).map { .concept($0) } }
          + written(Self.knownBodies, in: language) { row in KnownBodies.builtIn.body(of: row).map { .body($0) } }
          + countries(in: language) + cities(in: language), endings: Lexicon.of(language)?.endings)
    }
  }

  /// The forms in the language's column of a table, which its first row names.
  private func written(
    _ rows: [[String]], in language: Language, meaning: (String) -> ConceptForm.Meaning?
  ) -> [ConceptForm] {
    guard let column = rows.first?.firstIndex(of: language.rawValue) else { return [] }
    return rows.dropFirst().flatMap { row -> [ConceptForm] in
      guard row.indices.contains(column), let meaning = meaning(row[0]) else { return [] }
      return row[column].split(separator: "|").map { text in
        ConceptForm(text, meaning: meaning, isAbbreviation: Self.isAbbreviation(text, meaning))
      }
    }
  }

  /// Short names of known bodies are words of the language too, and meant only in capitals.
  private static func isAbbreviation(_ text: Substring, _ meaning: ConceptForm.Meaning) -> Bool {
    guard case .body = meaning else { return false }
    return text.count <= longestAbbreviation && !text.contains("*")
  }

  private static let longestAbbreviation = 5

  private func countries(in language: Language) -> [ConceptForm] {
    ["countries", "demonyms"].flatMap { table in
      (Table(table, of: language)?.rows ?? []).compactMap { row -> ConceptForm? in
        guard row.count > 1, let concept = concepts.concept(named: "@" + row[1].prefix(2)) else { return nil }
        // Whatever else a word means, a country's name is first of all that.
        return ConceptForm(
          words: row[0].split(separator: " ").map(language.inflected), meaning: .concept(concept),
          takesEndings: language.family.isHeadFinal, length: row[0].utf8.count + 1)
      }
    }
  }

  private func cities(in language: Language) -> [ConceptForm] {
    (Table("cities", of: language)?.keys ?? []).map { ConceptForm($0, meaning: .city) }
  }
}

extension Language {
  /// A word of a country's name with whatever case ending: the stem, and how much may follow.
  fileprivate func inflected(_ word: Substring) -> ConceptForm.Word {
    let stem = word.dropLast(endingLength(of: word))
    let letters = Array(stem.utf8)
    return ConceptForm.Word(letters: letters, mostFollowing: bytesFollowing(stem, of: word))
  }

  /// Short words begin too many others to have endings.
  private func bytesFollowing(_ stem: Substring, of word: Substring) -> Int {
    let width = stem.utf8.count > stem.count * 3 / 2 ? 2 : 1
    return stem.count < 4 ? word.utf8.count - stem.utf8.count : (family.isHeadFinal ? 12 : 4) * width
  }

  /// How many letters change with the case: none where endings only follow one another.
  private func endingLength(of word: Substring) -> Int {
    switch self {
    case .russian where ["ий", "ый", "ая", "ой"].contains(word.suffix(2)) && word.count > 5: 2
    case .russian where word.last.map("аяьйоеы".contains) ?? false: 1
    case .hungarian where word.last.map("ae".contains) ?? false: 1
    case .turkmen where word.last == "e" && word.count > 4: 1
    default: 0
    }
  }
}
