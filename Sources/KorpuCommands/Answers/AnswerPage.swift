/// Some of the rows of an answer.
struct AnswerPage<Row> {
  let rows: ArraySlice<Row>
  private let extent: AnswerExtent
  private let length: Int
  private let number: Int
  private let isOfBeginning: Bool

  /// - Parameters:
  ///   - all: All rows, or as many of their beginning as there are up to the end of the page, and one more.
  ///   - length: How many rows a page has; `nil` for one page of all rows.
  ///   - number: Which page, from 1; one after the last has no rows.
  ///   - isOfBeginning: Whether there may be more rows, of which nobody knows how many.
  init(of all: [Row], length: Int?, number: Int, isOfBeginning: Bool = false) {
    let length = length ?? max(1, all.count)
    let (start, overflows) = (number - 1).multipliedReportingOverflow(by: length)
    let first = overflows ? all.count : min(start, all.count)
    self.init(
      all[first...].prefix(length), at: AnswerExtent(first: first, total: all.count), length: length, number: number,
      isOfBeginning: isOfBeginning)
  }

  /// - Parameters:
  ///   - rows: The rows of the page.
  ///   - extent: Where they lie among all.
  ///   - length: How many rows a page has.
  ///   - number: Which page it is, from 1.
  init(_ rows: ArraySlice<Row>, at extent: AnswerExtent, length: Int, number: Int, isOfBeginning: Bool = false) {
    self.rows = rows
    self.extent = extent
    self.length = length
    self.number = number
    self.isOfBeginning = isOfBeginning
  }

  /// How many pages there are; none without rows.
  var count: Int { extent.total == 0 ? 0 : (extent.total - 1) / length + 1 }

  /// Where the rows lie among all; `nil` where they are all.
  var note: String? {
    let (first, total) = (extent.first, extent.total)
    guard rows.count < total else { return nil }
    guard !rows.isEmpty else { return "Page \(number) is empty: there are \(total) in all." }
    let last = first + rows.count
    let range = "\(first + 1) to \(last)" + (isOfBeginning ? "" : " of \(total)")
    return last < total ? "\(range); --page \(number + 1) shows the next, --all shows all." : "\(range)."
  }
}

/// Where some rows lie among all rows of an answer.
struct AnswerExtent {
  /// The place of the first one, from 0.
  let first: Int
  /// How many rows there are in all.
  let total: Int
}
