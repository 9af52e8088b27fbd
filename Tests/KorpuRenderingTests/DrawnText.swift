import Testing

@testable import KorpuExport
@testable import KorpuRendering

/// A text of an SVG, and where it stands.
struct DrawnText {
  let text: String
  let x: Double
  let baseline: Double
  let size: Double
  let isBold: Bool

  /// What it covers, as wide as Graphviz measures it in the font that the SVG names.
  func area(width: Double) -> Area {
    // Above the line stand capitals with marks, below it tails: shares of the size that letters of Noto Sans keep to.
    Area(left: x, right: x + width, top: baseline - 0.82 * size, bottom: baseline + 0.21 * size)
  }

  /// How far letters may reach: capitals with the highest marks, and the longest tails.
  func reach(width: Double) -> Area {
    Area(left: x, right: x + width, top: baseline - 0.94 * size, bottom: baseline + 0.24 * size)
  }

  /// The texts of a piece of an SVG.
  static func texts(in svg: Substring) -> [DrawnText] {
    svg.split(separator: "\n").compactMap { line in
      guard
        let text = line.wholeMatch(of: /<text text-anchor="(start|middle)" x="([^"]+)" y="([^"]+)".*?>(.*)<\/text>/),
        let x = Double(text.output.2), let baseline = Double(text.output.3),
        let size = line.firstMatch(of: /font-size="([^"]+)"/).flatMap({ Double($0.output.1) })
      else { return nil }
      return DrawnText(
        text: String(text.output.4), x: x, baseline: baseline, size: size,
        isBold: line.contains("font-weight=\"bold\""))
    }
  }

  /// How wide Graphviz sets some texts, in points.
  static func widths(of texts: [DrawnText]) throws -> [Double] {
    let nodes = texts.enumerated().map { place, text in
      let label = text.isBold ? "<b>\(text.text)</b>" : text.text
      return "n\(place) [fontsize=\(text.size), label=<\(label)>];"
    }
    let dot = """
      graph { layout=nop; node [shape=plain, fontname="Noto Sans", pos="0,0"]; \(nodes.joined(separator: "\n")) }
      """
    let lines = String(decoding: try GraphvizRenderer.render(dot, as: .plain), as: UTF8.self).split(separator: "\n")
    let widths = lines.filter { $0.hasPrefix("node") }.map { $0.split(separator: " ") }
      .reduce(into: [Substring: Double]()) { widths, words in widths[words[1]] = Double(words[4]) }
    return try texts.indices.map { try #require(widths["n\($0)"]) * 72 }
  }
}

/// A rectangle; y grows downwards.
struct Area {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  var corners: [(x: Double, y: Double)] { [(left, top), (right, top), (right, bottom), (left, bottom)] }

  /// Whether more than a rim of another area is covered.
  func overlaps(_ other: Area, beyond rim: Double) -> Bool {
    left + rim < other.right && other.left + rim < right && top + rim < other.bottom && other.top + rim < bottom
  }
}

/// The outline of a node.
struct Outline {
  private let points: [(x: Double, y: Double)]

  /// The polygon of a group, or the corners of the box that its path rounds.
  init?(in group: Substring) {
    guard let text = group.firstMatch(of: /(?: points| d)="([^"]+)"/)?.output.1 else { return nil }
    let points = text.matches(of: /(-?[\d.]+),(-?[\d.]+)/).compactMap { match in
      Double(match.output.1).flatMap { x in Double(match.output.2).map { (x: x, y: $0) } }
    }
    if group.contains("<polygon") {
      self.points = points
    } else if let left = points.map(\.x).min(), let right = points.map(\.x).max(), let top = points.map(\.y).min(),
      let bottom = points.map(\.y).max()
    {
      self.points = Area(left: left, right: right, top: top, bottom: bottom).corners
    } else {
      return nil
    }
  }

  /// Whether a point lies inside the convex outline, or no farther outside than a rim.
  func contains(_ point: (x: Double, y: Double), within rim: Double) -> Bool {
    let turns = zip(points, points.dropFirst() + points.prefix(1)).compactMap { from, to -> Double? in
      let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
      guard length > 0 else { return nil }
      return ((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)) / length
    }
    return turns.allSatisfy { $0 >= -rim } || turns.allSatisfy { $0 <= rim }
  }
}
