internal import KorpuLanguage
internal import KorpuModel

/// Finds the nominative of a name that an extractor left with a case ending: «Xəzər Şurasına» is «Xəzər
/// Şurası» if some article prints that.
///
/// Names of persons are not for this: «Quliyeva» is not «Quliyev».
struct NominativeNames {
  private let known: Set<NormalizedName>

  /// - Parameter known: all names of one type of entity.
  init(known: Set<NormalizedName>) { self.known = known }

  /// The known name that the name is a case of, else the name itself.
  ///
  /// - Complexity: O(length of the longest ending) readings of the last word.
  func nominative(of name: NormalizedName, in language: Language) -> NormalizedName {
    guard let endings = Lexicon.of(language)?.endings, let word = name.words.last else { return name }
    for reading in endings.readings(of: String(word)) where !reading.form.ending.isEmpty {
      guard let stem = Self.withoutCase(word, reading.form.ending) else { continue }
      let candidate = name.replacingLastWord(with: stem)
      if known.contains(candidate) { return candidate }
    }
    return name
  }

  private static func withoutCase(_ word: Substring, _ ending: CaseEnding) -> Substring? {
    guard var end = word.utf8.index(word.endIndex, offsetBy: -ending.length, limitedBy: word.startIndex) else {
      return nil
    }
    if let joint = word[..<end].last, joint == "-" || joint == "'" { end = word.index(before: end) }
    return end > word.startIndex ? word[..<end] + ending.restored : nil
  }
}
