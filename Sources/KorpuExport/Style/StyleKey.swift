internal import KorpuLanguage

/// Something that a style sets.
struct StyleKey {
  /// What a value may be.
  enum Kind: Equatable {
    case colour
    case font
    case stroke
    case whole(ClosedRange<Int>)
    case number(ClosedRange<Double>)
  }

  let name: String
  let kind: Kind

  /// A heading and the keys under it, in the order in which they are written.
  static let sections: [(comment: String, keys: [StyleKey])] =
    [
      ("The letters. Noto Sans has all of the nine languages.", [StyleKey(name: "font", kind: .font)]),
      (
        "The paper, the letters on it, letters that matter less, and marks on what is new.",
        ["paper", "ink", "quiet", "new"].map { StyleKey(name: $0, kind: .colour) }
      ),
      ("The boxes of countries.", ["box.fill", "box.border"].map { StyleKey(name: $0, kind: .colour) }),
      (
        "The size of the title, and of the lines around the drawing and small lines in it, in points.",
        [StyleKey(name: "title.size", kind: .whole(8...72)), StyleKey(name: "caption.size", kind: .whole(5...24))]
      ),
      ("How wide all lines are, beside 1.", [StyleKey(name: "line.scale", kind: .number(0.2...5))]),
    ]
    + DiagramNode.Look.ofActors.map { look in
      ("\(look.rawValue): the fill, the border and its width, and the size of names.", keys(of: look))
    }
    + DiagramEdge.Kind.allCases.map { kind in
      ("\(kind.identifier): the line.", keys(of: kind))
    }

  private static func keys(of look: DiagramNode.Look) -> [StyleKey] {
    [
      StyleKey(name: "\(look.rawValue).fill", kind: .colour), StyleKey(name: "\(look.rawValue).border", kind: .colour),
      StyleKey(name: "\(look.rawValue).outline", kind: .number(0...10)),
      StyleKey(name: "\(look.rawValue).size", kind: .whole(5...48)),
    ]
  }

  private static func keys(of kind: DiagramEdge.Kind) -> [StyleKey] {
    [
      StyleKey(name: "\(kind.identifier).colour", kind: .colour),
      StyleKey(name: "\(kind.identifier).stroke", kind: .stroke),
    ]
  }

  static let all: [StyleKey] = sections.flatMap(\.keys)

  static func named(_ name: String) -> StyleKey? { all.first { $0.name == name } }

  /// The key whose name is nearest to what was typed.
  static func nearest(to name: String) -> String {
    all.map(\.name).min { EditDistance.between($0, name) < EditDistance.between($1, name) } ?? ""
  }
}

extension StyleKey.Kind {
  /// The value as it is kept, or `nil` for one that is not allowed.
  func read(_ text: String) -> String? {
    switch self {
    case .colour:
      let digits = text.dropFirst()
      guard text.first == "#", digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
      return text.uppercased()
    case .font:
      let isName = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || " -_".contains($0) }
      return isName ? text : nil
    case .stroke: return LineStroke(rawValue: text)?.rawValue
    case .whole(let range): return Int(text).flatMap { range.contains($0) ? String($0) : nil }
    case .number(let range):
      return Double(text).flatMap { range.contains($0) ? Self.written($0) : nil }
    }
  }

  /// «1» and not «1.0».
  private static func written(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  /// What is allowed, in words.
  var allowed: String {
    switch self {
    case .colour: "a colour as # and six hexadecimal digits, such as #0072B2"
    case .font: "the name of one family of letters, such as Noto Sans"
    case .stroke: LineStroke.allCases.map(\.rawValue).joined(separator: ", ")
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range):
      "a number from \(Self.written(range.lowerBound)) to \(Self.written(range.upperBound))"
    }
  }

  /// Whether TOML wants it in quotation marks.
  var isText: Bool {
    switch self {
    case .colour, .font, .stroke: true
    case .whole, .number: false
    }
  }
}
