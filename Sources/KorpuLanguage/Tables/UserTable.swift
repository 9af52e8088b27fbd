internal import Foundation
public import KorpuModel

/// Rows of a user's own for one table of one language: a ministry, an alias, a word for a position.
public struct UserTable: Hashable, Sendable {
  public let language: Language
  /// The table's name, such as `roles`.
  public let name: String
  public let rows: [[String]]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: Lines of tab-separated columns in any order; empty ones, and those that start with `#`, say nothing.
  ///   - name: The table's name, such as `roles`.
  /// - Throws: ``TableError`` for a table that no language has, or a row that its table cannot hold.
  /// - Complexity: O(size of the text).
  public init(_ text: String, named name: String, of language: Language) throws(TableError) {
    guard let format = TableFormat(ofTable: name) else { throw .unknownTable(name) }
    var rows: [[String]] = []
    // Editors on Windows write a mark at the head and other ends of lines, and some split letters from their marks.
    let written = (text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).precomposedStringWithCanonicalMapping
    for (number, line) in written.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if let problem = format.problem(with: columns, in: language) {
        throw .badRow(line: number + 1, text: String(line), column: problem.column, problem.what)
      }
      rows.append(columns)
    }
    self.language = language
    self.name = name
    self.rows = rows
  }
}

/// Why a table cannot be used.
public enum TableError: Error, Hashable, Sendable {
  /// No language has a table of that name.
  case unknownTable(String)
  /// A row is wrong: its line from 1 on, its text, the offset in characters of the column that is, and why.
  case badRow(line: Int, text: String, column: Int, String)
}

extension TableError: CustomStringConvertible {
  /// What is the matter: a clause.
  public var description: String {
    switch self {
    case .unknownTable(let name):
      "there is no table \(name); the tables are \(TableFormat.names.joined(separator: ", "))"
    case .badRow(let line, _, _, let problem): "line \(line): \(problem)"
    }
  }
}
