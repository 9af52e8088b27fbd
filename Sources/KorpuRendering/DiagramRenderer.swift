public import KorpuExport

/// Draws diagrams: arranges them, lays them out and writes them.
public enum DiagramRenderer {
  /// The diagram as DOT, with the boxes on the sides where the picture is easiest to read.
  ///
  /// - Throws: ``GraphvizError``.
  public static func dot(of diagram: Diagram, theme: DiagramTheme = .light) throws(GraphvizError) -> String {
    DiagramDOT(diagram, sides: try SideSearch(diagram: diagram).best(), theme: theme).text
  }

  /// The diagram as a picture.
  ///
  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - format: The format of the picture.
  ///   - theme: The colours.
  ///   - dpi: The resolution of a PNG, per inch.
  /// - Throws: ``GraphvizError``.
  public static func picture(
    of diagram: Diagram, as format: PictureFormat, theme: DiagramTheme = .light, dpi: Double = 144
  ) throws(GraphvizError) -> [UInt8] {
    let dot = try dot(of: diagram, theme: theme)
    switch format {
    case .svg: return SVGFinish(diagram: diagram).finished(try GraphvizRenderer.render(dot, as: .svg))
    case .png: return try GraphvizRenderer.render(dot, as: .png, dpi: dpi)
    case .pdf: return try GraphvizRenderer.render(dot, as: .pdf)
    }
  }
}

/// The kinds of pictures.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case svg, png, pdf
}
