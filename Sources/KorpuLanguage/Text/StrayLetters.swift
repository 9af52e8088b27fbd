/// Letters of the other script that were typed for those that look the same: Cyrillic ones in «Әliyev», Latin ones in
/// «Пeтpов». Unlike ``LookAlikes``, which folds words for tables, it knows letters of both sizes, and only those that
/// nobody can tell apart in print.
package enum StrayLetters {
  /// The letters with each word of a text in one script.
  ///
  /// A word is in the script of most of its letters, or in Latin where there are as many of both. It stays as it is if
  /// some other letter looks like none of that script, as in «TİKAнын»; and so do abbreviations and Roman numbers.
  ///
  /// - Complexity: O(letters).
  package static func replaced(in text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: isCyrillic), text.contains(where: isLatin) else { return text }
    var result = text
    var place = 0
    while place < result.count {
      let end = result[place...].firstIndex { !isOfWord($0) } ?? result.count
      replace(in: place..<end, of: &result)
      place = end + 1
    }
    return result
  }

  /// The same of a string.
  ///
  /// - Complexity: O(letters).
  package static func replaced(in text: String) -> String {
    // Hardly any text has letters of both: the bytes with which Cyrillic ones begin tell it soonest.
    guard text.utf8.contains(where: { (0xD0...0xD4).contains($0) }) else { return text }
    return String(scalars: replaced(in: Array(text.unicodeScalars)))
  }

  private static func replace(in word: Range<Int>, of text: inout [Unicode.Scalar]) {
    let letters = text[word]
    let (cyrillic, latin) = (letters.count(where: isCyrillic), letters.count(where: isLatin))
    guard cyrillic > 0, latin > 0, cyrillic + latin >= fewest, letters.contains(where: \.properties.isLowercase) else {
      return
    }
    let (isStray, others) = cyrillic <= latin ? (isCyrillic, inLatin) : (isLatin, inCyrillic)
    guard letters.allSatisfy({ !isStray($0) || others[$0] != nil }) else { return }
    for place in word where isStray(text[place]) { text[place] = others[text[place]] ?? text[place] }
  }

  /// Shorter words tell too little of their script.
  private static let fewest = 3

  /// Letters, and the marks on them, which belong to the same word also before they are composed.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isCyrillic(scalar) || isLatin(scalar) || (0x300..<0x370).contains(scalar.value)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400..<0x530).contains(scalar.value) && ScalarProperties.isLetter(scalar)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x260 && ScalarProperties.isLetter(scalar)
  }

  /// Without «і», which is a letter of Kazakh also in its Latin alphabets.
  private static let inLatin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "с": "c", "р": "p", "х": "x", "у": "y", "ѕ": "s", "ј": "j", "һ": "h", "ә": "ə",
    "А": "A", "В": "B", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y",
    "Х": "X", "Ѕ": "S", "Ј": "J", "Ә": "Ə",
  ]

  private static let inCyrillic: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "y": "у", "h": "һ", "ə": "ә",
    "A": "А", "B": "В", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р", "C": "С", "T": "Т", "Y": "У",
    "X": "Х", "Ə": "Ә",
  ]
}
