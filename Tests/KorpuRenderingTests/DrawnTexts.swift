import Testing

@testable import KorpuRendering

/// All texts of an SVG, and what is wrong with where they lie.
struct DrawnTexts {
  /// A text, and how wide it is.
  struct Placed {
    let text: DrawnText
    let width: Double

    var area: Area { text.area(width: width) }
  }

  /// Letters are hinted, and outlines have a width.
  private static let rim = 1.0

  /// The texts of each node, with its outline.
  private let drawn: [(outline: Outline, texts: [Placed])]
  private let paper: Outline
  let all: [Placed]

  init(of svg: String) throws {
    let groups = svg.split(separator: "<g id=")
    all = try Self.placed(in: svg[...])
    drawn = try groups.filter {
      $0.contains("class=\"node ") && $0.contains("<text") && !$0.contains("class=\"node layout")
    }.map {
      (try #require(Outline(in: $0)), try Self.placed(in: $0))
    }
    paper = try #require(groups.first { $0.hasPrefix("\"graph0\"") }.flatMap { Outline(in: $0) })
  }

  private static func placed(in svg: Substring) throws -> [Placed] {
    let texts = DrawnText.texts(in: svg)
    return zip(texts, try DrawnText.widths(of: texts)).map { Placed(text: $0, width: $1) }
  }

  /// The texts of each node.
  var nodes: [[String]] { drawn.map { $0.texts.map(\.text.text) } }

  var outsideNodes: [String] {
    drawn.flatMap { outline, texts in
      texts.filter { !$0.area.corners.allSatisfy { outline.contains($0, within: Self.rim) } }.map(\.text.text)
    }
  }

  var outsidePicture: [String] {
    all.filter { !$0.area.corners.allSatisfy { paper.contains($0, within: 0) } }.map(\.text.text)
  }

  /// Pairs of texts of which one lies on the other.
  var overlapping: [String] {
    Self.pairs(of: all).filter { $0.area.overlaps($1.area, beyond: Self.rim) }.map {
      "\($0.text.text) | \($1.text.text)"
    }
  }

  /// Pairs of lines of one node of which a tail may touch a mark.
  var crowded: [String] {
    drawn.flatMap { Self.pairs(of: $0.texts) }.filter {
      $0.text.reach(width: $0.width).overlaps($1.text.reach(width: $1.width), beyond: 0)
    }
    .map { "\($0.text.text) | \($1.text.text)" }
  }

  private static func pairs(of texts: [Placed]) -> [(Placed, Placed)] {
    texts.indices.flatMap { one in texts[(one + 1)...].map { (texts[one], $0) } }
  }
}
