/// What is set for one drawing beside its DOT.
struct GraphvizSettings {
  /// The resolution of pictures made of dots, per inch; 96 where it is `nil`.
  var dpi: Double?
  /// The page; `nil` for one as large as the drawing.
  var viewport: Viewport?

  /// The attributes of the graph that say so.
  var attributes: [(name: StaticString, value: String)] {
    var attributes: [(name: StaticString, value: String)] = []
    if let dpi { attributes.append(("dpi", String(dpi))) }
    if let viewport {
      attributes.append(("viewport", viewport.text))
      // Graphviz would add a rim to the pages of a PDF.
      attributes.append(("margin", "0"))
    }
    return attributes
  }
}
