public import KorpuModel

extension Language {
  /// Whether a capital `I` is the capital of the dotless `ı`, and `İ` that of `i`.
  public var hasDotlessI: Bool { self == .azerbaijani || self == .turkish }
}

extension StringProtocol {
  /// The text in small letters as the language writes them: in Azerbaijani and Turkish `I` becomes
  /// `ı` and `İ` becomes `i`.
  ///
  /// - Complexity: O(length).
  public func lowercased(in language: Language) -> String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "I" where language.hasDotlessI: result.unicodeScalars.append("ı")
      case "İ": result.unicodeScalars.append("i")
      case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      // Most letters are small: a mapping is a string of its own.
      case _ where scalar.isASCII || !scalar.properties.changesWhenLowercased: result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }
}
