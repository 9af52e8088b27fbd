internal import Foundation
internal import Korpu

/// Answers as JSON Lines: an object a row, with the columns for keys and what says so under `evidence`. Several tables
/// are one object, with the rows of each under its key.
struct JSONAnswer: AnswerWriter {
  func text(of table: AnswerTable, citing sources: AnswerSources) throws -> String {
    try table.rows.map { try JSONLine.text(of: Line(row: $0, columns: table.columns, sources: sources)) }.joined()
  }

  /// Several tables as one line.
  ///
  /// - Precondition: Each has a key of its own.
  func text(of tables: [AnswerTable], citing sources: AnswerSources) throws -> String {
    try JSONLine.text(of: Tables(tables: tables, sources: sources))
  }

  private struct Tables: Encodable {
    let tables: [AnswerTable]
    let sources: AnswerSources

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for table in tables {
        let lines = table.rows.map { Line(row: $0, columns: table.columns, sources: sources) }
        try container.encode(lines, forKey: Key(table.key ?? table.title))
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private struct Line: Encodable {
    struct Evidence: Encodable {
      let article: String
      let published: String?
      let sentence: String?
    }

    let row: AnswerRow
    let columns: [AnswerColumn]
    let sources: AnswerSources

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for (column, cell) in zip(columns, row.cells) { try container.encode(cell, forKey: Key(column.name)) }
      guard !row.citations.isEmpty else { return }
      let evidence = sources.evidence(of: row.citations).map { citation in
        Evidence(
          article: citation.article, published: sources.article(of: citation)?.published?.iso,
          sentence: citation.sentence)
      }
      try container.encode(evidence, forKey: Key("evidence"))
    }
  }
}
