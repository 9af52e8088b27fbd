internal import KorpuLanguage
internal import KorpuModel

/// Parts what looks like one name and is the surnames of two people: «(Режеп Аслан Садыр Осмонов менен сүйлөштү.) | Аслан Осмоновго
/// (ийгилик каалады)».
///
/// The surname of the first looks like a given name. Both people are named before, and the second has a case, by which something is
/// done with or to its bearer.
struct FusedSurnames {
  let reading: TokenizedArticle

  /// - Parameter candidate: Makes a person of a name.
  func parted(
    _ people: [MentionCandidate], by candidate: (Range<Int>) -> MentionCandidate
  ) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return people }
    let bearers = Bearers(of: people, in: reading.lexicon)
    return people.flatMap { person -> [MentionCandidate] in
      guard isFused(person, bearers) else { return [person] }
      let second = person.tokens.upperBound - 1
      return [candidate(person.tokens.lowerBound..<second), candidate(second..<second + 1)]
    }
  }

  private func isFused(_ person: MentionCandidate, _ bearers: Bearers) -> Bool {
    let start = person.tokens.lowerBound
    guard person.tokens.count == 2, !reading.tokens[start].isAbbreviation,
      [.dative, .accusative, .instrumental].contains(person.grammaticalCase),
      RoleFinder(reading: reading).role(endingBefore: start) == nil
    else { return false }
    let words = NameKey(person.name, in: reading.lexicon).words
    guard words.count == 2, !bearers.plain.contains(words) else { return false }
    return bearers.isKnown(words[0], besides: words, before: start)
      && bearers.isKnown(words[1], besides: words, before: start)
  }
}

/// Who bears which surname.
private struct Bearers {
  /// By the surname, the full names with where they first stand.
  private var names: [String: [(name: [String], token: Int)]] = [:]
  /// The names that stand somewhere without a case.
  private(set) var plain: Set<[String]> = []

  init(of people: [MentionCandidate], in lexicon: Lexicon) {
    for person in people where person.tokens.count > 1 {
      let words = NameKey(person.name, in: lexicon).words
      guard words.count > 1, let surname = words.last else { continue }
      if person.grammaticalCase == .nominative { plain.insert(words) }
      if names[surname]?.contains(where: { $0.name == words }) != true {
        names[surname, default: []].append((words, person.tokens.lowerBound))
      }
    }
  }

  func isKnown(_ surname: String, besides name: [String], before token: Int) -> Bool {
    names[surname]?.contains { $0.name != name && $0.token < token } ?? false
  }
}
