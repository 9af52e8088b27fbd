internal import KorpuModel

/// The abbreviation of a body's name: `TDT`, printed also as `TDT-nin` or `TİKA'nın`.
struct Abbreviation {
  /// The capitals without the case ending.
  let letters: String

  /// - Returns: `nil` when the printed words are no abbreviation.
  init?(printed words: String) {
    let letters = words.prefix { $0.isUppercase || $0.isNumber }
    guard letters.count >= 2, letters.contains(where: \.isUppercase) else { return nil }
    let ending = words[letters.endIndex...]
    guard ending.isEmpty || Self.isCaseEnding(ending) else { return nil }
    self.letters = String(letters)
  }

  private static func isCaseEnding(_ text: Substring) -> Bool {
    guard let joint = text.first, "-‑–'’ʼ‘".contains(joint) else { return false }
    return text.count > 1 && text.dropFirst().allSatisfy(\.isLowercase)
  }
}
