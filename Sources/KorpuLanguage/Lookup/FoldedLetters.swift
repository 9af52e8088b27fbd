internal import Foundation

/// What Unicode's mappings make of single characters of the nine languages, asked once for each.
///
/// Names are folded by the hundred thousand, and nearly all of them are written in these: looking up a character is
/// many times faster than mapping a text. What maps to several words, or hangs on what stands beside it, is not here.
enum FoldedLetters {
  enum Letter: Sendable {
    /// A character within a word: what it adds to the word, and to its spelling.
    case part(word: String, spelling: String)
    /// A character that ends a word.
    case end
  }

  /// What a character folds to; `nil` where only the mappings tell.
  ///
  /// - Complexity: O(1), but for the first call of all.
  static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    let value = Int(scalar.value)
    if value < lettersEnd { return letters[value] }
    return punctuation.contains(value) ? marks[value - punctuation.lowerBound] : nil
  }

  /// Up to the end of the Cyrillic letters.
  private static let lettersEnd = 0x530
  /// Dashes and quotation marks.
  private static let punctuation = 0x2010..<0x2040

  private static let letters = (0..<lettersEnd).map(folded)
  private static let marks = punctuation.map(folded)

  private static func folded(_ value: Int) -> Letter? {
    // Greek has a letter that is another at the end of a word; marks belong to what they stand on.
    guard !(0x300..<0x400).contains(value), let scalar = Unicode.Scalar(value) else { return nil }
    let mapped = FoldedName.mapped(String(scalar)).unicodeScalars
    let kinds = mapped.map(FoldedName.kind(of:))
    if kinds == [.separator] { return .end }
    guard kinds == [.apostrophe] || kinds.contains(.letter), !kinds.contains(.separator) else { return nil }
    let name = FoldedName(byMappings: String(scalar))
    return .part(word: name.words.first ?? "", spelling: name.spellings.first ?? "'")
  }
}
