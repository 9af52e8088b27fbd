internal import Foundation

/// A name as people type it on whatever keyboard they have: small letters without marks, without
/// apostrophes, cut into words.
///
/// «İsmaqulova», «ISMAQULOVA» and «ismaqulova» fold alike, and so do «Қасым» and «касым». Folding keeps
/// the script: it does not transliterate.
struct FoldedName: Hashable, Sendable {
  let words: [String]

  init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    for scalar in String(text).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if Self.isMark(scalar) { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += Self.plain[scalar] ?? String(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    self.words = word.isEmpty ? words : words + [word]
  }

  /// How a typed name fits this one; `nil` when it does not.
  func quality(of query: FoldedName) -> NameMatchQuality? {
    guard !query.words.isEmpty else { return nil }
    if words == query.words { return .exact }
    if query.words.allSatisfy(words.contains) { return .words }
    let isPrefix = query.words.allSatisfy { typed in words.contains { $0.hasPrefix(typed) } }
    return isPrefix ? .prefixes : nil
  }

  /// Accents, and the apostrophes that are part of a letter (oʻ) or join an ending to a name.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || "'’‘ʼʻ`´′＇".unicodeScalars.contains(scalar)
  }

  /// Letters that other keyboards lack and that are no base letter with a mark, and what is typed instead.
  private static let plain: [Unicode.Scalar: String] = [
    "ı": "i", "ə": "e", "ŋ": "n", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae",
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "ҳ": "х", "і": "и",
    "ҝ": "г", "ҹ": "ч", "җ": "ж",
  ]
}
