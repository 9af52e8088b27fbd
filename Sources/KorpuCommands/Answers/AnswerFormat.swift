/// How an answer is written. One file a format.
enum AnswerFormat {
  /// Columns that line up, to be read where they are written.
  case aligned
  /// JSON Lines: a row a line.
  case json
  /// RFC 4180.
  case csv
  /// The tables of GitHub's Markdown.
  case markdown

  /// Whether it is said, and why, where a table has no rows.
  var tellsOfNothing: Bool {
    switch self {
    case .aligned, .markdown: true
    case .json, .csv: false
    }
  }
}

/// What turns tables into text of one format.
protocol AnswerWriter {
  /// - Parameter sources: What the citations of the rows are shown by.
  func text(of table: AnswerTable, citing sources: AnswerSources) throws -> String
}
