/// Text on one line and in one column of a table: a backslash stands before the signs that would end either.
///
/// Control codes are `\t`, `\n`, `\r`, or `\u{…}` with the number of the code in hexadecimal; so are the line and
/// paragraph separators of Unicode.
package enum EscapedText {
  /// A stretch of text, and the unescaped sign that it follows.
  package struct Part {
    package let sign: Unicode.Scalar?
    package fileprivate(set) var text: String
  }

  /// - Parameter signs: signs that need a backslash besides.
  package static func escaped(_ text: String, _ signs: Set<Unicode.Scalar> = []) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letter = letters[scalar] {
        result.append(contentsOf: ["\\", letter])
      } else if scalar == "\\" || signs.contains(scalar) {
        result.append(contentsOf: ["\\", scalar])
      } else if endsLines(scalar) {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text that ``escaped(_:_:)`` made of another, or `nil` where a backslash stands before nothing that it may
  /// stand before.
  package static func unescaped(_ text: some StringProtocol) -> String? {
    parts(of: Substring(text).unicodeScalars, at: [])?.first?.text
  }

  /// Cuts a text before each unescaped one of some signs; the first part follows none.
  ///
  /// - Complexity: O(length).
  package static func parts(of text: Substring.UnicodeScalarView, at signs: Set<Unicode.Scalar>) -> [Part]? {
    var parts = [Part(sign: nil, text: "")]
    var rest = text
    while let scalar = rest.popFirst() {
      if signs.contains(scalar) {
        parts.append(Part(sign: scalar, text: ""))
      } else if scalar != "\\" {
        parts[parts.count - 1].text.unicodeScalars.append(scalar)
      } else if let meant = escape(from: &rest, signs) {
        parts[parts.count - 1].text.unicodeScalars.append(meant)
      } else {
        return nil
      }
    }
    return parts
  }

  /// What the signs after a backslash mean; they are taken from the text.
  private static func escape(
    from rest: inout Substring.UnicodeScalarView, _ signs: Set<Unicode.Scalar>
  ) -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { return nil }
    if scalar == "\\" || signs.contains(scalar) { return scalar }
    guard scalar == "u" else { return letters.first { $0.value == scalar }?.key }
    guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
    let digits = String(rest[..<end])
    rest = rest[end...].dropFirst()
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = ["\t": "t", "\n": "n", "\r": "r"]

  private static func endsLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
