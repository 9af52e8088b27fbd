package import KorpuModel

/// Finds the words that an abbreviation is made of among the parts of another name, in whatever language that is: «АНК»
/// is «Қазақстан халқы ассамблеясы», since Russian says its concepts with «ассамблея», «народ» and «Казахстан».
package struct Initials {
  private let initials: [String]
  private let forms: ConceptForms
  private let spelling: SoundSpelling
  private let name: BodyNameWords

  /// - Parameters:
  ///   - abbreviation: A part of a name in the language.
  ///   - name: Another name.
  package init(of abbreviation: NamePart, in language: Language, and name: BodyNameWords) {
    initials = abbreviation.initials
    forms = ConceptForms.of(language)
    spelling = SoundSpelling.of(language)
    self.name = name
  }

  /// The parts among those at the given places that begin with the initials, in any order, each with its own.
  ///
  /// - Complexity: O(*n*!) in the parts in the worst case; of abbreviations, which are short, few letters fit many.
  package func parts(among places: [Int]) -> [Int]? { parts(for: initials[...], among: places) }

  private func parts(for rest: ArraySlice<String>, among places: [Int]) -> [Int]? {
    guard !rest.isEmpty else { return [] }
    for place in places {
      for count in counts(of: rest, beginning: name.parts[place]) {
        guard let found = parts(for: rest.dropFirst(count), among: places.filter { $0 != place }) else { continue }
        return [place] + found
      }
    }
    return nil
  }

  /// How many of the initials the words of a part begin with.
  private func counts(of initials: ArraySlice<String>, beginning part: NamePart) -> [Int] {
    guard let first = initials.first else { return [] }
    if part.meanings.isEmpty {
      let sounds = spelling.sounds(of: first)
      return part.words.contains { $0.own.sounds.starts(with: sounds) } ? [1] : []
    }
    let counts = part.meanings.flatMap { forms.counts(of: initials, beginning: $0) }
    return Set(counts).sorted(by: >)
  }
}

extension ConceptForms {
  /// How many of the initials the words of a concept's forms begin with: all words of one, or the first.
  fileprivate func counts(of initials: ArraySlice<String>, beginning concept: Concept) -> [Int] {
    forms(of: concept).compactMap { form in
      // «Республика Казахстан» is no «Р».
      if concept.isCountry, form.words.count > 1 { return nil }
      let count = zip(form.words, initials).prefix { $0.letters.starts(with: $1.utf8) }.count
      return count == form.words.count ? count : count > 0 ? 1 : nil
    }
  }
}
