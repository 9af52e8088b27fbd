/// A layout as Graphviz's `plain` format tells it.
///
/// Source: graphviz.org/docs/outputs/plain. Lengths are in inches there.
enum PlainLayout {
  private static let pointsPerInch = 72.0

  /// How large each node is, by its name, in points: `node name x y width height label style shape colour fill`.
  ///
  /// - Complexity: O(length of the text).
  static func sizes(_ plain: [UInt8]) -> [String: LabelSizes.Size] {
    var sizes: [String: LabelSizes.Size] = [:]
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n") where line.hasPrefix("node ") {
      let (name, rest) = firstName(of: line.dropFirst("node ".count))
      let numbers = rest.split(separator: " ", maxSplits: 4).prefix(4).compactMap { Double($0) }
      guard numbers.count == 4 else { continue }
      sizes[name] = LabelSizes.Size(width: numbers[2] * pointsPerInch, height: numbers[3] * pointsPerInch)
    }
    return sizes
  }

  /// A name, with what it is quoted by taken off, and what follows it.
  private static func firstName(of text: Substring) -> (String, Substring) {
    guard text.first == "\"" else {
      let name = text.prefix { $0 != " " }
      return (String(name), text[name.endIndex...])
    }
    var name = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst(), character != "\"" {
      // A quotation mark in a name is escaped, and nothing else is.
      if character == "\\", rest.first == "\"", let mark = rest.popFirst() {
        name.append(mark)
      } else {
        name.append(character)
      }
    }
    return (name, rest)
  }
}
