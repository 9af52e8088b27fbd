internal import KorpuLanguage
internal import KorpuModel

/// A name reduced to what tells it from others: small letters as its language writes them, no quotation
/// marks, one sort of apostrophe and of dash, single spaces.
///
/// Two spellings of one name are equal; two names that a reader would tell apart are not. Composed and
/// decomposed letters are equal because Swift compares characters by canonical equivalence.
struct NormalizedName: Hashable, Comparable, Sendable {
  let text: String

  init(_ name: String, in language: Language) {
    let characters = Array(name)
    var words: [String] = []
    var word = ""
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        words.append(word)
        word = ""
      } else if Self.apostrophes.contains(character) {
        // Between letters it is a letter or a joint (oʻzbek, O’Brien); elsewhere it is a quotation mark.
        if Self.isBetweenLetters(index, of: characters) { word.append("'") }
      } else if Self.dashes.contains(character) {
        word.append("-")
      } else if !Self.quotationMarks.contains(character) {
        word += Self.lowercased(character, in: language)
      }
    }
    words.append(word)
    let folded = words.filter { !$0.isEmpty }.joined(separator: " ")
    text = folded.isEmpty ? name : folded
  }

  static func < (left: NormalizedName, right: NormalizedName) -> Bool { left.text < right.text }

  private static let quotationMarks: Set<Character> = ["\"", "«", "»", "“", "”", "„", "‟", "‹", "›", "＂"]
  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "′", "＇", "‚"]
  private static let dashes: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−"]

  private static func isBetweenLetters(_ index: Int, of characters: [Character]) -> Bool {
    index > 0 && index + 1 < characters.count && characters[index - 1].isLetter && characters[index + 1].isLetter
  }

  /// The decomposed `İ` is two scalars, which casing by scalars would take for an `I` in Azerbaijani.
  private static func lowercased(_ character: Character, in language: Language) -> String {
    character == "İ" ? "i" : String(character).lowercased(in: language)
  }
}
