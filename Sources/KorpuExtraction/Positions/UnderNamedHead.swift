internal import KorpuLanguage
internal import KorpuModel

/// Reads «(X Üniversitesi Rektörü A geldi.) Ziyarette Rektör Yardımcısı | B (bulundu)»: who is second to a head whom the
/// article has named before, where it has named the head of one body alone.
struct UnderNamedHead {
  let phrase: PositionPhrase

  /// The heads of whom each body has one, and few bodies have any.
  private static let heads: Set<Role> = [.rector, .secretaryGeneral]

  private var reading: TokenizedArticle { phrase.scene.reading }

  /// The position of a person who has none by the words beside the name.
  ///
  /// - Parameter found: The positions of those named before.
  func position(of person: LocatedMention, after found: [RelationFinding]) -> Position? {
    let end = phrase.titlesStart(before: person.tokens.lowerBound)
    guard reading.lexicon.language.family == .turkic, let role = RoleFinder(reading: reading).role(endingBefore: end),
      role.form.grammaticalCase == .nominative, !role.form.isPlural, role.tokens.count > 1,
      let head = RoleFinder(reading: reading).role(endingBefore: role.tokens.upperBound - 1),
      head.tokens.lowerBound == role.tokens.lowerBound, Self.heads.contains(head.role),
      beginsPhrase(role.tokens.lowerBound)
    else { return nil }
    let bodies = Set(
      found.filter { $0.role == head.role && phrase.scene.entities[$0.to].type.isOrganization }.map(\.to))
    guard bodies.count == 1, let body = bodies.first else { return nil }
    return Position(holder: body, role: role.role, title: role.title, tokens: role.tokens, confidence: 0.75)
  }

  /// Whether no name stands before a post that may be of a body without a type word: «ALTAYDER | Genel Sekreter Yardımcısı».
  private func beginsPhrase(_ start: Int) -> Bool {
    guard start > reading.sentence(of: start).lowerBound, reading.isCapitalisedWord(start - 1) else { return true }
    // «Ziyarette | Rektör Yardımcısı»
    return reading.isInitial(start - 1)
      && reading.words[start - 1].readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.count > 2 }
  }
}
