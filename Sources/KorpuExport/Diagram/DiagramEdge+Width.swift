extension DiagramEdge {
  /// How wide the line is drawn in a style, in points.
  package func lineWidth(in style: DiagramStyle) -> Double { style.width(of: self) }
}
