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
  }

  /// The position whose words end just before a token, the longest first.
  func role(endingBefore end: Int) -> Finding? {
    reading.positions.match(endingBefore: end).flatMap { finding($0.match, at: $0.start) }
  }

  /// The position whose words start at a token.
  func role(startingAt start: Int) -> Finding? {
    guard reading.tokens.indices.contains(start) else { return nil }
    return reading.words.match(.roles, at: start).flatMap { finding($0, at: start) }
  }

  private func finding(_ match: TermMatch, at start: Int) -> Finding? {
    guard let value = match.value.split(separator: " ").first, let role = Role(rawValue: String(value)) else {
      return nil
    }
    return Finding(
      tokens: start..<start + match.length, role: role, form: match.form, title: match.key,
      isOfState: match.value != String(value))
  }

  /// The title, «akademik», «fəlsəfə doktoru», whose words end just before a token.
  func title(endingBefore end: Int) -> Range<Int>? {
    reading.titles.match(endingBefore: end).map { $0.start..<end }
  }
}
