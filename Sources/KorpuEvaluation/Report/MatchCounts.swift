/// What was found, found wrongly and missed, and the measures that follow.
public struct MatchCounts: Hashable, Sendable {
  public private(set) var truePositives: Int
  public private(set) var falsePositives: Int
  public private(set) var falseNegatives: Int

  public init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  /// The share of the predicted that is right; 0 when nothing was predicted of what there is, and `nil`
  /// when there was nothing to predict.
  public var precision: Double? { ratio(truePositives, of: truePositives + falsePositives, unless: falseNegatives) }

  /// The share of the annotated that was found; 0 when there was nothing to find of what was predicted,
  /// and `nil` when nothing was predicted either.
  public var recall: Double? { ratio(truePositives, of: truePositives + falseNegatives, unless: falsePositives) }

  /// The harmonic mean of precision and recall; `nil` when nothing was annotated or predicted.
  public var f1: Double? {
    ratio(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives, unless: 0)
  }

  private func ratio(_ part: Int, of whole: Int, unless other: Int) -> Double? {
    if whole > 0 { return Double(part) / Double(whole) }
    return other > 0 ? 0 : nil
  }

  static let truePositive = MatchCounts(truePositives: 1)
  static let falsePositive = MatchCounts(falsePositives: 1)
  static let falseNegative = MatchCounts(falseNegatives: 1)

  public static func += (left: inout MatchCounts, right: MatchCounts) {
    left.truePositives += right.truePositives
    left.falsePositives += right.falsePositives
    left.falseNegatives += right.falseNegatives
  }
}
