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
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { scalar.appendLowercased(in: language, to: &result) }
    return String(scalars: result)
  }

  /// The text in capitals as the language writes them: in Azerbaijani and Turkish `i` becomes `İ`.
  ///
  /// - Complexity: O(length).
  public func uppercased(in language: Language) -> String {
    map { $0 == "i" && language.hasDotlessI ? "İ" : $0.uppercased() }.joined()
  }
}

extension String {
  /// The text with its first letter a capital, as the language writes it.
  public func withCapital(in language: Language) -> String { prefix(1).uppercased(in: language) + dropFirst() }

  /// The text with a dot on each «i»; itself where none lacks it.
  package var dotted: String {
    // Hardly any text has the byte with which the letter begins.
    utf8.contains(Self.firstByteOfDotless) && contains("ı") ? replacing("ı", with: "i") : self
  }

  private static let firstByteOfDotless: UInt8 = 0xC4
}

extension Unicode.Scalar {
  func appendLowercased(in language: Language, to result: inout [Unicode.Scalar]) {
    switch self {
    case "I" where language.hasDotlessI: result.append("ı")
    case "İ": result.append("i")
    default:
      if let small = ScalarProperties.smallLetter(of: self) {
        result.append(small)
      } else {
        result.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
      }
    }
  }
}

/// What Unicode says of the scalars of European alphabets, looked up once: its own tables are slow to ask.
package enum ScalarProperties {
  private struct Entry: BitwiseCopyable {
    let small: Unicode.Scalar
    let isCapital: Bool
    let isFolded: Bool
    let isLetter: Bool
    let isDigit: Bool
    let isSpace: Bool
  }

  /// Latin, Greek and Cyrillic end before it.
  private static let limit: UInt32 = 0x530

  /// Small letters and marks that folding makes others of, in some language at least.
  private static let refolded: Set<Unicode.Scalar> = ["ʻ", "ʼ", "`", "ʹ", "ё", "ѳ", "ɵ", "ӊ"]

  private static let entries = StandingTable(
    (0..<limit).compactMap(Unicode.Scalar.init).map { scalar -> Entry in
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      let isCapital = scalar.properties.isUppercase
      return Entry(
        small: lower.count == 1 ? lower.first ?? scalar : scalar, isCapital: isCapital,
        isFolded: lower.first == scalar && !isCapital && !refolded.contains(scalar),
        isLetter: scalar.properties.isAlphabetic, isDigit: scalar.properties.numericType != nil,
        isSpace: scalar.properties.isWhitespace)
    })

  /// The small letter of a scalar with a simple one, or `nil` beyond the alphabets known.
  static func smallLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.value < limit ? entries[Int(scalar.value)].small : nil
  }

  /// Whether folding leaves a scalar as it is, in every language. Some of which that is true are not known to be so.
  static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < limit && entries[Int(scalar.value)].isFolded
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < limit ? entries[Int(scalar.value)].isCapital : scalar.properties.isUppercase
  }

  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < limit ? entries[Int(scalar.value)].isDigit : scalar.properties.numericType != nil
  }

  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < limit ? entries[Int(scalar.value)].isSpace : scalar.properties.isWhitespace
  }

  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < limit ? entries[Int(scalar.value)].isLetter : scalar.properties.isAlphabetic
  }
}
