public import KorpuExport

/// Draws diagrams: arranges them, lays them out and writes them.
///
/// For several formats of one diagram, ``LaidOutDiagram`` does once what takes long.
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
    try LaidOutDiagram(of: diagram, theme: theme, layout: layout, keeping: earlier).dot
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
    try LaidOutDiagram(of: diagram, theme: theme, layout: layout, keeping: earlier)
      .picture(as: format, page: page, dpi: dpi, embedsFonts: embedsFonts)
  }
}
