internal import KorpuModel

/// The forms of all languages, each read when it is first asked for.
final class LanguageForms: Sendable {
  static let builtIn = LanguageForms()

  private let made = PerLanguage<ConceptForms>()
  private let concepts = Concepts.builtIn

  func forms(of language: Language) -> ConceptForms {
    made.value(of: language) {
      var forms: [ConceptForm] = []
      for table in ["concepts", "places"] {
        add(Table(ofConcepts: table), in: language, to: &forms) { row in
          concepts.concept(named: row).map { .concept($0) }
        }
      }
      add(Table(ofConcepts: "known-bodies"), in: language, to: &forms) { row in
        KnownBodies.builtIn.body(of: row).map { .body($0) }
      }
      forms += countries(in: language)
      Table("cities", of: language)?.forEachColumn(0) { _, city in
        forms.append(ConceptForm(city, meaning: .city))
      }
      return ConceptForms(forms, endings: Lexicon.of(language)?.endings)
    }
  }

  /// Adds the forms in the language's column of a table, which its first row names.
  private func add(
    _ table: Table?, in language: Language, to forms: inout [ConceptForm], meaning: (String) -> ConceptForm.Meaning?
  ) {
    guard let table, let column = table.column(named: language.rawValue) else { return }
    table.forEachColumn(column) { row, texts in
      guard !texts.isEmpty, let meaning = meaning(table.row(at: row).key) else { return }
      for text in texts.split(separator: UInt8(ascii: "|")) {
        forms.append(ConceptForm(text, meaning: meaning, isAbbreviation: Self.isAbbreviation(text, meaning)))
      }
    }
  }

  /// Short names of known bodies are words of the language too, and meant only in capitals.
  private static func isAbbreviation(_ text: some Collection<UInt8>, _ meaning: ConceptForm.Meaning) -> Bool {
    guard case .body = meaning, !text.contains(UInt8(ascii: "*")) else { return false }
    return String(decoding: text, as: UTF8.self).count <= longestAbbreviation
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
