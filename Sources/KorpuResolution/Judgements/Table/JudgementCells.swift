internal import KorpuModel

/// The cells of one line of a table of judgements, and what is written in each.
struct JudgementCells {
  let cells: [JudgementTable.Column: String]
  let line: Int

  init(_ cells: [String], in columns: [JudgementTable.Column], line: Int) throws(JudgementTable.Mistake) {
    guard cells.count == columns.count else {
      throw JudgementTable.Mistake(
        line: line, problem: "it has \(cells.count) columns, not \(columns.count)",
        remedy: "Put one tab between two columns, also beside empty ones.")
    }
    self.cells = Dictionary(uniqueKeysWithValues: zip(columns, cells))
    self.line = line
  }

  func reference(_ column: JudgementTable.Column) throws(JudgementTable.Mistake) -> ActorReference {
    do throws(ActorReference.Mistake) {
      return try ActorReference(parsing: cells[column] ?? "")
    } catch {
      throw mistake(column, "is no reference to an actor", error.description)
    }
  }

  func kind(of type: EntityTypeName) throws(JudgementTable.Mistake) -> EntityType {
    guard let kind = EntityType(type, kind: cells[.value] ?? "") else {
      throw mistake(
        .value, "is no kind of the type \(type.rawValue)",
        type.kinds.isEmpty ? "Leave the line out." : "Write one of \(type.kinds.joined(separator: ", ")).")
    }
    return kind
  }

  func number() throws(JudgementTable.Mistake) -> Int? {
    guard let cell = cells[.number], !cell.isEmpty else { return nil }
    guard let number = Int(cell), number > 0 else {
      throw mistake(.number, "is no number of an entry", "Write one from 1 on, or leave the column empty.")
    }
    return number
  }

  func date() throws(JudgementTable.Mistake) -> CalendarDate? {
    guard let cell = cells[.date], !cell.isEmpty else { return nil }
    guard let date = CalendarDate(iso: cell), date.day != nil else {
      throw mistake(.date, "is no day", "Write it as 2025-11-24, or leave the column empty.")
    }
    return date
  }

  func text(_ column: JudgementTable.Column) throws(JudgementTable.Mistake) -> String? {
    guard let cell = cells[column], !cell.isEmpty else { return nil }
    guard let text = EscapedText.unescaped(cell) else {
      throw mistake(column, #"has a '\' that stands before nothing known"#, #"For a backslash write '\\'."#)
    }
    return text
  }

  func mistake(
    _ column: JudgementTable.Column, _ problem: String, _ remedy: String
  ) -> JudgementTable.Mistake {
    JudgementTable.Mistake(line: line, problem: "'\(cells[column] ?? "")' \(problem)", remedy: remedy)
  }
}
