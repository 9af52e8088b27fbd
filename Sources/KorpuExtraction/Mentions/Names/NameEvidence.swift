internal import KorpuLanguage
internal import KorpuModel

/// Finds case endings of surnames that no table knows by the other forms that the article has of them: «Осман Устаны»
/// and «Осман Устага» are Осман Уста; «Aman Sabitanyň» is Sabitan's where «Aman Sabitan» stands elsewhere, and else
/// Sabita's. «Aleksandr Jilkinin» is Jilkin's where the article goes on with «A.Jilkin».
struct NameEvidence {
  let reading: TokenizedArticle
  let people: [MentionCandidate]

  /// A stem shorter than this is hardly a name.
  private static let shortestStem = 3

  /// The people, with the endings taken off that the article shows to be none of the name.
  ///
  /// - Complexity: O(people), and for one name O(its forms).
  func corrected() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return people }
    let people = lengthened().map(withoutCopula)
    var surnames: [String: Set<String>] = [:]
    for person in people { surnames[givenNames(of: person), default: []].insert(surname(of: person)) }
    let short = surnamesByInitial()
    let whole = surnamesByFirstLetter()
    return people.map { person in
      if let named = initialled(person, in: whole) { return named }
      let others = surnames[givenNames(of: person), default: []].subtracting([surname(of: person)])
      if others.isEmpty { return bare(person, in: short) ?? person }
      return corrected(person, by: others)
    }
  }

  /// The people, each with all given names that the article has for the surname, in whatever form, and for them: where
  /// it has «ministr Mahinur Özdemir Aksoý», no table need know the first word of «Mahinur | Özdemir Aksoýa».
  private func lengthened() -> [MentionCandidate] {
    let known = Set(people.filter { $0.tokens.count > 2 }.map(givenNames))
    guard !known.isEmpty else { return people }
    let taken = Occupancy(of: reading.tokens.count, by: people.map(\.tokens))
    return people.map { person in
      let first = person.tokens.lowerBound - 1
      guard first >= reading.sentence(of: person.tokens.lowerBound).lowerBound, reading.isCapitalisedWord(first),
        !taken[first], known.contains(reading.tokens[first].folded + " " + givenNames(of: person))
      else { return person }
      return MentionCandidate(
        tokens: first..<person.tokens.upperBound, type: person.type,
        name: reading.text(of: first..<first + 1) + " " + person.name, grammaticalCase: person.grammaticalCase,
        cases: person.cases, confidence: person.confidence, isTagged: person.isTagged)
    }
  }

  /// By the letter, the surnames that stand behind an initial: «A.Jilkin».
  private func surnamesByInitial() -> [Character: Set<String>] {
    var surnames: [Character: Set<String>] = [:]
    for person in people where isInitialled(person) {
      guard let letter = reading.tokens[person.tokens.lowerBound].folded.first else { continue }
      surnames[letter, default: []].insert(surname(of: person))
    }
    return surnames
  }

  /// By the letter, the surnames that stand behind a given name that begins with it: «Nur Salis».
  private func surnamesByFirstLetter() -> [Character: Set<String>] {
    var surnames: [Character: Set<String>] = [:]
    for person in people where person.tokens.count > 1 && !isInitialled(person) {
      guard let letter = reading.tokens[person.tokens.lowerBound].folded.first else { continue }
      if let surname = NameKey(person.name, in: reading.lexicon).words.last {
        surnames[letter, default: []].insert(surname)
      }
    }
    return surnames
  }

  /// «N.Salisin» where the article has «Nur Salis»: behind an initial an ending that the whole name shows to be one.
  private func initialled(_ person: MentionCandidate, in whole: [Character: Set<String>]) -> MentionCandidate? {
    guard isInitialled(person), let letter = reading.tokens[person.tokens.lowerBound].folded.first,
      let others = whole[letter], !others.contains(surname(of: person))
    else { return nil }
    return bare(person, as: others)
  }

  private func isInitialled(_ person: MentionCandidate) -> Bool {
    reading.endsInitial(at: person.tokens.lowerBound + 1)
  }

  /// «Aleksandr Jilkinin» where the article goes on with «A.Jilkin»: what stands behind the initial is the whole surname.
  private func bare(_ person: MentionCandidate, in short: [Character: Set<String>]) -> MentionCandidate? {
    guard !isInitialled(person), person.tokens.count > 1,
      let letter = reading.tokens[person.tokens.lowerBound].folded.first, let others = short[letter],
      !others.contains(surname(of: person))
    else { return nil }
    return bare(person, as: others)
  }

  /// The person by the one of some surnames of which the last word of the name is a form.
  private func bare(_ person: MentionCandidate, as surnames: Set<String>) -> MentionCandidate? {
    let last = person.tokens.upperBound - 1
    let senses = reading.words[last]
    // «Karakayanın» may end as surnames do.
    guard !senses.name.isKnownSurname, !senses.name.isGivenName,
      let stem = inflections(of: last).first(where: { surnames.contains($0.stem) })
    else { return nil }
    return renamed(person, in: stem.form)
  }

  private func corrected(_ person: MentionCandidate, by others: Set<String>) -> MentionCandidate {
    let last = person.tokens.upperBound - 1
    let senses = reading.words[last]
    guard !senses.name.isSurname, !senses.name.isGivenName else { return person }
    let stem = inflections(of: last).first { noun in
      others.contains(noun.stem) || others.contains { isForm($0, of: noun.stem) }
    }
    return stem.map { renamed(person, in: $0.form) } ?? person
  }

  private func renamed(_ person: MentionCandidate, in form: NounForm) -> MentionCandidate {
    MentionCandidate(
      tokens: person.tokens, type: person.type, name: reading.nominative(of: person.tokens, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: person.confidence, isTagged: person.isTagged)
  }

  /// «(sahibi) Murat Demir'|dir»: what makes a predicate of a name, behind a mark that parts it off.
  private func withoutCopula(_ person: MentionCandidate) -> MentionCandidate {
    let word = reading.tokens[person.tokens.upperBound - 1].folded
    guard person.grammaticalCase == .nominative, let stem = reading.lexicon.endings.predicated(in: word),
      case let rest = word.dropFirst(stem.count), let mark = rest.first, !mark.isLetter
    else { return person }
    var form = NounForm()
    form.ending = CaseEnding(length: rest.dropFirst().utf8.count, restored: "")
    return renamed(person, in: form)
  }

  /// What the word may be a case of, longest stem first.
  private func inflections(of index: Int) -> [NounReading] {
    reading.words[index].readings.filter(isInflection)
  }

  private func isForm(_ word: String, of stem: String) -> Bool {
    reading.lexicon.endings.readings(of: word).contains { isInflection($0) && $0.stem == stem }
  }

  private func isInflection(_ noun: NounReading) -> Bool {
    noun.form.possessor == nil && !noun.form.isPlural && !noun.form.ending.isEmpty
      && noun.stem.count >= Self.shortestStem
  }

  private func surname(of person: MentionCandidate) -> String { reading.tokens[person.tokens.upperBound - 1].folded }

  private func givenNames(of person: MentionCandidate) -> String {
    person.tokens.dropLast().map { reading.tokens[$0].folded }.joined(separator: " ")
  }
}
