public import KorpuModel
public import KorpuResolution

extension Archive {
  /// Everything that people have decided.
  ///
  /// - Complexity: O(judgements).
  public var judgements: JudgementLog {
    get throws(ArchiveError) { try read { try JudgementRows($0).log() } }
  }

  /// Adds a judgement, which holds from then on: for the articles that are there, and for those that come.
  ///
  /// The log is read and added to in one transaction, so that two processes cannot contradict one another.
  ///
  /// - Parameters:
  ///   - date: the day of the decision.
  ///   - author: who decides.
  ///   - reason: why, in one line.
  /// - Returns: the entry, or why the log refuses it; then nothing has changed.
  /// - Complexity: nearly O(judgements), and what resolving anew those concerned takes.
  public func judge(
    _ decision: Judgement.Decision, on date: CalendarDate, by author: String? = nil, because reason: String
  ) throws(ArchiveError) -> Result<Judgement, JudgementError> {
    try change { database, indexers in
      let rows = JudgementRows(database)
      var log = try rows.log()
      let entry: Judgement
      do throws(JudgementError) {
        entry = try log.append(decision, on: date, by: author, because: reason)
      } catch {
        return .failure(error)
      }
      try rows.append([entry], of: log, telling: indexers)
      return .success(entry)
    }
  }

  /// Adds the entries of a table, those that are there already excepted: all of them in one transaction, or none.
  ///
  /// - Returns: what was added, or all that is wrong with the table.
  /// - SeeAlso: ``/KorpuResolution/JudgementLog/merging(_:on:by:)``
  public func importJudgements(
    _ table: JudgementTable, on date: CalendarDate, by author: String? = nil
  ) throws(ArchiveError) -> Result<JudgementMerge, JudgementTable.Mistakes> {
    try change { database, indexers in
      let rows = JudgementRows(database)
      let log = try rows.log()
      let merge: JudgementMerge
      do throws(JudgementTable.Mistakes) {
        merge = try log.merging(table, on: date, by: author)
      } catch {
        return .failure(error)
      }
      try rows.append(merge.added, of: merge.log, telling: indexers)
      return .success(merge)
    }
  }
}
