internal import KorpuLanguage

extension NormalizedName {
  /// The name in ASCII for ids: `anar-quliyev`. Empty when no letter of it is known.
  ///
  /// - Complexity: O(length of the name).
  var slug: String {
    var result = ""
    var isAtWordStart = true
    for letter in text.unicodeScalars {
      if let ascii = Transliteration.ascii(letter) {
        if isAtWordStart, !result.isEmpty, !ascii.isEmpty { result.append("-") }
        result += ascii
        isAtWordStart = isAtWordStart && ascii.isEmpty
      } else if letter != "'", letter.properties.canonicalCombiningClass == .notReordered {
        isAtWordStart = true
      }
    }
    return result
  }
}
