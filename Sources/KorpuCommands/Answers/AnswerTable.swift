internal import Korpu

/// An answer as rows of one shape, to be written in any ``AnswerFormat``.
struct AnswerTable {
  /// What the rows are about; a heading where a format has headings.
  let title: String
  let columns: [AnswerColumn]
  private(set) var rows: [AnswerRow]
  /// What is said in place of a table without rows.
  let emptiness: String
  /// What tells it from the other tables of one answer, one English word or several with hyphens: a key in JSON. `nil`
  /// for what answers alone.
  private(set) var key: String?
  /// Whether readers are told nothing where it has no rows.
  private(set) var isLeftOutEmpty = false
  /// Where the rows lie among all, where they are those of one page; `nil` where they are all.
  private(set) var extent: AnswerExtent?

  /// - Precondition: Every row has a cell for each column.
  init(_ title: String, columns: [AnswerColumn], rows: [AnswerRow], emptiness: String = "There are none.") {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "a row of '\(title)' does not fit its columns")
    self.title = title
    self.columns = columns
    self.rows = rows
    self.emptiness = emptiness
  }

  /// The same columns with some of the rows.
  func with(rows: [AnswerRow]) -> AnswerTable {
    var table = self
    table.rows = rows
    return table
  }

  /// The same, its rows being those of one page; or all of them where no extent is given.
  func lying(at extent: AnswerExtent?) -> AnswerTable {
    var table = self
    table.extent = extent
    return table
  }

  /// The same as one of several tables of an answer.
  func keyed(_ key: String, isLeftOutEmpty: Bool = false) -> AnswerTable {
    var table = self
    table.key = key
    table.isLeftOutEmpty = isLeftOutEmpty
    return table
  }
}

/// A column of an ``AnswerTable``.
struct AnswerColumn: ExpressibleByStringLiteral {
  /// One English word, or several with hyphens: it is a key in JSON, too.
  let name: String
  let isNumeric: Bool

  init(_ name: String, isNumeric: Bool = false) {
    self.name = name
    self.isNumeric = isNumeric
  }

  init(stringLiteral name: String) { self.init(name) }

  static func number(_ name: String) -> AnswerColumn { AnswerColumn(name, isNumeric: true) }
}

/// A row of an ``AnswerTable``, with the sentences that say so.
struct AnswerRow {
  let cells: [AnswerCell]
  let citations: [Citation]

  init(_ cells: [AnswerCell], citations: [Citation] = []) {
    self.cells = cells
    self.citations = citations
  }
}
