internal import KorpuLanguage
internal import KorpuModel

/// Tells who the members of a union are where its name says so in the plural: «Түркі | университеттері | қауымдастығы», «Қазақстан |
/// музейлері мен кітапханалары | одағы». Their word is that of bodies or towns, and names none here.
struct UnionMembers {
  let reading: TokenizedArticle

  /// How many words of the name may stand between the members and the type word.
  private static let reach = 6

  /// Whether a word in small letters names members of the union whose type word stands at `head`.
  func areNamed(at index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, index >= 0, head - index <= Self.reach, index < head,
      isUnion(head), isPlural(index)
    else { return false }
    return (index + 1..<head).allSatisfy { between in
      isPlural(between)
        || !reading.tokens[between].isCapitalised
          && (reading.isWord(between, .conjunction) || reading.words[between].isKey(of: .bodyModifiers))
    }
  }

  private func isUnion(_ head: Int) -> Bool {
    guard let type = reading.words.match(.bodies, at: head), type.form.possessor == .third, !type.form.isPlural else {
      return false
    }
    return type.value == OrganizationKind.ngo.rawValue || type.value == OrganizationKind.igo.rawValue
  }

  /// «университеттері», «қалалары»
  private func isPlural(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let senses = reading.words[index]
    // «елдері | университеттері»
    let noun =
      senses.form(in: .bodies) ?? (reading.isForm(index, of: [.town, .state]) ? senses.form(in: .wordClasses) : nil)
    return noun.map { $0.isPlural && $0.possessor == .third && $0.grammaticalCase == .nominative } ?? false
  }
}
