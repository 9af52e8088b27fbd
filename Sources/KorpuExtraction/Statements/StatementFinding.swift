internal import KorpuModel

/// A statement found in the tokens of an article.
struct StatementFinding: Hashable, Sendable {
  /// The speaker's index in ``Scene/entities``.
  let speaker: Int
  /// The sentence that attributes the words.
  let attribution: Int
  /// The content, without attribution and quotation marks.
  let content: Range<Int>
  let isDirect: Bool
  /// The entities that the content names.
  let about: [Int]
  let confidence: Double
}
