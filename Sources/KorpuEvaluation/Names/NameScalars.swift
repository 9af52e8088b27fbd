extension Unicode.Scalar {
  /// Letters and numbers make words; marks that combine, quotation marks and underscores part them.
  var isWordScalar: Bool { isLetter || properties.numericType != nil }

  /// A letter, or a number that is no decimal digit.
  var isWordScalarButNoDigit: Bool { isWordScalar && properties.numericType != .decimal }

  var isDigit: Bool { properties.numericType == .decimal || properties.numericType == .digit }

  var isHyphen: Bool { Self.hyphens.contains(self) }

  private var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static let hyphens = Set("-‐‑–".unicodeScalars)
}
