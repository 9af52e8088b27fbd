internal import KorpuLanguage
internal import KorpuModel

/// A word by which a sentence can be found.
struct SearchWord: Hashable {
  /// In small letters, without apostrophes.
  let folded: String
  /// Where it stands in the text that was cut.
  let span: TextSpan

  /// The words and numbers of a text.
  ///
  /// What an apostrophe or a hyphen joins to a word is a word of its own («Türkiye’nin», «QHT-lərinin»), so that the
  /// word is found without it; in languages whose letters have apostrophes these are letters («oʻzbek»).
  ///
  /// - Complexity: O(length).
  static func words(of text: some StringProtocol, in language: Language) -> [SearchWord] {
    var words: [SearchWord] = []
    var letters = String.UnicodeScalarView()
    var (start, end, offset) = (0, 0, 0)
    func close() {
      guard !letters.isEmpty else { return }
      words.append(SearchWord(folded: folded(letters, in: language), span: TextSpan(start: start, end: end)))
      letters = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if scalar.isApostrophe {
        if !language.hasApostropheLetters { close() }
      } else if scalar.isOfWords {
        if letters.isEmpty { start = offset }
        letters.append(scalar)
        end = next
      } else {
        close()
      }
      offset = next
    }
    close()
    return words
  }

  /// The dotless «ı» has the dot here: who types capitals writes «I» for both.
  private static func folded(_ letters: String.UnicodeScalarView, in language: Language) -> String {
    let folded = String(letters).folded(in: language)
    guard folded.unicodeScalars.contains("ı") else { return folded }
    return String(scalars: folded.unicodeScalars.map { $0 == "ı" ? "i" : $0 })
  }
}

extension Unicode.Scalar {
  /// Letters, digits and the marks that combine with them.
  fileprivate var isOfWords: Bool {
    if ScalarProperties.isLetter(self) || ScalarProperties.isDigit(self) { return true }
    return value >= 0x300 && properties.generalCategory == .nonspacingMark
  }
}
