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
    let verdict = damages.isEmpty ? "whole" : "damaged"
    return "\(archive): \(verdict)" + (rows.isEmpty ? "" : " · \(rows.joined(separator: ", "))") + "\n"
  }

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
