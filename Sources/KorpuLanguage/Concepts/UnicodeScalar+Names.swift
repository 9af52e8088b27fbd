/// What letters and marks are in the names of bodies.
extension Unicode.Scalar {
  /// Whether it parts words of a name and belongs to none.
  var partsWordsOfNames: Bool {
    switch self {
    case "/", ",", ";", ":", "(", ")": true
    default: ScalarProperties.isSpace(self)
    }
  }

  var isQuotationMark: Bool {
    switch self {
    case "«", "»", "“", "”", "„", "\"", "‟", "‹", "›": true
    default: false
    }
  }

  var isDash: Bool {
    switch self {
    case "-", "–", "—", "‑": true
    default: false
    }
  }

  /// Whether it is a small letter, or a mark on one.
  var isSmall: Bool { properties.isLowercase || isMark }

  /// Whether it is a letter or figure, or a mark on one.
  var isOfWord: Bool { ScalarProperties.isLetter(self) || ScalarProperties.isDigit(self) || isMark }

  private var isMark: Bool { properties.canonicalCombiningClass != .notReordered }
}
