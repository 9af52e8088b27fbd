/// Letters that stray into words of the other script, where they look like its own: Cyrillic ones in «Bakıdа», Latin
/// ones in «TүркПА».
enum LookAlikes {
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "с": "c", "р": "p", "х": "x", "у": "y", "і": "i", "ј": "j", "ѕ": "s", "һ": "h",
    "ә": "ə", "ө": "ö", "к": "k", "м": "m", "т": "t", "в": "v", "н": "n",
  ]

  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "y": "у", "i": "і", "k": "к", "m": "м", "t": "т",
    "h": "һ", "ə": "ә", "ö": "ө", "v": "в", "n": "н", "s": "ѕ", "j": "ј",
  ]

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400..<0x530).contains(scalar.value) }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || (0xDF..<0x250).contains(scalar.value) || scalar == "ə"
  }

  /// Replaces them in a folded word; a word with strays that look like no letter of its script stays as it is.
  static func replace(in word: inout [Unicode.Scalar]) {
    let strays = word.count(where: isCyrillic)
    guard strays > 0 else { return }
    let own = word.count(where: isLatin)
    guard own > 0 else { return }
    if strays <= own || !replace(isLatin, by: cyrillic, in: &word) { _ = replace(isCyrillic, by: latin, in: &word) }
  }

  /// Whether all letters of the one script have look-alikes in the other, which then stand in their places.
  private static func replace(
    _ isStray: (Unicode.Scalar) -> Bool, by others: [Unicode.Scalar: Unicode.Scalar],
    in word: inout [Unicode.Scalar]
  ) -> Bool {
    guard word.allSatisfy({ !isStray($0) || others[$0] != nil }) else { return false }
    word = word.map { isStray($0) ? others[$0] ?? $0 : $0 }
    return true
  }

  /// Writes a small word of letters of both scripts in one; letters of the other that look like none of it part the
  /// word.
  static func unify(_ letters: inout [UInt16], as script: Script) {
    let alike = script == .latin ? latin : cyrillic
    for (index, letter) in letters.enumerated() where letter != GramWord.boundary && letter != GramWord.apostrophe {
      guard let scalar = Unicode.Scalar(letter), Script(of: scalar) != script else { continue }
      letters[index] = alike[scalar].map { UInt16(truncatingIfNeeded: $0.value) } ?? GramWord.boundary
    }
  }
}
