internal import Korpu

/// A table of pairs of names.
struct NamePairTable {
  private let table: TabTable
  private let places: [Int]

  private static let wanted = ["type", "name_a", "lang_a", "name_b", "lang_b"]

  /// - Throws: a ``Finding`` for what is no such table.
  init(_ table: TabTable) throws(Finding) {
    self.table = table
    places = Self.wanted.compactMap { table.header.firstIndex(of: $0) }
    guard places.count == Self.wanted.count else {
      throw Finding(
        .invalidInput, at: table.place(of: 1), problem: "the first line does not name the columns",
        remedy: "It has to be, with tabs: \(Self.wanted.joined(separator: " "))")
    }
  }

  /// The pair of a row, compared.
  ///
  /// - Throws: a ``Finding`` with the line, for what is no pair.
  func comparison(of row: TabTable.Row) throws(Finding) -> NameComparison {
    guard row.columns.count == table.header.count else {
      throw finding(
        row, "it has \(row.columns.count) columns, not \(table.header.count)", "Put one tab between two columns.")
    }
    let values = places.map { row.columns[$0] }
    guard let type = NamedType(rawValue: values[0]) else {
      throw finding(
        row, "'\(values[0])' is no type whose names are compared",
        "Give one of \(NamedType.allCases.map(\.rawValue).joined(separator: " ")).")
    }
    return NameComparison(
      of: type, values[1], in: try language(values[2], of: row), and: values[3], in: try language(values[4], of: row))
  }

  private func language(_ text: String, of row: TabTable.Row) throws(Finding) -> Language {
    guard let language = LanguageTag(text)?.language else {
      throw finding(
        row, "'\(text)' is no language that korpu reads",
        "Give one of \(Language.allCases.map(\.rawValue).joined(separator: " ")), or one with a script: kk-Latn.")
    }
    return language
  }

  private func finding(_ row: TabTable.Row, _ problem: String, _ remedy: String) -> Finding {
    Finding(.invalidInput, at: table.place(of: row.line), problem: problem, remedy: remedy)
  }
}
