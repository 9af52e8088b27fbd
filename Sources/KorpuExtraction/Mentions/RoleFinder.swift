internal import KorpuLanguage
internal import KorpuModel

/// Finds words for positions in running text: «sədr müavini», «fövqəladə və səlahiyyətli səfiri».
struct RoleFinder {
  let reading: TokenizedArticle

  struct Finding {
    let tokens: Range<Int>
    let role: Role
    let form: NounForm
    /// The words as the table has them, nominative: «icraçı direktor».
    let title: String
    /// Whether countries have such an office.
    let isOfState: Bool
    /// The role of who has the position in a parliament: its «elnök» is the speaker.
    var roleInAssembly: Role?
  }

  /// The word by which tables mark the offices that states have.
  fileprivate static let office = "state"

  /// The position whose words end just before a token, the longest first.
  func role(endingBefore end: Int) -> Finding? {
    reading.positions.match(endingBefore: end).flatMap { Finding($0.match, at: $0.start) }
  }

  /// The position whose words start at a token.
  func role(startingAt start: Int) -> Finding? {
    guard reading.tokens.indices.contains(start) else { return nil }
    return reading.words.match(.roles, at: start).flatMap { Finding($0, at: start) }
  }

  /// The title, «akademik», «fəlsəfə doktoru», whose words end just before a token.
  func title(endingBefore end: Int) -> Range<Int>? {
    reading.titles.match(endingBefore: end).map { $0.start..<end }
  }
}

extension RoleFinder.Finding {
  /// The position that a key of the table says, whose row has the role, that in a parliament, and whether states have it.
  init?(_ match: TermMatch, at start: Int) {
    let words = match.value.split(separator: " ").map(String.init)
    let roles = words.compactMap(Role.init)
    guard let role = roles.first else { return nil }
    tokens = start..<start + match.length
    self.role = role
    form = match.form
    title = match.key
    isOfState = words.contains(RoleFinder.office)
    roleInAssembly = roles.dropFirst().first
  }
}
