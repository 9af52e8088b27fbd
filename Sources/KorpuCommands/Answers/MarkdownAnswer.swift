internal import Korpu

/// Answers as tables of GitHub's Markdown, with the evidence as a list below.
struct MarkdownAnswer: AnswerWriter {
  let showsEvidence: Bool

  func text(of table: AnswerTable, citing sources: AnswerSources) -> String {
    let heading = "## \(Self.escaped(table.title))\n\n"
    guard !table.rows.isEmpty else { return heading + Self.escaped(table.emptiness) + "\n" }
    let shown = showsEvidence ? [AnswerColumn.number("#")] : []
    let rows = table.rows.enumerated().map { index, row in
      (showsEvidence ? ["\(index + 1)"] : []) + row.cells.map { Self.escaped($0.text) }
    }
    return heading + Self.table(shown + table.columns, rows) + (showsEvidence ? evidence(of: table, sources) : "")
  }

  /// A table of fields in Markdown.
  static func table(_ columns: [AnswerColumn], _ rows: [[String]]) -> String {
    let head = [columns.map { escaped($0.name) }, columns.map { $0.isNumeric ? "--:" : "---" }]
    return (head + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func evidence(of table: AnswerTable, _ sources: AnswerSources) -> String {
    let rows = table.rows.enumerated().map { index, row in
      sources.evidence(of: row.citations).map { citation in
        let sentence = citation.sentence.map { " «\(Self.escaped($0.withoutControls))»" } ?? ""
        return "\(index + 1). \(Self.escaped(sources.place(of: citation)))\(sentence)\n"
      }.joined()
    }
    return "\n" + rows.joined()
  }

  /// A text whose letters say nothing to Markdown.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
