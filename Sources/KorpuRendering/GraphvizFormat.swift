/// A format that Graphviz writes.
public enum GraphvizFormat: String, Hashable, Sendable, CaseIterable {
  case svg
  case png
  case pdf
  /// Positions and sizes as lines of text, for measuring a layout.
  case plain
  /// DOT with all defaults spelled out, as a check of validity.
  case canon

  /// The name of Graphviz's device; PNG by Cairo, which smooths text.
  var device: String {
    switch self {
    case .svg: "svg"
    case .png: "png:cairo"
    case .pdf: "pdf"
    case .plain: "plain"
    case .canon: "canon"
    }
  }
}
