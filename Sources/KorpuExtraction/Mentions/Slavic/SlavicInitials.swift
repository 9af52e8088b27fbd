internal import KorpuLanguage
internal import KorpuModel

/// Puts surnames with initials, and those alone, into the nominative by the full names of the article: «по словам М. Гарифова» tells of Марат
/// Гарифов, where a woman of that name would look the same.
struct SlavicInitials {
  let reading: TokenizedArticle

  func corrected(_ people: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.isSlavic else { return people }
    var initials: [String: Set<Character>] = [:]
    for person in people where !person.name.contains(ascii: ".") {
      let words = NameKey(person.name, in: reading.lexicon).words
      guard words.count > 1, let surname = words.last else { continue }
      initials[surname, default: []].formUnion(words.dropLast().compactMap(\.first))
    }
    return people.map {
      $0.name.contains(ascii: ".") || !$0.name.contains(ascii: " ") ? corrected($0, by: initials) : $0
    }
  }

  private func corrected(_ person: MentionCandidate, by initials: [String: Set<Character>]) -> MentionCandidate {
    let last = person.tokens.upperBound - 1
    let first = person.tokens.count > 1 ? reading.tokens[person.tokens.lowerBound].folded.first : nil
    func fits(_ surname: String) -> Bool {
      guard let known = initials[surname] else { return false }
      return first.map(known.contains) ?? true
    }
    guard !fits(reading.tokens[last].folded),
      let stem = reading.words[last].readings.map(\.stem).first(where: fits)
    else { return person }
    let surname = SlavicPersonName(reading: reading).finding(ofSurname: last, stem: stem)
    let given = person.tokens.lowerBound..<last
    let space = reading.tokens[last].followsSpace ? " " : ""
    let printed = given.isEmpty ? "" : reading.text(of: given) + space
    return MentionCandidate(
      tokens: person.tokens, type: .person, name: printed + surname.name, cases: surname.cases,
      confidence: person.confidence)
  }
}
