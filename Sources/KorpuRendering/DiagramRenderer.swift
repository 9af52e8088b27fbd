public import KorpuExport

/// Draws diagrams: arranges them, lays them out and writes them.
public enum DiagramRenderer {
  /// DOT as Graphviz's SVG, without what ``picture(of:as:theme:layout:keeping:page:dpi:embedsFonts:)`` makes of it: the step that can be compared
  /// with the program `dot`.
  package static func svg(ofDOT dot: String) throws(GraphvizError) -> [UInt8] {
    try GraphvizRenderer.render(dot, as: .svg)
  }

  /// The version of Graphviz that draws, such as `2.43.0`; `nil` where none can be loaded. Other versions lay out
  /// otherwise.
  public static var graphvizVersion: String? { try? GraphvizRenderer.version() }

  /// The diagram as DOT, laid out.
  ///
  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - theme: The colours.
  ///   - layout: How to lay it out; ``LayoutDecision`` tells whether it is too large for that. A timeline has but one way.
  ///   - earlier: A picture that this one will be compared with: who stands in its wings or between them keeps side and
  ///     order. The earlier is taken as it looks without one before it.
  /// - Throws: ``GraphvizError``.
  public static func dot(
    of diagram: Diagram, theme: DiagramStyle = .light, layout: LayoutChoice = .automatic,
    keeping earlier: Diagram? = nil
  ) throws(GraphvizError) -> String {
    try Arrangement(of: diagram, keeping: earlier, choice: layout, theme: theme).dot
  }

  /// What is amiss with the font for the letters of a diagram: nothing, as a rule.
  public static func fontProblems(of diagram: Diagram, theme: DiagramStyle = .light) -> [FontProblem] {
    FontCheck(family: theme.font, library: FontLibrary()).problems(with: diagram.letters)
  }

  /// The diagram as a picture.
  ///
  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - format: The format of the picture.
  ///   - theme: The colours.
  ///   - layout: How to lay it out, as for ``dot(of:theme:layout:keeping:)``.
  ///   - earlier: A picture that this one will be compared with, as there.
  ///   - page: The page that it is made to fit; `nil` for a picture as large as the drawing.
  ///   - dpi: The resolution of a PNG, per inch.
  ///   - embedsFonts: Whether an SVG brings the letters that it shows, so that it looks the same where the font is not
  ///     installed; it grows by about a hundred kilobytes. Where the font is not installed here, nothing is embedded.
  /// - Throws: ``GraphvizError``.
  public static func picture(
    of diagram: Diagram, as format: PictureFormat, theme: DiagramStyle = .light, layout: LayoutChoice = .automatic,
    keeping earlier: Diagram? = nil, page: PageFormat? = nil, dpi: Double = 144, embedsFonts: Bool = false
  ) throws(GraphvizError) -> [UInt8] {
    try drawing(
      of: diagram, as: format, theme: theme, layout: layout, keeping: earlier, page: page, dpi: dpi,
      embedsFonts: embedsFonts
    ).bytes
  }

  /// The diagram as a picture, with the size of its smallest letters.
  ///
  /// - Parameters: Those of ``picture(of:as:theme:layout:keeping:page:dpi:embedsFonts:)``.
  /// - Throws: ``GraphvizError``.
  package static func drawing(
    of diagram: Diagram, as format: PictureFormat, theme: DiagramStyle = .light, layout: LayoutChoice = .automatic,
    keeping earlier: Diagram? = nil, page: PageFormat? = nil, dpi: Double = 144, embedsFonts: Bool = false
  ) throws(GraphvizError) -> Drawing {
    let arrangement = try Arrangement(of: diagram, keeping: earlier, choice: layout, theme: theme)
    let viewport = page.flatMap { page in
      arrangement.size.map { page.viewport(width: $0.width, height: $0.height) }
    }
    func drawn(_ format: GraphvizFormat, dpi: Double? = nil) throws(GraphvizError) -> [UInt8] {
      try GraphvizRenderer.render(
        arrangement.dot, as: format, with: GraphvizSettings(dpi: dpi, viewport: viewport))
    }
    let bytes: [UInt8]
    switch format {
    case .svg:
      bytes = SVGFinish(diagram: diagram, style: theme, embedsFonts: embedsFonts).finished(
        viewport == nil ? arrangement.svg : try drawn(.svg))
    case .png: bytes = try drawn(.png, dpi: dpi)
    case .pdf: bytes = try drawn(.pdf)
    }
    let smallest = viewport.flatMap { page in arrangement.smallestText.map { $0 * page.zoom } }
    return Drawing(bytes: bytes, smallestText: smallest)
  }

  /// A picture as it is written, and what can be said of it.
  package struct Drawing {
    package let bytes: [UInt8]
    /// How large the smallest letters are on the page, in points; `nil` for a picture without a page.
    package let smallestText: Double?
  }
}

/// The kinds of pictures.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case svg, png, pdf
}
