internal import Korpu

/// Events as a table, one a row; a meeting of several with several is one, with the sides apart.
struct EventTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  func table(_ events: [TimelineEvent], title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["published", "event", "who", "what", "last-published", .number("articles")],
      rows: EventRows(of: events).rows.map(row), emptiness: "Nothing is told of.")
  }

  private func row(_ row: EventRow) -> AnswerRow {
    let event = row.events[0]
    let who = row.sides.map { AnswerCell.sides($0.map { $0.map(names.cell) }) } ?? names.cells(event.actors)
    return AnswerRow(
      [
        .date(event.date), .text(event.kind.rawValue), who, what(event),
        event.dates.count > 1 ? .date(event.dates.last) : .unknown, .count(event.articles.count),
      ], citations: row.events.flatMap(\.citations))
  }

  /// The words, or what the ties say.
  private func what(_ event: TimelineEvent) -> AnswerCell {
    if let words = event.utterances.first?.words { return .text("«\(words)»") }
    return .list(event.ties.map(TieWords.alone).unique().map { .text($0) })
  }
}
