/// Text made safe for DOT: quoted strings and HTML-like labels.
///
/// Source: the DOT language (graphviz.org/doc/info/lang.html), and what its readers were seen to trip over.
enum DOTText {
  /// Graphviz 2.42 refuses quoted strings above 16,384 bytes; this leaves room for the quotes and escapes.
  static let longestQuoted = 16_000

  /// A double-quoted string, whatever the text: quotation marks and backslashes escaped, line ends as `\n`, control
  /// codes dropped, `&` as an entity so that nothing in the text is decoded, the end cut off where it is too long.
  static func quoted(_ text: some StringProtocol) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let piece: String
      switch scalar {
      case "\"": piece = "\\\""
      case "\\": piece = "\\\\"
      case "&": piece = "&amp;"
      case "\n": piece = "\\n"
      case "\t": piece = " "
      default: piece = isWritable(scalar) ? String(scalar) : ""
      }
      if result.utf8.count + piece.utf8.count > longestQuoted {
        result += "…"
        break
      }
      result += piece
    }
    return result + "\""
  }

  /// Text inside an HTML-like label.
  static func html(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += " "
      default: if isWritable(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// XML 1.0 has no place for control codes and non-characters, and the picture is XML.
  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
