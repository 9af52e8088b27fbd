/// Items of a legend side by side.
struct LegendRow {
  /// Between two items.
  private static let spacing = 9

  private var items: [LegendItem] = []

  /// In points, as far as it can be told before it is laid out.
  private(set) var width = 0.0

  /// The items in rows that are no wider than a width, but for an item that is.
  static func rows(of items: [LegendItem], width: Double) -> [LegendRow] {
    items.reduce(into: []) { rows, item in
      if let last = rows.last, last.width + item.width + Double(spacing) <= width {
        rows[rows.count - 1].add(item)
      } else {
        var row = LegendRow()
        row.add(item)
        rows.append(row)
      }
    }
  }

  private mutating func add(_ item: LegendItem) {
    width += item.width + (items.isEmpty ? 0 : Double(Self.spacing))
    items.append(item)
  }

  /// A row of a table with one column.
  ///
  /// Graphviz shares the room that a row has left among its cells. An empty cell at its end takes it, so that the
  /// items stay together.
  ///
  /// - Parameter target: The width of the column.
  func html(filledTo target: Double) -> String {
    let filler = Int(target - width) - Self.spacing
    let gap = "<td width=\"\(Self.spacing)\"></td>"
    let cells = items.map(\.cells).joined(separator: gap) + (filler > 0 ? "<td width=\"\(filler)\"></td>" : "")
    return "<tr><td align=\"left\">\(HTMLTable.table(["<tr>\(cells)</tr>"]))</td></tr>"
  }
}
