internal import KorpuModel

/// Tells quotations in single marks, «'…' dedi», «‘…’ she said», from apostrophes.
///
/// A mark opens before a letter and after white space or a bracket, if another one closes: that stands after a letter
/// or another mark, and before none. In a language in which the mark is part of letters no quotation is looked for.
struct SingleQuotes {
  /// What stands for an open quotation of this kind.
  static let mark: Unicode.Scalar = "‚"

  private let scalars: [Unicode.Scalar]
  private let isApostropheLetter: Bool
  /// «the ministers' meeting»: the mark after an s may belong to the word.
  private let hasPossessiveMark: Bool
  /// Where the quotation closes that is open.
  private var closing: Int?
  /// From here on none closes, so that nothing is looked for again.
  private var noneClosesFrom = Int.max

  /// - Parameter scalars: A paragraph.
  init(in scalars: [Unicode.Scalar], of language: Language) {
    self.scalars = scalars
    isApostropheLetter = language.hasApostropheLetters
    hasPossessiveMark = language.hasPossessiveMark
  }

  /// Whether a single mark opens or closes a quotation; `nil` where it does neither.
  ///
  /// - Parameters:
  ///   - index: Where the mark stands.
  ///   - open: The quotation marks not closed yet.
  /// - Complexity: O(length of the quotation), and over all marks of a paragraph O(its length).
  mutating func opens(at index: Int, within open: [Unicode.Scalar]) -> Bool? {
    if let closing {
      guard index == closing, open.last == Self.mark else { return nil }
      self.closing = nil
      return false
    }
    guard !isApostropheLetter, mayOpen(at: index), let end = closing(after: index) else { return nil }
    closing = end
    return true
  }

  private func mayOpen(at index: Int) -> Bool {
    let isApart = index == 0 || ScalarProperties.isSpace(scalars[index - 1]) || Self.joined.contains(scalars[index - 1])
    return isApart && index + 1 < scalars.count && ScalarProperties.isLetter(scalars[index + 1])
  }

  /// What may stand right before an opening mark.
  private static let joined = Set("([«“„\"".unicodeScalars)

  private mutating func closing(after opening: Int) -> Int? {
    guard opening < noneClosesFrom else { return nil }
    let found = scalars.indices[(opening + 1)...].first { scalars[$0].isSingleMark && closes(at: $0) }
    if found == nil { noneClosesFrom = opening }
    return found
  }

  private func closes(at index: Int) -> Bool {
    let before = scalars[index - 1]
    guard !ScalarProperties.isSpace(before), !before.isSingleMark else { return false }
    guard index + 1 < scalars.count else { return true }
    let after = scalars[index + 1]
    if after.isWordScalar || after.isSingleMark { return false }
    return !(hasPossessiveMark && before == "s" && ScalarProperties.isSpace(after))
  }
}
