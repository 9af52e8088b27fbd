public import KorpuModel

extension StringProtocol {
  /// The text as keys of tables are written: small letters, one apostrophe for all, «ө» for «ѳ», «ң» for «ӊ», in Russian «е» for «ё».
  ///
  /// - Complexity: O(length).
  public func folded(in language: Language) -> String {
    // Most words of a text are in small letters.
    if unicodeScalars.allSatisfy(ScalarProperties.isFolded) { return String(self) }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { scalar.appendFolded(in: language, to: &result) }
    return String(scalars: result)
  }
}

extension Unicode.Scalar {
  func appendFolded(in language: Language, to result: inout [Unicode.Scalar]) {
    switch self {
    case _ where isApostrophe: result.append("'")
    case "ё" where language == .russian, "Ё" where language == .russian: result.append("е")
    // Letters of older alphabets that are typed in Kyrgyz and Kazakh for the one that looks the same.
    case "ѳ", "Ѳ", "ɵ", "Ɵ": result.append("ө")
    case "ӊ", "Ӊ": result.append("ң")
    default: appendLowercased(in: language, to: &result)
    }
  }
}
