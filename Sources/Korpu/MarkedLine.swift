/// A line of an input, with a place in it.
public struct MarkedLine: Hashable, Sendable {
  public let text: String
  /// The offset in characters of what is marked.
  public let column: Int

  public init(_ text: String, column: Int) {
    self.text = text
    self.column = column
  }
}

extension MarkedLine: CustomStringConvertible {
  /// Two lines: the text, and a mark below the place. A tab may be of any width: as many tabs stand before the mark as
  /// before the place.
  public var description: String {
    let shown = text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).withoutControls }.joined(separator: "\t")
    let margin = shown.prefix(column).map { $0 == "\t" ? "\t" : " " }.joined()
    return "  \(shown)\n  \(margin)^"
  }
}
