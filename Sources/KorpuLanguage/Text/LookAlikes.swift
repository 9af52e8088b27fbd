/// Cyrillic letters that stray into Latin words, where they look like Latin ones: «Bakıdа».
enum LookAlikes {
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "с": "c", "р": "p", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s", "һ": "h",
    "ә": "ə", "ө": "ö", "к": "k", "м": "m", "т": "t", "в": "v", "н": "n",
  ]

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400..<0x530).contains(scalar.value) }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || (0xDF..<0x250).contains(scalar.value) || scalar == "ə"
  }

  /// Replaces them in a folded word; a word with a Cyrillic letter that looks like none stays as it is.
  static func replace(in word: inout String.UnicodeScalarView) {
    guard word.contains(where: isCyrillic), word.contains(where: isLatin),
      word.allSatisfy({ !isCyrillic($0) || latin[$0] != nil })
    else { return }
    word = String.UnicodeScalarView(word.map { latin[$0] ?? $0 })
  }
}
