internal import Korpu

/// Answers as comma-separated values (RFC 4180): a line of names, then a line a row.
///
/// With evidence there are two more columns: the ids of the articles, and the sentences that say so. No table has columns
/// of these names itself.
struct CSVAnswer: AnswerWriter {
  let showsEvidence: Bool

  func text(of table: AnswerTable, citing sources: AnswerSources) -> String {
    let names = table.columns.map(\.name) + (showsEvidence ? ["sources", "evidence"] : [])
    let rows = table.rows.map { row in
      row.cells.map(\.text) + (showsEvidence ? evidence(of: row, sources) : [])
    }
    return ([names] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private func evidence(of row: AnswerRow, _ sources: AnswerSources) -> [String] {
    let evidence = sources.evidence(of: row.citations)
    return [
      evidence.map(\.article).unique().joined(separator: "; "),
      evidence.compactMap(\.sentence).joined(separator: " | "),
    ].map(\.withoutControls)
  }

  /// A field, in quotation marks where its letters ask for them. Spreadsheets take what begins with a sign of arithmetic
  /// for a formula and would run it: such a text gets an apostrophe.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@".contains($0) } == true && Double(text) == nil
    let text = isFormula ? "'\(text)" : text
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
