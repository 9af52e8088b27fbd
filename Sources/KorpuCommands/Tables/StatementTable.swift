internal import Korpu

/// Statements as a table, one a row.
struct StatementTable {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  func table(_ statements: [FoundStatement], title: String) -> AnswerTable {
    let hasStandings = statements.contains { !$0.standing.ties.isEmpty }
    return AnswerTable(
      title,
      columns: ["published", "speaker"] + (hasStandings ? ["post"] : []) + [
        "how", "words", "about", "forums", "article",
      ],
      rows: statements.map { row($0, hasStandings: hasStandings) }, emptiness: "No words are told of.")
  }

  private func row(_ statement: FoundStatement, hasStandings: Bool) -> AnswerRow {
    let utterance = statement.utterance
    let ties = statement.standing.ties
    let post = ties.first.map { AnswerCell.text("\(TieWords.text(of: $0)) \(names.name($0.to))") } ?? .unknown
    return AnswerRow(
      [.date(statement.date), names.cell(utterance.speaker)] + (hasStandings ? [post] : []) + [
        .text(utterance.isDirect ? "quoted" : "reported"), .text(utterance.words), names.cells(utterance.about),
        names.cells(statement.forums), .text(utterance.citation.article),
      ], citations: [utterance.citation] + ties.flatMap(\.citations))
  }
}
