public import KorpuModel

extension Language {
  /// A noun with the ending of a third person's possession, in Turkish or Azerbaijani: «meclisi» of «meclis», «senatosu» of
  /// «senato».
  ///
  /// The vowel of the ending follows the last of the stem, front or back, rounded or not; behind a vowel stands «s» (Lewis,
  /// *Turkish Grammar*, II.10). What changes within the stem, «kitap» and «kitabı», is not known.
  ///
  /// - Parameter noun: uninflected.
  public func possessed(_ noun: String) -> String {
    let letters = noun.lowercased(in: self).unicodeScalars
    let last = letters.last(where: VowelHarmony.isVowel)
    let vowel: Unicode.Scalar
    switch last {
    case "a", "ı": vowel = "ı"
    case "o", "u": vowel = "u"
    case "ö", "ü": vowel = "ü"
    default: vowel = "i"
    }
    let isOpen = last != nil && letters.last == last
    return noun + (isOpen ? "s" : "") + String(Character(vowel))
  }
}
