internal import KorpuExport

/// Text made safe for XML.
enum XMLText {
  /// The text with `&`, `<`, `>` and `"` as entities, and without the control codes that XML 1.0 has no place for.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "\n"
      default: if scalar.isXMLCharacter { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
