/// Some of the rows of an answer.
struct AnswerPage<Row> {
  let rows: ArraySlice<Row>
  private let length: Int
  private let first: Int
  private let total: Int
  private let number: Int
  private let isOfBeginning: Bool

  /// - Parameters:
  ///   - all: All rows, or as many of their beginning as there are up to the end of the page, and one more.
  ///   - length: How many rows a page has; `nil` for one page of all rows.
  ///   - number: Which page, from 1; one after the last has no rows.
  ///   - isOfBeginning: Whether there may be more rows, of which nobody knows how many.
  init(of all: [Row], length: Int?, number: Int, isOfBeginning: Bool = false) {
    self.length = length ?? max(1, all.count)
    let (start, overflows) = (number - 1).multipliedReportingOverflow(by: self.length)
    first = overflows ? all.count : min(start, all.count)
    rows = all[first...].prefix(self.length)
    total = all.count
    self.number = number
    self.isOfBeginning = isOfBeginning
  }

  /// How many pages there are; none without rows.
  var count: Int { total == 0 ? 0 : (total - 1) / length + 1 }

  /// Where the rows lie among all; `nil` where they are all.
  var note: String? {
    guard rows.count < total else { return nil }
    guard !rows.isEmpty else { return "Page \(number) is empty: there are \(total) in all." }
    let range = "\(first + 1) to \(first + rows.count)" + (isOfBeginning ? "" : " of \(total)")
    return rows.endIndex < total ? "\(range); --page \(number + 1) shows the next." : "\(range)."
  }
}
