/// A format that Graphviz writes.
enum GraphvizFormat: String, Hashable, Sendable, CaseIterable {
  case svg
  case png
  case pdf
  /// Positions and sizes as lines of text, for measuring a layout.
  case plain

  /// The name of Graphviz's device; PNG by Cairo, which smooths text.
  var device: String { self == .png ? "png:cairo" : rawValue }
}
