/// The letters of Hungarian as its grammar tells them apart.
enum UralicLetters {
  static let vowels = Set<Unicode.Scalar>("aáeéiíoóöőuúüű".unicodeScalars)
  /// The vowels that endings with a back vowel follow: «utazik» is of one, and «utaznak» of many.
  static let backVowels = Set<Unicode.Scalar>("aáoóuú".unicodeScalars)
}
