internal import CGraphviz

/// Owns Graphviz's plug-ins and jobs for one drawing.
struct GraphvizContext: ~Copyable {
  private let raw: OpaquePointer

  init() throws(GraphvizError) {
    guard let context = gvContext() else { throw .unavailable }
    raw = context
  }

  deinit { gvFreeContext(raw) }

  var version: String { String(cString: gvcVersion(raw)) }

  /// Lays a graph out once, and writes it in each of the formats.
  func rendered(
    _ graph: borrowing GraphvizGraph, laidOutBy engine: String, as formats: [GraphvizFormat]
  ) throws(GraphvizError) -> [[UInt8]] {
    guard gvLayout(raw, graph.raw, engine) == 0 else { throw .layoutFailed(lastGraphvizMessage()) }
    defer { gvFreeLayout(raw, graph.raw) }
    // A label that cannot be read is told as an error, and left out without one.
    guard agerrors() == 0 else { throw .layoutFailed(lastGraphvizMessage()) }
    return try formats.map { format throws(GraphvizError) in try written(graph, as: format) }
  }

  private func written(
    _ graph: borrowing GraphvizGraph, as format: GraphvizFormat
  ) throws(GraphvizError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = korpu_render_data(raw, graph.raw, format.device, &bytes, &count)
    guard status == 0, let bytes else {
      throw .renderingFailed(format: format.rawValue, reason: lastGraphvizMessage())
    }
    defer { gvFreeRenderData(bytes) }
    return bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      Array(UnsafeBufferPointer(start: start, count: count))
    }
  }
}
