public import KorpuModel

/// A log with the entries of a table added.
public struct JudgementMerge: Hashable, Sendable {
  public let log: JudgementLog
  /// The entries that are new.
  public let added: [Judgement]
  /// How many were there already.
  public let known: Int
}

extension JudgementLog {
  /// Adds the entries of a table: those that are there already, with the same content, are passed over, and the others
  /// get numbers of this log, in the order of their numbers in the table and then in that of its lines.
  ///
  /// An entry whose date or author the table leaves out is taken for one with the same content on any day and by
  /// anybody, so that a table written by hand can be imported again.
  ///
  /// - Parameters:
  ///   - date: the day of the entries that have none.
  ///   - author: who decided where the table does not say.
  /// - Throws: all that is wrong, contradictions too. Either all entries are added or none.
  /// - Complexity: nearly O(entries of both), and O(entries) for each that takes another back.
  public func merging(
    _ table: JudgementTable, on date: CalendarDate, by author: String? = nil
  ) throws(JudgementTable.Mistakes) -> JudgementMerge {
    var merging = JudgementMerging(into: self, date: date, author: author)
    var mistakes: [JudgementTable.Mistake] = []
    let last = Int.max
    for row in table.rows.sorted(by: { ($0.number ?? last, $0.line) < ($1.number ?? last, $1.line) }) {
      do throws(JudgementTable.Mistake) {
        try merging.add(row)
      } catch {
        mistakes.append(error)
      }
    }
    if mistakes.isEmpty { mistakes = merging.contradictions(beside: self) }
    guard mistakes.isEmpty else { throw JudgementTable.Mistakes(all: mistakes.sorted { $0.line < $1.line }) }
    return JudgementMerge(log: merging.log, added: merging.added, known: merging.known)
  }
}
