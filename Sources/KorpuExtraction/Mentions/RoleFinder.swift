internal import KorpuLanguage
internal import KorpuModel

/// Finds words for positions in running text: «sədr müavini», «fövqəladə və səlahiyyətli səfiri».
struct RoleFinder {
  let reading: TokenizedArticle

  /// How many words a position's name has at most.
  private static let longest = 5

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
    for start in candidates(endingBefore: end) {
      guard let match = reading.words.match(.roles, at: start), start + match.length == end,
        let value = match.value.split(separator: " ").first, let role = Role(rawValue: String(value))
      else { continue }
      return Finding(
        tokens: start..<end, role: role, form: match.form, title: match.key, isOfState: match.value != String(value))
    }
    return nil
  }

  /// The title, «akademik», «fəlsəfə doktoru», whose words end just before a token.
  func title(endingBefore end: Int) -> Range<Int>? {
    for start in candidates(endingBefore: end) {
      if let match = reading.words.match(.honorifics, at: start), start + match.length == end { return start..<end }
    }
    return nil
  }

  private func candidates(endingBefore end: Int) -> Range<Int> {
    guard end > 0 else { return 0..<0 }
    let first = reading.sentence(of: end - 1).lowerBound
    return max(first, end - Self.longest)..<end
  }
}
