internal import Foundation
internal import KorpuLanguage

/// The normal form of a text: NFC, line feeds for line ends, spaces for all other white space but tabs, no codes that
/// show nothing.
enum NormalText {
  static func normalised(_ text: String) -> String {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar = " "
    var mayCompose = false
    for scalar in text.unicodeScalars {
      // Of a carriage return and a line feed, the first was the line end.
      if scalar != "\n" || previous != "\r", let normal = replacement(for: scalar) {
        kept.append(normal)
        mayCompose = mayCompose || !standsAlone(normal)
      }
      previous = scalar
    }
    // Last, for what stood between a letter and its mark may be gone.
    let result = String(scalars: kept)
    return mayCompose ? result.precomposedStringWithCanonicalMapping : result
  }

  /// Whether a scalar, whatever stands around it, stays the same under NFC: letters of Latin and Cyrillic, dashes,
  /// quotation marks. Of others it is not asked.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028: true
    default: false
    }
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
    case "\u{C0}"..."\u{52F}", "\u{2010}"..."\u{2027}": return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control: return nil
    case .spaceSeparator: return " "
    default: return scalar
    }
  }
}
