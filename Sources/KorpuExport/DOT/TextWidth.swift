/// How wide a text is in Noto Sans, estimated: lines are broken, and captions fitted, before anything is laid out.
///
/// The advance widths of the letters of the nine languages, in steps of four hundredths of an em; text measured by
/// Graphviz differs by a few hundredths.
enum TextWidth {
  /// Bold letters are wider by so much on average.
  private static let bold = 1.07

  /// The width in ems of the regular cut.
  ///
  /// - Complexity: O(length of the text).
  static func ems(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The width in points.
  static func points(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    ems(text) * size * (isBold ? bold : 1)
  }

  /// How many ems of a size there are in a number of points.
  static func ems(inPoints points: Double, size: Double, isBold: Bool = false) -> Double {
    points / (size * (isBold ? bold : 1))
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if let width = widths[scalar] { return width }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(scalar) ? widest : usual
    }
  }

  /// Letters of other scripts.
  private static let usual = 0.62
  private static let widest = 1.05

  /// Ideographs, syllables and pictures, which fill a square.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80..<0xD7FF).contains(scalar.value) || scalar.value >= 0x1F000
  }

  private static let widths: [Unicode.Scalar: Double] = {
    let classes: [(width: Double, letters: String)] = [
      (0.16, "ʻʼ‘’"), (0.25, " 'ijlıíі!,.:;J`·"), (0.32, "()-I[]İÍІ"), (0.36, "/\\ft“”"), (0.40, "r{}"),
      (0.44, "?_°гғ"), (0.48, "cszşçž–зстэ"), (0.52, "FLkvxyý«»ГкухҒұүў"),
      (0.56, "$*+0123456789<=>ESTYZ^ae|~əŞÝŽäáéÉЕТавеляёЁәқҰҮҳ"), (0.60, "KPVXbdghnopquğöüñňóőúűБЗКРХбдорчьөһ"),
      (0.64, "#ABCRÇÄÁАВСУЬЭЯийнпцңЎҲ"), (0.68, "ДЧЪъҚҺ"), (0.72, "&DGUƏĞÜÚŰЛПфӘ"), (0.76, "HNÑŇИЙНЦжмыҢ"),
      (0.80, "OQwÖÓŐ…ОФӨ"), (0.84, "%ЖЫю"), (0.88, "@ш"), (0.93, "MWmМщ"), (1.00, "—"), (1.04, "№ШЩЮ"),
    ]
    return Dictionary(
      classes.flatMap { width, letters in letters.unicodeScalars.map { ($0, width) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
