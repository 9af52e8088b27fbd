internal import CGraphviz
internal import Synchronization

/// Draws DOT in-process.
///
/// Graphviz is not safe for several threads, not even with a context each: one lock guards the process, and each
/// drawing has a fresh context, which costs nothing that can be measured.
enum GraphvizRenderer {
  private static let lock = Mutex(())

  /// Lays a graph out with the engine that it names, and writes it in each of the formats.
  ///
  /// - Parameters:
  ///   - dot: The graph.
  ///   - formats: The formats to write, all from one layout.
  ///   - settings: The resolution, and the page.
  /// - Throws: ``GraphvizError``.
  static func render(
    _ dot: String, as formats: [GraphvizFormat], with settings: GraphvizSettings = GraphvizSettings()
  ) throws(GraphvizError) -> [[UInt8]] {
    try lock.withLock { _ throws(GraphvizError) in
      // Graphviz keeps its messages for aglasterr instead of writing them to stderr.
      agseterr(AGMAX)
      agreseterrors()
      // `sfdp` draws lots before it sets a seed: what the process has drawn before must not show.
      srand(1)
      let graph = try GraphvizGraph(dot: dot)
      for (name, value) in settings.attributes { graph.setAttribute(name, to: value) }
      let context = try GraphvizContext()
      return try context.rendered(graph, laidOutBy: graph.attribute("layout") ?? "dot", as: formats)
    }
  }

  static func version() throws(GraphvizError) -> String {
    try lock.withLock { _ throws(GraphvizError) in try GraphvizContext().version }
  }

  /// Lays a graph out with the engine that it names, and writes it in one format.
  static func render(
    _ dot: String, as format: GraphvizFormat, with settings: GraphvizSettings = GraphvizSettings()
  ) throws(GraphvizError) -> [UInt8] {
    try render(dot, as: [format], with: settings)[0]
  }
}

/// What Graphviz said last, or a word in its place.
func lastGraphvizMessage() -> String {
  // A copy made for the caller.
  guard let text = aglasterr() else { return "no reason given" }
  defer { free(text) }
  let message = String(cString: text).split(whereSeparator: \.isNewline).joined(separator: " ")
  return message.isEmpty ? "no reason given" : message
}
