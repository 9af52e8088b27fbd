internal import Korpu

/// Events as a table, one a row.
struct EventTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  func table(_ events: [TimelineEvent], title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["published", "event", "who", "what", "last-published", .number("articles")],
      rows: events.map(row), emptiness: "Nothing is told of.")
  }

  private func row(_ event: TimelineEvent) -> AnswerRow {
    AnswerRow(
      [
        .date(event.date), .text(event.kind.rawValue), names.cells(event.actors), what(event),
        event.dates.count > 1 ? .date(event.dates.last) : .unknown, .count(event.articles.count),
      ], citations: event.citations)
  }

  /// The words, or what the ties say.
  private func what(_ event: TimelineEvent) -> AnswerCell {
    if let words = event.utterances.first?.words { return .text("«\(words)»") }
    return .list(event.ties.map { TieWords.text(of: $0) }.unique().map { .text($0) })
  }
}
