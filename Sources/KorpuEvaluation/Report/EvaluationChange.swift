public import KorpuModel

/// What got better and worse between two reports.
public struct EvaluationChange: Hashable, Sendable {
  /// The F1 of a layer before and after; `nil` where nothing can be said.
  public struct Measure: Hashable, Sendable {
    /// `nil` for all languages together.
    public let language: Language?
    public let layer: String
    public let before: Double?
    public let after: Double?
  }

  /// The measures that differ.
  public let measures: [Measure]
  /// Mistakes that are made no more.
  public let mended: [Mistake]
  /// Mistakes that were not made before.
  public let new: [Mistake]

  /// Compares two reports.
  ///
  /// - Complexity: O(mistakes).
  public init(from before: EvaluationReport, to after: EvaluationReport) {
    let earlier = Dictionary(before.languages.map { ($0.language, $0.score) }) { first, _ in first }
    measures =
      after.languages.flatMap { Self.measures($0.language, earlier[$0.language], $0.score) }
      + Self.measures(nil, before.overall, after.overall)
    let (old, now) = (Set(before.mistakes), Set(after.mistakes))
    mended = before.mistakes.filter { !now.contains($0) }
    new = after.mistakes.filter { !old.contains($0) }
  }

  private static func measures(
    _ language: Language?, _ before: EvaluationScore?, _ after: EvaluationScore
  ) -> [Measure] {
    let layers: [(String, (EvaluationScore) -> Double?)] = [
      ("entities", { $0.entities.total.f1 }), ("relations", { $0.relations.total.f1 }),
      ("statements", { $0.statements.f1 }), ("roles", { $0.roles.share }),
    ]
    return layers.map { layer, value in
      Measure(language: language, layer: layer, before: before.flatMap(value), after: value(after))
    }.filter { $0.before.map(rounded) != $0.after.map(rounded) }
  }

  private static func rounded(_ value: Double) -> Int { Int((value * 1000).rounded()) }
}

extension EvaluationChange {
  /// The change as a text for the terminal.
  public var text: String {
    guard !measures.isEmpty || !mended.isEmpty || !new.isEmpty else { return "Nothing has changed.\n" }
    var lines = measures.map { measure in
      "\(measure.language?.englishName ?? "Overall") \(measure.layer): \(Self.text(measure.before)) → \(Self.text(measure.after))"
    }
    lines += mended.isEmpty ? [] : ["", "Mended (\(mended.count)):"] + mended.map { "  \($0)" }
    lines += new.isEmpty ? [] : ["", "New mistakes (\(new.count)):"] + new.map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func text(_ value: Double?) -> String {
    guard let value else { return "-" }
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000).\(String(thousandths % 1000 + 1000).dropFirst())"
  }
}
