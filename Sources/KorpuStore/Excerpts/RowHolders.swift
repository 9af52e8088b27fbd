/// The parts of a list that hold some of its rows, found by going through the parts in their order.
struct RowHolders<Part> {
  private let rows: Range<Int>
  private(set) var found: [Part] = []
  /// How many rows come before the first of them.
  private(set) var preceding: Int
  /// How many rows the parts so far have.
  private var end: Int

  /// - Parameter first: How many rows come before the first part.
  init(of rows: Range<Int>, after first: Int = 0) {
    self.rows = rows
    preceding = first
    end = first
  }

  /// Whether no later part holds any of the rows.
  var isDone: Bool { end >= rows.upperBound }

  /// - Parameters:
  ///   - parts: the next ones, which are taken together.
  ///   - count: how many rows they have.
  mutating func add(_ parts: [Part], count: Int) {
    let span = end..<end + count
    end = span.upperBound
    if span.overlaps(rows) { found += parts } else if found.isEmpty { preceding = end }
  }
}
