public import KorpuExport

/// Draws diagrams: arranges them, lays them out and writes them.
public enum DiagramRenderer {
  /// DOT as Graphviz's SVG, without what ``picture(of:as:theme:dpi:)`` makes of it: the step that can be compared
  /// with the program `dot`.
  package static func svg(ofDOT dot: String) throws(GraphvizError) -> [UInt8] {
    try GraphvizRenderer.render(dot, as: .svg)
  }

  /// The version of Graphviz that draws, such as `2.43.0`; `nil` where none can be loaded. Other versions lay out
  /// otherwise.
  public static var graphvizVersion: String? { try? GraphvizRenderer.version() }

  /// Whether a diagram is small enough for boxes and columns; a larger one is drawn by its ties alone.
  public static func fitsColumns(_ diagram: Diagram) -> Bool { Arrangement.fitsColumns(diagram) }

  /// The diagram as DOT, arranged as well as its size allows.
  ///
  /// - Throws: ``GraphvizError``.
  public static func dot(of diagram: Diagram, theme: DiagramStyle = .light) throws(GraphvizError) -> String {
    try Arrangement(of: diagram, theme: theme).dot
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
  ///   - page: The page that it is made to fit; `nil` for a picture as large as the drawing.
  ///   - dpi: The resolution of a PNG, per inch.
  ///   - embedsFonts: Whether an SVG brings the letters that it shows, so that it looks the same where the font is not
  ///     installed; it grows by about a hundred kilobytes. Where the font is not installed here, nothing is embedded.
  /// - Throws: ``GraphvizError``.
  public static func picture(
    of diagram: Diagram, as format: PictureFormat, theme: DiagramStyle = .light, page: PageFormat? = nil,
    dpi: Double = 144, embedsFonts: Bool = false
  ) throws(GraphvizError) -> [UInt8] {
    let arrangement = try Arrangement(of: diagram, theme: theme)
    let viewport = page.flatMap { page in
      arrangement.size.map { page.viewport(width: $0.width, height: $0.height) }
    }
    func drawn(_ format: GraphvizFormat, dpi: Double? = nil) throws(GraphvizError) -> [UInt8] {
      try GraphvizRenderer.render(
        arrangement.dot, as: format, with: GraphvizSettings(dpi: dpi, viewport: viewport))
    }
    switch format {
    case .svg:
      return SVGFinish(diagram: diagram, style: theme, embedsFonts: embedsFonts).finished(
        viewport == nil ? arrangement.svg : try drawn(.svg))
    case .png: return try drawn(.png, dpi: dpi)
    case .pdf: return try drawn(.pdf)
    }
  }
}

/// The kinds of pictures.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case svg, png, pdf
}
