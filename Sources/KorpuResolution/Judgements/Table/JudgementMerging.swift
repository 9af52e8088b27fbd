internal import KorpuModel

/// The work of adding the entries of a table to a log, row by row.
struct JudgementMerging {
  private struct Content: Hashable {
    let decision: Judgement.Decision
    let reason: String
  }

  private(set) var log: JudgementLog
  private(set) var added: [Judgement] = []
  private(set) var known = 0
  private let date: CalendarDate
  private let author: String?
  /// The entries of the log that no row has been taken for yet.
  private var unmatched: [Content: [Judgement]]
  /// What entry of the log each number of the table stands for; `nil` where two lines bear the number.
  private var numbers: [Int: Int?] = [:]
  /// The line of each added entry.
  private var lines: [Int: Int] = [:]

  init(into log: JudgementLog, date: CalendarDate, author: String?) {
    self.log = log
    self.date = date
    self.author = author
    unmatched = Dictionary(grouping: log.entries) { Content(decision: $0.decision, reason: $0.reason) }
  }

  /// Takes the row for an entry of the log, or appends one.
  mutating func add(_ row: JudgementTable.Row) throws(JudgementTable.Mistake) {
    let decision = try decision(of: row)
    if let number = knownEntry(decision, of: row) {
      known += 1
      note(row.number, standsFor: number)
      return
    }
    do throws(JudgementError) {
      let entry = try log.appendUnchecked(
        decision, on: row.date ?? date, by: row.author ?? author, because: row.reason)
      added.append(entry)
      lines[entry.number] = row.line
      note(row.number, standsFor: entry.number)
    } catch {
      throw JudgementTable.Mistake(line: row.line, problem: error.description, remedy: "Correct the line.")
    }
  }

  /// What cannot hold beside the rest, by the line that comes last.
  func contradictions(beside earlier: JudgementLog) -> [JudgementTable.Mistake] {
    log.contradictions(beside: earlier).map { contradiction in
      let lines = (contradiction.chain + [contradiction.refused]).compactMap { self.lines[$0.number] }
      let text = contradiction.text { entry in self.lines[entry.number].map { "line \($0)" } ?? "\(entry.number)" }
      return JudgementTable.Mistake(
        line: lines.max() ?? 1, problem: "not all of these can hold: \(text)",
        remedy: "Leave out a line, or take an entry back with 'undo'.")
    }
  }

  /// With the log's number for what is taken back.
  private func decision(of row: JudgementTable.Row) throws(JudgementTable.Mistake) -> Judgement.Decision {
    guard case .undo(let target) = row.decision else { return row.decision }
    guard let entry = numbers[target] else {
      throw JudgementTable.Mistake(
        line: row.line, problem: "no entry before it has the number \(target)",
        remedy: "Entries are taken back by their numbers in this table.")
    }
    guard let entry else {
      throw JudgementTable.Mistake(
        line: row.line, problem: "two lines have the number \(target), which it takes back",
        remedy: "Give one of them another number.")
    }
    return .undo(entry)
  }

  /// The entry of the log that the row tells of; for one that is taken back twice, what took it back first.
  private mutating func knownEntry(_ decision: Judgement.Decision, of row: JudgementTable.Row) -> Int? {
    let content = Content(decision: decision, reason: row.reason)
    let fitting = unmatched[content]?.firstIndex { entry in
      (row.date == nil || row.date == entry.date) && (row.author == nil || row.author == entry.author)
    }
    if let fitting { return unmatched[content]?.remove(at: fitting).number }
    guard case .undo(let target) = decision else { return nil }
    return log.takenBack[target]
  }

  private mutating func note(_ number: Int?, standsFor entry: Int) {
    guard let number else { return }
    numbers.updateValue(numbers.keys.contains(number) ? nil : entry, forKey: number)
  }
}
