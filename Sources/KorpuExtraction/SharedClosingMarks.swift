internal import KorpuLanguage

/// Finds closing marks that close two quotations at once: «Мы рады гостям фонда «Арал», – сказал X.» has one mark for the name and
/// for the speech, as printers set it.
struct SharedClosingMarks {
  let tokens: [Token]
  let paragraphStarts: Set<Int>

  /// The marks of all paragraphs.
  ///
  /// - Complexity: O(tokens).
  func marks() -> Set<Int> {
    var found: Set<Int> = []
    let starts = paragraphStarts.sorted()
    for (index, start) in starts.enumerated() where start < tokens.count && tokens[start].kind == .openingQuote {
      let end = index + 1 < starts.count ? starts[index + 1] : tokens.count
      if let mark = mark(in: start..<end) { found.insert(mark) }
    }
    return found
  }

  /// The mark of a paragraph that opens with a speech and closes one mark less than it opens.
  private func mark(in paragraph: Range<Int>) -> Int? {
    var depth = 0
    var last: Int?
    for index in paragraph {
      switch tokens[index].kind {
      case .openingQuote: depth += 1
      case .closingQuote:
        if depth == 2, isBeforeAttribution(index, in: paragraph) { last = index }
        depth -= 1
      case .word, .number, .mark: break
      }
      if depth == 0 { return nil }
    }
    return depth == 1 ? last : nil
  }

  /// «», – сказал», «» – сказал»: a dash behind the mark, and a word in small letters.
  private func isBeforeAttribution(_ closing: Int, in paragraph: Range<Int>) -> Bool {
    let next = closing + 1
    guard paragraph.contains(next + 2) else { return false }
    let dash = tokens[next].kind == .mark && tokens[next].folded == "," ? next + 1 : next
    return tokens[dash].kind == .mark && ["–", "—", "-"].contains(tokens[dash].folded)
      && tokens[dash + 1].kind == .word && !tokens[dash + 1].isCapitalised
  }
}
