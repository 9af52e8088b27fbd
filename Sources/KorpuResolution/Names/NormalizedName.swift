internal import Foundation
internal import KorpuLanguage
internal import KorpuModel

/// A name reduced to what tells it from others: small letters as its language writes them, no quotation
/// marks, one sort of apostrophe and of dash, single spaces.
///
/// Two spellings of one name are equal; two names that a reader would tell apart are not.
struct NormalizedName: Sendable {
  /// In Unicode's form NFC.
  let text: String

  /// - Complexity: O(length).
  init(_ name: String, in language: Language) {
    let letters = Array(StrayLetters.replaced(in: Self.composed(name)).lowercased(in: language).unicodeScalars)
    var folded = String.UnicodeScalarView()
    var isInGap = false
    for (index, letter) in letters.enumerated() {
      if ScalarProperties.isSpace(letter) {
        isInGap = !folded.isEmpty
      } else if let kept = Self.kept(letter, at: index, of: letters) {
        if isInGap { folded.append(" ") }
        isInGap = false
        folded.append(kept)
      }
    }
    text = folded.isEmpty ? name : String(folded)
  }

  /// A name that was normalized before.
  init(normalized text: String) { self.text = text }

  /// A part of a normalized name.
  init(_ words: some Sequence<Substring>) { text = words.joined(separator: " ") }

  /// The name with a dot on each «i».
  var dotted: NormalizedName { NormalizedName([text.dotted[...]]) }

  var words: [Substring] { text.split(separator: " ") }

  /// The name without its first words.
  func dropFirst(_ count: Int) -> NormalizedName { NormalizedName(words.dropFirst(count)) }

  /// The name with another last word.
  func replacingLastWord(with word: Substring) -> NormalizedName { NormalizedName(words.dropLast() + [word]) }

  /// Only names from elsewhere have combining marks: articles are in NFC.
  private static func composed(_ name: String) -> String {
    let hasCombiningMark = name.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
    return hasCombiningMark ? name.precomposedStringWithCanonicalMapping : name
  }

  private static func kept(_ letter: Unicode.Scalar, at index: Int, of letters: [Unicode.Scalar]) -> Unicode.Scalar? {
    switch letter {
    case "\"", "«", "»", "“", "”", "„", "‟", "‹", "›", "＂": nil
    case "-", "‐", "‑", "‒", "–", "—", "−": "-"
    // Between letters it is a letter or a joint (oʻzbek, O’Brien); elsewhere it is a quotation mark.
    case _ where letter.isTypedForApostrophe || letter == "‚": isBetweenLetters(index, of: letters) ? "'" : nil
    default: letter
    }
  }

  private static func isBetweenLetters(_ index: Int, of letters: [Unicode.Scalar]) -> Bool {
    index > 0 && index + 1 < letters.count && letters[index - 1].properties.isAlphabetic
      && letters[index + 1].properties.isAlphabetic
  }
}

/// The bytes tell, since the text is composed; `String` would compose it anew for each hash and for each comparison.
extension NormalizedName: Hashable {
  static func == (left: NormalizedName, right: NormalizedName) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.order(to: right) == 0
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension NormalizedName: Comparable {
  static func < (left: NormalizedName, right: NormalizedName) -> Bool { left.order(to: right) < 0 }

  /// Below zero where it stands before the other, zero where both are one.
  func order(to other: NormalizedName) -> Int {
    var (text, opposite) = (text, other.text)
    return text.withUTF8 { bytes in
      opposite.withUTF8 { others in
        let shorter = min(bytes.count, others.count)
        if shorter > 0, let one = bytes.baseAddress, let another = others.baseAddress {
          let order = unsafe memcmp(one, another, shorter)
          if order != 0 { return Int(order) }
        }
        return bytes.count - others.count
      }
    }
  }
}
