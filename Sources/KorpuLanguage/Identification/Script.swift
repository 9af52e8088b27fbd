/// A script that articles are written in.
public enum Script: String, Hashable, Sendable, CaseIterable {
  case latin
  case cyrillic

  /// The script of a letter, or `nil` for a letter of another one.
  ///
  /// - Complexity: O(1).
  public init?(of letter: Unicode.Scalar) {
    switch letter.value {
    case ..<0x2B0, 0x1E00..<0x1F00: self = .latin
    case 0x400..<0x530: self = .cyrillic
    default: return nil
    }
  }
}
