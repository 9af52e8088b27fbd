public import KorpuModel

extension StringProtocol {
  /// The text as keys of tables are written: small letters, one apostrophe for all, and in Russian «е» for «ё».
  ///
  /// - Complexity: O(length).
  public func folded(in language: Language) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalar.appendFolded(in: language, to: &result) }
    return String(result)
  }
}

extension Unicode.Scalar {
  func appendFolded(in language: Language, to result: inout String.UnicodeScalarView) {
    switch self {
    case "’", "‘", "ʻ", "ʼ", "`", "ʹ": result.append("'")
    case "ё" where language == .russian, "Ё" where language == .russian: result.append("е")
    default: appendLowercased(in: language, to: &result)
    }
  }
}
