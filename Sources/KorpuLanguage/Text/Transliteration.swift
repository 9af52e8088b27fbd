internal import Foundation

/// Cyrillic in Latin letters, and all letters in ASCII, as news agencies write names. Not a scholarly transliteration:
/// it is not reversible.
public enum Transliteration {
  /// A text with its Cyrillic letters in Latin ones: «Нұрлан» is «Nurlan». All else stays.
  ///
  /// - Complexity: O(length of the text).
  public static func latin(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      let small = Array(scalar.properties.lowercaseMapping.unicodeScalars)
      guard small.count == 1, let letters = cyrillic[small[0]] else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let isCapital = small[0] != scalar
      let neighbours = [place - 1, place + 1].compactMap { scalars.indices.contains($0) ? scalars[$0] : nil }
      let isAmongCapitals = isCapital && neighbours.contains { $0.properties.isUppercase }
      result += isAmongCapitals ? letters.uppercased() : isCapital ? letters.capitalized : letters
    }
    return result
  }

  /// The ASCII letters for a small letter or a digit, or `nil` for what is neither. A letter with a mark
  /// that no table has is read without it.
  public static func ascii(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "a"..."z", "0"..."9": String(letter)
    default: latin[letter] ?? cyrillic[letter] ?? withoutMark(letter).flatMap(ascii)
    }
  }

  private static func withoutMark(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    let base = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.first
    return base == letter ? nil : base
  }

  /// The Latin alphabets of the Turkic languages and Hungarian, and letters that are no other with a mark.
  private static let latin: [Unicode.Scalar: String] = [
    "ə": "e", "ä": "a", "á": "a", "ç": "c", "é": "e", "ğ": "g", "ǵ": "g", "ı": "i", "í": "i", "ň": "n",
    "ñ": "n", "ń": "n", "ŋ": "n", "ö": "o", "ő": "o", "ó": "o", "ş": "s", "ü": "u", "ű": "u", "ú": "u",
    "ý": "y", "ž": "z", "æ": "ae", "đ": "d", "ł": "l", "ø": "o", "ß": "ss",
  ]

  /// Russian, with the letters of Kazakh, Kyrgyz, Uzbek, Azerbaijani and Turkmen Cyrillic.
  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ў": "o", "ҳ": "h", "ҝ": "g", "ҹ": "j", "ј": "y", "җ": "j",
  ]
}
