/// Why Graphviz did not draw.
public enum GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The library could not be started.
  case unavailable
  /// The DOT text is not valid; what Graphviz says of it.
  case invalidDOT(String)
  /// The layout failed.
  case layoutFailed(String)
  /// The format could not be written, for one that its plug-in is missing.
  case renderingFailed(format: String, reason: String)

  public var description: String {
    switch self {
    case .unavailable: "Graphviz could not be started. Install it: apt-get install libgraphviz-dev"
    case .invalidDOT(let reason): "the diagram's DOT is not valid: \(reason)"
    case .layoutFailed(let reason): "Graphviz could not lay the diagram out: \(reason)"
    case .renderingFailed(let format, let reason): "Graphviz could not write \(format): \(reason)"
    }
  }
}
