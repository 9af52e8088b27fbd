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

  /// «Palatalar | we biržalar birleşigi»: whether the name of a union begins with a sort of bodies, its members.
  func areNamed(byCapitalAt index: Int, head: Int) -> Bool {
    guard head - index <= Self.reach, isUnion(head), let form = reading.words[index].form(in: .bodies) else {
      return false
    }
    return form.isPlural && form.possessor == nil && form.grammaticalCase == .nominative
  }

  /// «университеттері», «қалалары», «biržalar», «işgärleriniň»
  private func isPlural(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let senses = reading.words[index]
    // «елдері | университеттері»
    let noun =
      senses.form(in: .bodies) ?? (reading.isForm(index, of: [.town, .state]) ? senses.form(in: .wordClasses) : nil)
    if let noun { return noun.isPlural && noun.grammaticalCase == .nominative }
    guard let people = senses.form(in: .roles) else { return false }
    return people.isPlural && [.nominative, .genitive].contains(people.grammaticalCase)
  }
}
