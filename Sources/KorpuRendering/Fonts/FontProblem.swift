/// Why a picture's letters may look otherwise than measured.
public enum FontProblem: Hashable, Sendable, CustomStringConvertible {
  /// No font of the family was found: the system takes its nearest.
  case notInstalled(family: String)
  /// The family lacks some letters that occur: they come from other fonts.
  case lettersMissing(family: String, letters: String)

  public var description: String {
    switch self {
    case .notInstalled(let family):
      "the font \(family) is not installed, and the nearest that the system has is drawn instead"
    case .lettersMissing(let family, let letters):
      "the font \(family) has no \(letters.map { "“\($0)”" }.joined(separator: " ")), which come from other fonts"
    }
  }

  /// What to do about it, as a sentence or one that ends in a command.
  public var remedy: String {
    let noto = FontLibrary.complete
    // It has all letters of the nine languages: what it lacks is of others.
    if case .lettersMissing(noto, _) = self { return "Name a font that has them in a style of your own (--style)." }
    return "\(noto) has all letters of the nine languages: apt-get install fonts-noto-core"
  }
}

/// The letters of a picture and the fonts that have them.
struct FontCheck {
  /// So many missing letters tell enough.
  private static let mostLetters = 12

  let family: String
  let library: FontLibrary

  /// - Complexity: O(files of the system + letters).
  func problems(with letters: Set<Unicode.Scalar>) -> [FontProblem] {
    guard let font = library.font(of: family, .regular) else { return [.notInstalled(family: family)] }
    let missing = letters.filter { font.glyph(of: $0) == nil && Self.isSeen($0) }.sorted().prefix(Self.mostLetters)
    let text = String(String.UnicodeScalarView(missing))
    return text.isEmpty ? [] : [.lettersMissing(family: family, letters: text)]
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
      && scalar.properties.generalCategory != .control
  }
}
