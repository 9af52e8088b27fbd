internal import KorpuModel

extension JudgementTable {
  /// The table with its header; each line ends in a line feed.
  ///
  /// - Complexity: O(length).
  public var text: String {
    let header = Column.allCases.map(\.rawValue).joined(separator: "\t") + "\n"
    return rows.reduce(into: header) { $0 += $1.cells.joined(separator: "\t") + "\n" }
  }
}

extension JudgementTable.Row {
  /// What stands in each column.
  package var cells: [String] { JudgementTable.Column.allCases.map(cell) }

  private func cell(_ column: JudgementTable.Column) -> String {
    let references = decision.references
    return switch column {
    case .number: number.map(String.init) ?? ""
    case .date: date?.iso ?? ""
    case .author: EscapedText.escaped(author ?? "")
    case .verb: decision.verb.rawValue
    // References are printed so that they fit into a cell.
    case .a: references.first?.description ?? ""
    case .b: references.count > 1 ? references[1].description : ""
    case .value: EscapedText.escaped(decision.value ?? "")
    case .reason: EscapedText.escaped(reason)
    }
  }
}
