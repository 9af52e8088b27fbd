internal import KorpuExport

/// A diagram arranged and laid out.
struct Arrangement {
  let dot: String
  /// The picture in SVG: a by-product of measuring the layout that costs next to nothing.
  let svg: [UInt8]

  /// Beyond so many nodes and edges `dot` takes minutes, and its picture is a thicket anyway.
  private static let largestButterfly = 500

  /// Arranges a diagram as well as its size allows.
  init(of diagram: Diagram, theme: DiagramTheme) throws(GraphvizError) {
    if diagram.nodes.count + diagram.edges.count <= Self.largestButterfly {
      self = try SideSearch(diagram: diagram).best(theme: theme)
    } else {
      let dot = DiagramDOT(diagram, layout: .scattered, theme: theme).text
      self.init(dot: dot, svg: try GraphvizRenderer.render(dot, as: .svg))
    }
  }

  init(dot: String, svg: [UInt8]) {
    self.dot = dot
    self.svg = svg
  }
}
