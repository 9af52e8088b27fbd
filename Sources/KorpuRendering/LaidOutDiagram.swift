public import KorpuExport

/// A diagram laid out. What takes long is done; it can be written in as many formats as wanted.
public struct LaidOutDiagram: Sendable {
  /// The diagram as DOT, with the places of what stands in it.
  public let dot: String

  private let diagram: Diagram
  private let theme: DiagramStyle

  /// Lays a diagram out as well as its form and size allow, and as near to an earlier one as can be.
  ///
  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - theme: The colours, strokes and sizes.
  ///   - choice: How to lay it out; ``LayoutDecision`` tells whether it is too large for that. A timeline has but one way.
  ///   - earlier: A picture that this one will be compared with: who stands in its wings or between them keeps side and
  ///     order. The earlier is taken as it looks without one before it.
  /// - Throws: ``GraphvizError``.
  public init(
    of diagram: Diagram, theme: DiagramStyle = .light, layout choice: LayoutChoice = .automatic,
    keeping earlier: Diagram? = nil
  ) throws(GraphvizError) {
    let isPlaced = LayoutDecision(for: diagram, choice: choice).layout != .spread
    let diagram = isPlaced ? diagram.joiningSides : diagram
    let arranged = try Self.arranged(diagram, keeping: earlier?.joiningSides, choice: choice, theme: theme)
    self.diagram = diagram
    self.theme = theme
    dot = DiagramDOT(arranged.diagram, layout: arranged.layout, theme: theme).text
  }

  /// A layout, and the diagram with what its nodes say in it.
  private typealias Arranged = (diagram: Diagram, layout: DiagramLayout)

  private static func arranged(
    _ diagram: Diagram, keeping earlier: Diagram?, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> Arranged {
    if case .timeline(let timeline) = diagram.form { return (diagram, .timeline(timeline)) }
    let layout = LayoutDecision(for: diagram, choice: choice).layout
    if layout == .spread { return (diagram, .scattered(named: ImportantNodes.named(in: diagram))) }
    let kept = try earlier.flatMap { earlier throws(GraphvizError) -> Candidate.Kept? in
      let layout = LayoutDecision(for: earlier, choice: choice).layout
      return layout == .spread ? nil : try Candidate(of: earlier, choice: choice, theme: theme).kept
    }
    let candidate = try Candidate(of: diagram, choice: choice, theme: theme, keeping: kept)
    return (candidate.diagram, .placed(candidate.placement))
  }

  /// The diagram as a picture.
  ///
  /// - Parameters:
  ///   - format: The format of the picture.
  ///   - page: The page that it is made to fit; `nil` for a picture as large as the drawing.
  ///   - dpi: The resolution of a PNG, per inch.
  ///   - embedsFonts: Whether an SVG brings the letters that it shows, so that it looks the same where the font is not
  ///     installed; it grows by about a hundred kilobytes. Where the font is not installed here, nothing is embedded.
  /// - Throws: ``GraphvizError``.
  public func picture(
    as format: PictureFormat, page: PageFormat? = nil, dpi: Double = 144, embedsFonts: Bool = false
  ) throws(GraphvizError) -> [UInt8] {
    try drawing(as: format, page: page, dpi: dpi, embedsFonts: embedsFonts).bytes
  }

  /// The diagram as a picture, with the size of its smallest letters.
  ///
  /// - Parameters: Those of ``picture(as:page:dpi:embedsFonts:)``.
  /// - Throws: ``GraphvizError``.
  package func drawing(
    as format: PictureFormat, page: PageFormat? = nil, dpi: Double = 144, embedsFonts: Bool = false
  ) throws(GraphvizError) -> Drawing {
    let measures = try page.flatMap { page throws(GraphvizError) in
      SVGMeasures(of: try rendered(as: .svg)).placed(on: page)
    }
    let bytes: [UInt8]
    switch format {
    case .svg:
      bytes = SVGFinish(diagram: diagram, style: theme, embedsFonts: embedsFonts).finished(
        try rendered(as: .svg, on: measures?.viewport))
    case .png: bytes = try rendered(as: .png, dpi: dpi, on: measures?.viewport)
    case .pdf: bytes = PDFFinish.finished(try rendered(as: .pdf, on: measures?.viewport))
    }
    return Drawing(bytes: bytes, smallestText: measures?.smallestText)
  }

  /// A picture as it is written, and what can be said of it.
  package struct Drawing {
    package let bytes: [UInt8]
    /// How large the smallest letters are on the page, in points; `nil` for a picture without a page.
    package let smallestText: Double?
  }

  private func rendered(
    as format: GraphvizFormat, dpi: Double? = nil, on viewport: Viewport? = nil
  ) throws(GraphvizError) -> [UInt8] {
    try GraphvizRenderer.render(dot, as: format, with: GraphvizSettings(dpi: dpi, viewport: viewport))
  }
}

/// The kinds of pictures.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case svg, png, pdf
}
