internal import KorpuLanguage
internal import KorpuModel

/// People named again by their surnames alone.
extension PersonRecognizer {
  /// Further places, above all surnames alone, «Əliyev bildirib», of people whose full names the article gives.
  func shortForms(of full: [MentionCandidate], besides all: [MentionCandidate]) -> [MentionCandidate] {
    let occupied = Occupancy(of: reading.tokens.count, by: all.map(\.tokens))
    let lexicon = reading.lexicon
    var firstNames: [String: Set<String>] = [:]
    for person in full {
      let words = NameKey(person.name, in: lexicon).words
      guard let first = words.first, let surname = lexicon.surname(among: words) else { continue }
      firstNames[surname, default: []].insert(first)
    }
    return initialled(of: firstNames, besides: occupied)
      + reading.tokens.indices.compactMap { index in
        guard reading.tokens[index].isCapitalised, !occupied[index], canBePartOfName(index) else { return nil }
        let word = reading.tokens[index].folded
        let stem = reading.words[index].name.ending.nominative(of: word)
        guard let first = firstNames[stem] ?? firstNames[word] ?? inflected(index, of: firstNames) else { return nil }
        // The whole name again, where nothing but its surname tells it.
        let isWhole =
          index > 0 && !occupied[index - 1] && first.contains(reading.tokens[index - 1].folded)
          && reading.isCapitalisedWord(index - 1)
        if reading.isSlavic, !isWhole { return slavicSurname(index, of: firstNames) }
        return candidate(
          isWhole ? index - 1..<index + 1 : index..<index + 1, confidence: 0.85,
          known: SurnameFirst(reading: reading).ending(of: index, amongSurnames: firstNames.keys))
      }
  }

  /// «M. Ak» where the article has «Mahmyt Ak»: behind an initial a surname that is a common word elsewhere.
  private func initialled(of firstNames: [String: Set<String>], besides occupied: Occupancy) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.tokens.indices.compactMap { index in
      guard reading.endsInitial(at: index + 1), !occupied[index], !occupied[index + 2], !canBePartOfName(index + 2),
        !taken[index + 2], let first = firstNames[reading.tokens[index + 2].folded],
        first.contains(where: { $0.first == reading.tokens[index].folded.first })
      else { return nil }
      return candidate(index..<index + 3, confidence: 0.85)
    }
  }

  /// «Токаеву»: in Russian any case of a surname that the article gives, also one that looks like a woman's; in Hungarian
  /// too, «Szarkót».
  func inflected(_ index: Int, of firstNames: [String: Set<String>]) -> Set<String>? {
    let family = reading.lexicon.language.family
    guard reading.isSlavic || family == .uralic else { return nil }
    return reading.words[index].readings.lazy.compactMap { firstNames[$0.stem] }.first
  }

  func slavicSurname(_ index: Int, of firstNames: [String: Set<String>]) -> MentionCandidate? {
    let word = reading.tokens[index].folded
    let stems = [word] + reading.words[index].readings.map(\.stem)
    guard let stem = stems.first(where: { firstNames[$0] != nil }) else { return nil }
    let found = SlavicPersonName(reading: reading).finding(ofSurname: index, stem: stem)
    return MentionCandidate(
      tokens: index..<index + 1, type: .person, name: found.name, cases: found.cases, confidence: 0.85)
  }
}
