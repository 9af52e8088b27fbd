/// The rule by which vowels of endings follow the last vowel of the stem, back or front, in either script.
enum VowelHarmony {
  private static let back = Set("aıouаоұуыёюя".unicodeScalars)
  private static let front = Set("eəäiöüeэеәіөүи".unicodeScalars)

  static func isVowel(_ scalar: Unicode.Scalar) -> Bool { back.contains(scalar) || front.contains(scalar) }

  /// Whether an ending follows the stem by the rule: «Azadi» is no accusative of «Azad». Where one of them has no vowel,
  /// it does.
  static func holds(between stem: some StringProtocol, and ending: some Sequence<Unicode.Scalar>) -> Bool {
    guard let first = ending.first(where: isVowel), let last = stem.unicodeScalars.last(where: isVowel) else {
      return true
    }
    return back.contains(first) == back.contains(last)
  }
}
