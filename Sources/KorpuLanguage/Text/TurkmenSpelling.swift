public import KorpuModel

/// The letters by which papers spell one Turkmen name in two ways; of other languages all is left as it is.
///
/// ```swift
/// Language.turkmen.spelled("yerewan") // "ýerewan"
/// Language.turkmen.spelledSurname("ataýev") // "ataýew"
/// ```
extension Language {
  private static let vowels: Set<Character> = ["a", "ä", "e", "i", "o", "ö", "u", "ü"]

  /// A folded word as it should be spelled: before a vowel Turkmen words begin with «ý», and no accent is a misprint.
  public func spelled(_ word: String) -> String {
    guard self == .turkmen, word.first == "y", let second = word.dropFirst().first, Self.vowels.contains(second)
    else { return word }
    return "ý" + word.dropFirst()
  }

  /// A folded surname as names are compared by it: Turkmen has no «v», and «Lebedewskiniň» is of Lebedewskiý.
  public func spelledSurname(_ surname: String) -> String {
    guard self == .turkmen else { return surname }
    let spelled = String(surname.map { letter in letter == "v" ? "w" : letter })
    return spelled.hasSuffix("iý") ? String(spelled.dropLast()) : spelled
  }
}
