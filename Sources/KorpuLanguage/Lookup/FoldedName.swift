internal import Foundation
internal import KorpuModel

/// A name as people type it on whatever keyboard they have: small letters without marks, without
/// apostrophes, cut into words.
///
/// «İsmaqulova», «ISMAQULOVA» and «ismaqulova» fold alike, and so do «Қасым» and «касым». Folding keeps
/// the script: it does not transliterate. ``NameSounds`` does.
package struct FoldedName: Sendable {
  package private(set) var words: [String] = []
  /// The same words in small letters with their marks and apostrophes, which tell how they sound.
  package private(set) var spellings: [String] = []

  /// - Complexity: O(length).
  package init(_ text: some StringProtocol) {
    if !foldKnownLetters(of: text) { self = FoldedName(byMappings: text) }
  }

  /// By Unicode's mappings alone, which know all letters.
  init(byMappings text: some StringProtocol) {
    var word = ""
    var spelling = ""
    for scalar in Self.mapped(String(text)).unicodeScalars {
      switch Self.kind(of: scalar) {
      case .apostrophe: spelling += "'"
      case .mark: spelling.unicodeScalars.append(scalar)
      case .letter:
        word += Self.plain[scalar] ?? String(scalar)
        spelling.unicodeScalars.append(scalar)
      case .separator: close(&word, &spelling)
      }
    }
    close(&word, &spelling)
    spellings = spellings.map(\.precomposedStringWithCanonicalMapping)
  }

  /// - Returns: whether all letters are known; if not, nothing is folded.
  private mutating func foldKnownLetters(of text: some StringProtocol) -> Bool {
    var word = ""
    var spelling = ""
    for scalar in text.unicodeScalars {
      switch FoldedLetters.letter(scalar) {
      case .part(let letter, let spelt):
        word += letter
        spelling += spelt
      case .end: close(&word, &spelling)
      case nil: return false
      }
    }
    close(&word, &spelling)
    return true
  }

  private mutating func close(_ word: inout String, _ spelling: inout String) {
    if !word.isEmpty {
      words.append(word)
      spellings.append(spelling)
    }
    word = ""
    spelling = ""
  }

  /// How a typed name fits this one letter by letter; `nil` when it does not.
  package func quality(of query: FoldedName) -> NameMatchQuality? {
    guard !query.words.isEmpty else { return nil }
    if words == query.words { return .exact }
    if query.words.allSatisfy(words.contains) { return .words }
    let isPrefix = query.words.allSatisfy { typed in words.contains { $0.hasPrefix(typed) } }
    return isPrefix ? .prefixes : nil
  }

  /// What a character is to a name.
  enum Kind {
    case letter, mark, apostrophe, separator
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isTypedForApostrophe { return .apostrophe }
    if scalar.properties.generalCategory == .nonspacingMark { return .mark }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .separator
  }

  /// Small letters, each apart from its marks.
  static func mapped(_ text: String) -> String { text.decomposedStringWithCompatibilityMapping.lowercased() }

  /// Letters that other keyboards lack and that are no base letter with a mark, and what is typed instead.
  private static let plain: [Unicode.Scalar: String] = [
    "ı": "i", "ə": "e", "ŋ": "n", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae",
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "ҳ": "х", "і": "и",
    "ҝ": "г", "ҹ": "ч", "җ": "ж",
  ]
}

/// Names are one where their words are, whatever marks they have.
extension FoldedName: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
