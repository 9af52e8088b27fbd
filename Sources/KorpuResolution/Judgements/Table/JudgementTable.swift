public import KorpuModel

/// Judgements as a table that people keep under version control, read and write by hand: tabs between the columns,
/// which the first line names, one entry a line, by number.
///
/// ```
/// number  date        author  verb  a                     b                     value  reason
/// 1       2025-11-24  Aysu    same  person:Anar Quliyev   person:Анар Гулиев           one post in both articles
/// 2       2025-11-25          undo                                              1      two posts after all
/// ```
public struct JudgementTable: Hashable, Sendable {
  public enum Column: String, Hashable, Sendable, CaseIterable {
    case number, date, author, verb, a, b, value, reason
  }

  /// An entry as written.
  public struct Row: Hashable, Sendable {
    /// In the table, from 1; the first line names the columns.
    public let line: Int
    /// `nil` where it is left to the log.
    public let number: Int?
    public let date: CalendarDate?
    public let author: String?
    /// What is taken back is told by its number in this table.
    public let decision: Judgement.Decision
    public let reason: String
  }

  /// What is wrong with a table.
  public struct Mistake: Error, Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// A clause without a final stop.
    public let problem: String
    /// A sentence.
    public let remedy: String
  }

  /// Everything that is wrong with a table, by line.
  public struct Mistakes: Error, Hashable, Sendable {
    public let all: [Mistake]
  }

  /// In the order of the table.
  public let rows: [Row]

  /// Entries of a log, for writing them.
  public init(of entries: [Judgement]) {
    rows = entries.enumerated().map { index, entry in
      Row(
        line: index + 2, number: entry.number, date: entry.date, author: entry.author, decision: entry.decision,
        reason: entry.reason)
    }
  }

  init(rows: [Row]) { self.rows = rows }
}
