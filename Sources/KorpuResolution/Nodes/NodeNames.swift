internal import KorpuLanguage
internal import KorpuModel

/// The names by which a node is found: the one printed, and what it comes to without a country or a case ending.
///
/// All have their «ı» with a dot: a Hungarian «I» in a Turkish text has been made small as Turkish does.
struct NodeNames: Sendable {
  /// The normalised name, and that without the country that begins it.
  let whole: [NormalizedName]
  /// Nominatives that the last word may be a case of: «Xəzər Şurası» for «Xəzər Şurasına». Names of persons have none:
  /// «Quliyeva» is not «Quliyev».
  let stems: [NormalizedName]

  /// - Complexity: O(length of the longest ending) readings of the last word.
  init(_ name: NormalizedName, withoutCountry: NormalizedName?, type: String, language: Language) {
    let printed = [name] + (withoutCountry.map { [$0] } ?? [])
    let nominatives =
      type == "person" || type == "country" ? [] : printed.flatMap { Self.nominatives(of: $0, in: language) }
    whole = printed.map(\.dotted).unique()
    stems = nominatives.map(\.dotted).unique()
  }

  /// Whether both are one name, but for a country that begins one of them or a case ending left on one.
  func agree(with other: NodeNames) -> Bool {
    whole.contains { other.whole.contains($0) || other.stems.contains($0) }
      || stems.contains(where: other.whole.contains)
  }

  private static func nominatives(of name: NormalizedName, in language: Language) -> [NormalizedName] {
    guard let endings = Lexicon.of(language)?.endings, let word = name.words.last else { return [] }
    return endings.readings(of: String(word)).filter { !$0.form.ending.isEmpty }
      .compactMap { withoutCase(word, $0.form.ending) }.map { name.replacingLastWord(with: $0) }.unique()
  }

  private static func withoutCase(_ word: Substring, _ ending: CaseEnding) -> Substring? {
    guard var end = word.utf8.index(word.endIndex, offsetBy: -ending.length, limitedBy: word.startIndex) else {
      return nil
    }
    if let joint = word[..<end].last, joint == "-" || joint == "'" { end = word.index(before: end) }
    return end > word.startIndex ? word[..<end] + ending.restored : nil
  }
}
