internal import Foundation

/// The normal form of a text: NFC, line feeds for line ends, spaces for all other white space but tabs, no codes that
/// show nothing.
enum NormalText {
  static func normalised(_ text: String) -> String {
    // Only scalars from the combining marks on can change under NFC.
    let isNormal = text.unicodeScalars.allSatisfy { $0.value < 0x300 && replacement(for: $0) == $0 }
    if isNormal { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // Of a carriage return and a line feed, the first was the line end.
      if scalar != "\n" || previous != "\r", let kept = replacement(for: scalar) { result.append(kept) }
      previous = scalar
    }
    // Last, for what stood between a letter and its mark may be gone.
    return String(result).precomposedStringWithCanonicalMapping
  }

  /// What stands for a scalar in the normal form, or `nil` for nothing.
  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { return scalar }
    switch scalar {
    case "\n", "\t": return scalar
    case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": return "\n"
    case "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}", "\u{2066}"..."\u{2069}",
      "\u{FEFF}":
      return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control: return nil
    case .spaceSeparator: return " "
    default: return scalar
    }
  }
}
