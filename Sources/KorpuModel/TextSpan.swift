/// A half-open range of UTF-8 bytes in an article's normalised text.
///
/// Bytes, not characters: a span costs two integers, cuts in constant time and means the same
/// in every tool that reads the text.
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  public init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "a span runs forwards from inside the text")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Orders by the start; of two spans with one start, the longer comes first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

extension String {
  /// The text under a span, or `nil` when the span leaves the text or splits a character.
  ///
  /// - Complexity: O(length of the span) on native strings.
  public subscript(span: TextSpan) -> Substring? {
    guard span.end <= utf8.count else { return nil }
    let from = utf8.index(utf8.startIndex, offsetBy: span.start)
    let to = utf8.index(utf8.startIndex, offsetBy: span.end)
    guard from.samePosition(in: unicodeScalars) != nil, to.samePosition(in: unicodeScalars) != nil
    else { return nil }
    return self[from..<to]
  }
}
