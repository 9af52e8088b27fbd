/// Text made safe for DOT: quoted strings and HTML-like labels.
///
/// Source: the DOT language (graphviz.org/doc/info/lang.html), and what its readers were seen to trip over.
enum DOTText {
  /// Graphviz 2.42 refuses quoted strings above 16,384 bytes; this leaves room for the quotation marks.
  static let longestQuoted = 16_000

  /// A double-quoted string, whatever the text.
  ///
  /// Quotation marks and backslashes are escaped, line ends become `\n`, control codes go, an `&` that seems to
  /// begin an entity is written as one so that it is not decoded, and the end is cut off where it is too long.
  static func quoted(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = "\""
    for (index, scalar) in scalars.enumerated() {
      let piece =
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "&": beginsEntity(scalars[index...]) ? "&amp;" : "&"
        case "\n": "\\n"
        case "\t": " "
        default: scalar.isXMLCharacter ? String(scalar) : ""
        }
      guard result.utf8.count + piece.utf8.count <= longestQuoted else { return result + "…\"" }
      result += piece
    }
    return result + "\""
  }

  /// Whether a picture may link to an address. In facts by others it may be `javascript:`, which would run when the
  /// reader follows it, or longer than Graphviz takes.
  static func isWebAddress(_ address: String) -> Bool {
    guard quotedAddress(address).utf8.count <= longestQuoted else { return false }
    return ["http", "https"].contains(address.prefix { $0 != ":" }.lowercased())
  }

  /// A double-quoted address. Graphviz writes addresses into SVG as they are, so each `&` has to be an entity.
  static func quotedAddress(_ address: String) -> String {
    let text = address.unicodeScalars.map { $0 == "&" ? "&amp;" : $0.isXMLCharacter ? String($0) : "" }.joined()
    return "\"" + text.replacing("\\", with: "%5C").replacing("\"", with: "%22") + "\""
  }

  /// Text inside an HTML-like label.
  static func html(_ text: some StringProtocol) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n", "\t": " "
      default: scalar.isXMLCharacter ? String(scalar) : ""
      }
    }.joined()
  }

  /// `&name;` or `&#123;`, which Graphviz would decode.
  private static func beginsEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let longestEntity = 12
    let name = scalars.dropFirst().prefix(longestEntity).prefix {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == "#" || $0.properties.numericType != nil)
    }
    return !name.isEmpty && scalars.dropFirst(name.count + 1).first == ";"
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 takes the scalar as text and it can be seen: no control codes, non-characters, byte order marks.
  package var isXMLCharacter: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
