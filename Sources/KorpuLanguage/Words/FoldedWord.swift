/// A folded word as a key, compared and hashed by its bytes.
///
/// Folded text is in one normal form: equal words have equal bytes. Unicode's own comparison, many times slower beyond
/// ASCII, would find nothing more.
struct FoldedWord: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (first: FoldedWord, second: FoldedWord) -> Bool { first.text.hasBytes(of: second.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether a text holds a character of ASCII, without Unicode's slow comparison.
  ///
  /// - Complexity: O(length).
  package func contains(ascii character: Unicode.Scalar) -> Bool { utf8.contains(UInt8(ascii: character)) }

  /// Whether a text ends in another's bytes, without Unicode's slow comparison.
  ///
  /// - Complexity: O(length of the other).
  package func ends(in other: String) -> Bool {
    utf8.count >= other.utf8.count && utf8.suffix(other.utf8.count).elementsEqual(other.utf8)
  }

  /// Whether another text has the same bytes: equality of folded words without Unicode's slow comparison.
  ///
  /// - Complexity: O(length).
  package func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { others in
        bytes.indices.allSatisfy { bytes[$0] == others[$0] }
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
