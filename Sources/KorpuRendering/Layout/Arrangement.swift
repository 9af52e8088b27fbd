internal import KorpuExport

/// A diagram arranged and laid out.
struct Arrangement {
  let dot: String
  /// The picture in SVG: a by-product of measuring the layout that costs next to nothing.
  let svg: [UInt8]

  /// Beyond so many nodes and edges `dot` takes minutes, and its picture is a thicket anyway.
  private static let largestButterfly = 500

  /// Whether boxes and columns can be drawn in good time.
  static func fitsColumns(_ diagram: Diagram) -> Bool {
    diagram.nodes.count + diagram.edges.count <= largestButterfly
  }

  /// Arranges a diagram as well as its size allows.
  init(of diagram: Diagram, theme: DiagramStyle) throws(GraphvizError) {
    switch diagram.form {
    case .columns where Self.fitsColumns(diagram): self = try SideSearch(diagram: diagram).best(theme: theme)
    case .timeline(let timeline): try self.init(of: diagram, layout: .timeline(timeline), theme: theme)
    case .map where Self.fitsColumns(diagram): try self.init(of: diagram, layout: .mapped, theme: theme)
    case .columns, .map: try self.init(of: diagram, layout: .scattered, theme: theme)
    }
  }

  private init(of diagram: Diagram, layout: DiagramLayout, theme: DiagramStyle) throws(GraphvizError) {
    let dot = DiagramDOT(diagram, layout: layout, theme: theme).text
    self.init(dot: dot, svg: try GraphvizRenderer.render(dot, as: .svg))
  }

  init(dot: String, svg: [UInt8]) {
    self.dot = dot
    self.svg = svg
  }
}
