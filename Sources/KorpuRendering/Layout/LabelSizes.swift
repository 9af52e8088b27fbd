internal import KorpuExport

/// How large Graphviz draws the nodes and texts of a diagram, in points.
struct LabelSizes {
  struct Size: Hashable {
    var width = 0.0
    var height = 0.0
  }

  private let sizes: [String: Size]

  /// Measures all by having them drawn in one place.
  ///
  /// - Complexity: O(nodes).
  init(of diagram: Diagram, theme: DiagramStyle) throws(GraphvizError) {
    let dot = MeasuringDOT(diagram: diagram, theme: theme).text
    sizes = PlainLayout.sizes(try GraphvizRenderer.render(dot, as: .plain))
  }

  var legend: Size { sizes[MeasuringDOT.legend] ?? Size() }

  var title: Size { sizes[MeasuringDOT.title] ?? Size() }

  func node(_ id: String) -> Size { sizes[id] ?? Size() }

  func heading(of group: DiagramGroup) -> Size {
    group.country == nil ? sizes[MeasuringDOT.heading(of: group)] ?? Size() : Size()
  }
}
