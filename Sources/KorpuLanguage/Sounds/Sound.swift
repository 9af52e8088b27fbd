/// A sound of names in our languages, coarse on purpose: what one language hears apart, another writes alike.
///
/// Tables write it as a letter of the Turkish alphabet, and «ä» as in «Əli», «å» as in Uzbek «Mirziyoyev», «q» and «x».
package struct Sound: Hashable, Sendable, BitwiseCopyable {
  /// The place in ``letters``.
  let number: UInt8

  static let letters = Array("aäåeiıoöuübcçdfgğhjklmnpqrsştvxyz".unicodeScalars)

  /// - Returns: `nil` for a letter that stands for no sound.
  init?(_ letter: Unicode.Scalar) {
    guard let place = Self.letters.firstIndex(of: letter) else { return nil }
    number = UInt8(place)
  }

  package var isVowel: Bool { Self.isVowel(Int(number)) }

  /// The «y» before a vowel, which not every language writes: «Yermek» and «Ермек».
  package var isGlide: Bool { Self.letters[Int(number)] == "y" }

  static func isVowel(_ number: Int) -> Bool { number < vowels }

  /// The vowels come first.
  private static let vowels = 10
}

extension Sequence<Sound> {
  /// The sounds as tables write them.
  package var text: String { String(String.UnicodeScalarView(map { Sound.letters[Int($0.number)] })) }
}
