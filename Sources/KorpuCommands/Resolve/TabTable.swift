internal import Korpu

/// A table of text with tabs between its columns, whose first line names them.
///
/// Empty lines, and those that begin with `#`, say nothing; lines may end as on any system.
struct TabTable {
  struct Row {
    /// The line in the file, from one.
    let line: Int
    let columns: [String]
  }

  let path: String
  let header: [String]
  let rows: [Row]

  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: a ``Finding`` where it cannot be read, or is no text in UTF-8, or empty.
  init(reading path: String) throws(Finding) {
    let lines = try Self.lines(of: path)
    let rows = lines.enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }.map { number, line in
      Row(line: number + 1, columns: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    guard let first = rows.first else {
      throw Finding(
        .invalidInput, at: TextFile.name(of: path), problem: "it is empty",
        remedy: "The first line has to name the columns.")
    }
    self.path = path
    header = first.columns
    self.rows = Array(rows.dropFirst())
  }

  /// For findings: the file, and the line of a row.
  func place(of line: Int) -> String { "\(TextFile.name(of: path)):\(line)" }

  private static func lines(of path: String) throws(Finding) -> [Substring] {
    let text = try TextFile.read(path)
    let withoutMark = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    return withoutMark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
