internal import Foundation
internal import Korpu

/// What `korpu check` says.
struct ConditionReport: Encodable {
  private let archive: String
  private let counts: [String: Int]
  private let damages: [String]

  init(of condition: ArchiveCondition, archive: String) {
    self.archive = archive
    damages = condition.damages
    counts = condition.counts.map(Self.counts) ?? [:]
  }

  var text: String {
    let rows = Self.order.compactMap { name in counts[name].map { "\($0) \($0 == 1 ? String(name.dropLast()) : name)" }
    }
    return "\(archive.withoutControls): \(verdict)" + (rows.isEmpty ? "" : " · \(rows.joined(separator: ", "))") + "\n"
  }

  /// A row for all that is counted.
  var table: AnswerTable {
    AnswerTable(
      archive, columns: ["archive", "condition"] + Self.order.map { .number($0) },
      rows: [
        AnswerRow(
          [.text(archive), .text(verdict)] + Self.order.map { name in counts[name].map { .count($0) } ?? .unknown })
      ])
  }

  private var verdict: String { damages.isEmpty ? "whole" : "damaged" }

  var json: String {
    get throws { try JSONLine.text(of: self) }
  }

  private static let order = ["articles", "texts", "sentences", "mentions", "relations", "statements"]

  private static func counts(_ counts: ArchiveCondition.Counts) -> [String: Int] {
    [
      "articles": counts.articles, "texts": counts.texts, "sentences": counts.sentences, "mentions": counts.mentions,
      "relations": counts.relations, "statements": counts.statements,
    ]
  }
}
