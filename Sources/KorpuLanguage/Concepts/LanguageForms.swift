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
      let lexicon = Lexicon.of(language)
      if let lexicon { forms += countries(in: lexicon) }
      Table("cities", of: language)?.forEachColumn(0) { _, city in
        forms.append(ConceptForm(city, meaning: .city))
      }
      return ConceptForms(forms, endings: lexicon?.endings)
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

  private func countries(in lexicon: Lexicon) -> [ConceptForm] {
    ["countries", "demonyms"].flatMap { table in
      (Table(table, of: lexicon.language)?.rows ?? []).compactMap { row -> ConceptForm? in
        guard row.count > 1, let concept = concepts.concept(named: "@" + row[1].prefix(2)) else { return nil }
        // Whatever else a word means, a country's name is first of all that.
        return ConceptForm(
          words: row[0].split(separator: " ").map(lexicon.inflected), meaning: .concept(concept),
          takesEndings: lexicon.language.family.isHeadFinal, length: row[0].utf8.count + 1)
      }
    }
  }
}

extension Lexicon {
  /// A word of a country's name with whatever case ending: the stem, and how much may follow.
  fileprivate func inflected(_ word: Substring) -> ConceptForm.Word {
    let stem = unchangingPart(of: word)
    return ConceptForm.Word(letters: Array(stem.utf8), mostFollowing: bytesFollowing(stem, of: word))
  }

  /// Shorter words begin too many others to have endings.
  private static let shortestStem = 4

  private func bytesFollowing(_ stem: String, of word: Substring) -> Int {
    let width = stem.utf8.count > stem.count * 3 / 2 ? 2 : 1
    return stem.count < Self.shortestStem
      ? word.utf8.count - stem.utf8.count : (language.family.isHeadFinal ? 12 : 4) * width
  }

  /// The word without the letters that change with the case: itself where endings only follow one another, «Niue».
  private func unchangingPart(of word: Substring) -> String {
    stems(of: String(word), without: .inflected).first { stem in
      let isShort = stem.count < Self.shortestStem
      return !isShort || language.family != .turkic && word.count - stem.count == 1
    } ?? String(word)
  }
}
