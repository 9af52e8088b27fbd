internal import KorpuModel

extension JudgementTable {
  /// Reads a table. Columns may stand in any order; those of numbers, dates and authors may be missing, and so may what
  /// stands in them. Empty lines are passed over.
  ///
  /// - Throws: everything that is wrong with it.
  /// - Complexity: O(length).
  public init(parsing text: String) throws(Mistakes) {
    let lines = Self.lines(of: text)
    let columns: [Column]
    do throws(Mistake) {
      columns = try Self.columns(named: lines.first ?? [])
    } catch {
      throw Mistakes(all: [error])
    }
    var rows: [Row] = []
    var mistakes: [Mistake] = []
    for (index, cells) in lines.enumerated().dropFirst() where cells != [""] {
      do throws(Mistake) {
        rows.append(try JudgementCells(cells, in: columns, line: index + 1).row())
      } catch {
        mistakes.append(error)
      }
    }
    guard mistakes.isEmpty else { throw Mistakes(all: mistakes) }
    self.init(rows: rows)
  }

  /// Cut at bytes, for a tab and an accent after it make one `Character`.
  private static func lines(of text: String) -> [[String]] {
    let byteOrderMark = Array("\u{FEFF}".utf8)
    let bytes = text.utf8.starts(with: byteOrderMark) ? text.utf8.dropFirst(byteOrderMark.count) : text.utf8[...]
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String($0) ?? "" }
    }
  }

  private static func columns(named names: [String]) throws(Mistake) -> [Column] {
    let columns = names.compactMap { Column(rawValue: $0) }
    let missing = [Column.verb, .a, .b, .value, .reason].filter { !columns.contains($0) }
    guard columns.count == names.count, Set(columns).count == columns.count, missing.isEmpty else {
      throw Mistake(
        line: 1, problem: "it does not name the columns",
        remedy: "Write, with tabs between them: \(Column.allCases.map(\.rawValue).joined(separator: " "))")
    }
    return columns
  }
}
