internal import Foundation
internal import KorpuModel

extension EvaluationReport {
  /// The report as a text for the terminal: a block a language, then one for all.
  public var table: String {
    let blocks =
      languages.map { block(titled: $0.language.englishName, $0.score) } + [block(titled: "Overall", overall)]
    let note = missing.isEmpty ? "" : "\nNo prediction for: \(missing.joined(separator: ", "))\n"
    return blocks.joined(separator: "\n") + note
  }

  private func block(titled title: String, _ score: EvaluationScore) -> String {
    let articles = score.articles == 1 ? "1 article" : "\(score.articles) articles"
    var lines = ["\(title) (\(articles))", Self.row("", ["P", "R", "F1"], ["tp", "fp", "fn"])]
    lines += Self.rows("entities", score.entities, order: Self.entityTypes)
    lines += Self.rows("relations", score.relations, order: RelationType.allCases.map(\.rawValue))
    lines.append(Self.row("statements", score.statements))
    lines.append(
      Self.row("roles", [Self.measure(score.roles.share)], []) + "  \(score.roles.right) of \(score.roles.found)")
    return lines.map { $0 + "\n" }.joined()
  }

  private static let entityTypes = ["person", "organization", "country", "forum", "place"]

  private static func rows(_ name: String, _ layer: LayerScore, order: [String]) -> [String] {
    [row(name, layer.total)]
      + order.compactMap { type in layer.byType[type].map { row("  \(type)", $0) } }
  }

  private static func row(_ name: String, _ counts: MatchCounts) -> String {
    row(
      name, [counts.precision, counts.recall, counts.f1].map(measure),
      [counts.truePositives, counts.falsePositives, counts.falseNegatives].map(String.init))
  }

  private static func row(_ name: String, _ measures: [String], _ counts: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(0, 18 - name.count))
    return "  " + padded + measures.map { aligned($0, to: 6) }.joined() + counts.map { aligned($0, to: 7) }.joined()
  }

  /// Three places, or a dash where nothing can be said.
  private static func measure(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "-" }

  private static func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
