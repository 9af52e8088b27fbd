internal import KorpuModel

extension EnglishExamples {
  /// Posts of several people by a plural within its words, of two heads of state, and whose office a post is in.
  static let severalHolders = [
    PatternExample(
      .english, "Deputy Secretaries General of the Aral Council Serik Omarov and Anna Kovac attended the Danube Forum.",
      states: ["Serik Omarov → Aral Council: other", "Anna Kovac → Aral Council: other"]),
    PatternExample(
      .english, "Presidents Serik Omarov and Gabor Szabo of Hungary met in Baku.",
      doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english,
      "The delegation of Hungary includes Head of the Policy Department of the President's Office Gabor Szabo.",
      doesNotState: ["Gabor Szabo → HU: president"]),
  ]
}
