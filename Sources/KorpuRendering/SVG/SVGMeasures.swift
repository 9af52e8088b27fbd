/// How large a drawing and its smallest letters are, as Graphviz's SVG of it tells.
struct SVGMeasures {
  let svg: String

  init(of svg: [UInt8]) {
    self.svg = String(decoding: svg, as: UTF8.self)
  }

  /// The width and height of the drawing in points.
  var size: (width: Double, height: Double)? {
    let mark = "viewBox=\""
    guard let start = svg.firstRange(of: mark)?.upperBound else { return nil }
    let numbers = svg[start...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  /// The size of the smallest letters of the drawing in points.
  ///
  /// - Complexity: O(length of the picture).
  var smallestText: Double? {
    svg.split(separator: "\n").filter { $0.hasPrefix("<text ") }
      .compactMap { line in
        line.firstRange(of: " font-size=\"").flatMap { Double(line[$0.upperBound...].prefix { $0 != "\"" }) }
      }.min()
  }

  /// How the drawing lies on a page, and how large its smallest letters are there; `nil` where it has no size.
  func placed(on page: PageFormat) -> (viewport: Viewport, smallestText: Double?)? {
    size.map { size in
      let viewport = page.viewport(width: size.width, height: size.height)
      return (viewport, smallestText.map { $0 * viewport.zoom })
    }
  }
}
