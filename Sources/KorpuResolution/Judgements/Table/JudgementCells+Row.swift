internal import KorpuModel

extension JudgementTable.Row {
  /// Reads what ``cells`` holds.
  package init(cells: [String], line: Int) throws(JudgementTable.Mistake) {
    self = try JudgementCells(cells, in: JudgementTable.Column.allCases, line: line).row()
  }
}

extension JudgementCells {
  /// The entry that the line is.
  func row() throws(JudgementTable.Mistake) -> JudgementTable.Row {
    let decision = try decision()
    let reason = try text(.reason) ?? ""
    try check(decision, reason)
    return JudgementTable.Row(
      line: line, number: try number(), date: try date(), author: try text(.author), decision: decision,
      reason: reason)
  }

  private func decision() throws(JudgementTable.Mistake) -> Judgement.Decision {
    guard let verb = Judgement.Verb(rawValue: cells[.verb] ?? "") else {
      throw mistake(
        .verb, "is no verb", "Write one of \(Judgement.Verb.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    try checkEmpty(beside: verb)
    switch verb {
    case .same: return .same(try reference(.a), try reference(.b))
    case .different: return .different(try reference(.a), try reference(.b))
    case .name: return .name(try reference(.a), to: try text(.value) ?? "")
    case .kind:
      let actor = try reference(.a)
      return .kind(actor, to: try kind(of: actor.type))
    case .hide: return .hide(try reference(.a))
    case .undo:
      guard let number = Int(cells[.value] ?? ""), number > 0 else {
        throw mistake(.value, "is no number of an entry", "Write the number of the line that is taken back.")
      }
      return .undo(number)
    }
  }

  /// What a verb has no use for is a slip: the line may mean something else than it says.
  private func checkEmpty(beside verb: Judgement.Verb) throws(JudgementTable.Mistake) {
    let unused: [JudgementTable.Column] =
      switch verb {
      case .same, .different: [.value]
      case .name, .kind: [.b]
      case .hide: [.b, .value]
      case .undo: [.a, .b]
      }
    for column in unused where cells[column] != "" {
      throw mistake(column, "is not for '\(verb.rawValue)'", "Leave the column '\(column.rawValue)' empty.")
    }
  }

  /// What the log would refuse whatever its other entries are.
  private func check(_ decision: Judgement.Decision, _ reason: String) throws(JudgementTable.Mistake) {
    do throws(JudgementError) {
      try decision.check()
      try Judgement.check(reason: reason)
    } catch {
      throw JudgementTable.Mistake(line: line, problem: error.description, remedy: "Correct the line.")
    }
  }
}
