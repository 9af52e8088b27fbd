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
    /// The words as printed, in the nominative and without the possessor's ending: «icraçı direktor».
    let title: String
  }

  /// The position whose words end just before a token, the longest first.
  func role(endingBefore end: Int) -> Finding? {
    let first = reading.sentences[reading.sentenceOfToken[end - 1]].lowerBound
    let earliest = max(first, end - Self.longest)
    for start in earliest..<end {
      guard let match = reading.lexicon.roles.match(at: start, in: reading.tokens), start + match.length == end,
        let role = Role(rawValue: match.value)
      else { continue }
      return Finding(tokens: start..<end, role: role, form: match.form, title: match.key)
    }
    return nil
  }
}
