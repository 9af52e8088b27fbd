internal import KorpuLanguage
internal import KorpuModel

/// Tells who the members of a union are where its name says so in the plural: «Түркі | университеттері | қауымдастығы», «Қазақстан |
/// музейлері мен кітапханалары | одағы», «Каспий маңы | елдерінің порттары | қауымдастығы». Their word is that of bodies, states or
/// towns, and names none here.
struct UnionMembers {
  let reading: TokenizedArticle

  /// How many words of the name may stand between the members and the type word.
  private static let reach = 6

  /// Whether a word in small letters names members of the union whose type word stands at `head`.
  func areNamed(at index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, index >= 0, head - index <= Self.reach, index < head,
      isUnion(head), isPlural(index)
    else { return areStates(index, head: head) }
    return (index + 1..<head).allSatisfy { between in
      isPlural(between)
        || !reading.tokens[between].isCapitalised
          && (reading.isWord(between, .conjunction) || reading.words[between].isKey(of: .bodyModifiers))
    }
  }

  /// «түркі | мемлекеттерінің сауда палаталары | одағының (отырысы)»: where a union begins that is told in small letters by the
  /// sort of states whose members form it.
  func startInSmallLetters(before head: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.writesNamesInSmallLetters, !reading.tokens[head].isCapitalised, isUnion(head),
      let states = (max(first, head - Self.reach)..<head).last(where: { areStates($0, head: head) }), states > first
    else { return nil }
    let sort = states - 1
    return reading.words[sort].isKey(of: .bodyModifiers) && !reading.tokens[sort].isCapitalised ? sort : nil
  }

  /// «елдерінің | сауда палаталары (одағы)»: the states right before whose members form the union, and what these are for.
  private func areStates(_ index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, index >= 0, head - index <= Self.reach, index + 1 < head,
      reading.isForm(index, of: .state), !reading.tokens[index].isCapitalised, reading.isGenitivePlural(index),
      isUnion(head)
    else { return false }
    let isPlural = reading.words[head - 1].readings.contains {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .nominative
    }
    return isPlural
      && (index + 1..<head).allSatisfy { between in
        reading.tokens[between].kind == .word && !reading.tokens[between].isCapitalised
          && (reading.isWord(between, .conjunction)
            || !reading.words[between].isFunctionWord && !reading.words[between].isKnownVerb)
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
