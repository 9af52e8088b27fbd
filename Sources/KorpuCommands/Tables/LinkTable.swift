internal import Korpu

/// What links two sides, as tables.
struct LinkTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  /// One link a row.
  func table(_ links: [ActorLink], between one: Actor, and other: Actor) -> AnswerTable {
    AnswerTable(
      "What links \(one.name) and \(other.name)",
      columns: ["kind", "one", "other", "relation", "through", "published", .number("articles")],
      rows: links.map(row), emptiness: "Nothing is told that links them.")
  }

  private func row(_ link: ActorLink) -> AnswerRow {
    let citations = link.citations
    return AnswerRow(
      [
        .text(link.kind.name), names.cells(link.firsts), names.cells(link.seconds), relation(of: link),
        link.through.map(names.cell) ?? .unknown, .list(link.dates.map { .text($0.iso) }),
        .count(Set(citations.map(\.article)).count),
      ], citations: citations)
  }

  private func relation(of link: ActorLink) -> AnswerCell {
    if let conversation = link.conversation { return .text(TieWords.text(of: conversation.kind)) }
    return .list(link.ties.map(TieWords.alone).unique().map { .text($0) })
  }

  /// How many links of each kind articles tell of, period by period.
  func counts(_ counts: [LinkCount]) -> AnswerTable {
    AnswerTable(
      "By kind and time", columns: ["kind", "period", .number("links"), .number("articles")],
      rows: counts.map { AnswerRow([.text($0.kind.name), .date($0.period), .count($0.links), .count($0.articles)]) })
  }
}
