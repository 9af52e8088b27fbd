internal import Korpu

/// What articles say that cannot all be so, as tables.
struct ContradictionTables {
  private let names: ActorNames

  init(of network: Network) { names = ActorNames(of: network) }

  func tables(_ contradictions: Contradictions) -> [AnswerTable] {
    [
      posts(contradictions.posts).keyed("posts", isLeftOutEmpty: true),
      places(contradictions.places).keyed("places", isLeftOutEmpty: true),
      countries(contradictions.countries).keyed("countries", isLeftOutEmpty: true),
    ]
  }

  private func posts(_ contradictions: [PostContradiction]) -> AnswerTable {
    AnswerTable(
      "Two holders of one post at a time", columns: ["post", "at", "one", "published", "other", "other-published"],
      rows: contradictions.map { found in
        AnswerRow(
          [
            .text(found.post.words), names.cell(found.post.institution), names.cell(found.first.person),
            dates(found.first.dates), names.cell(found.second.person), dates(found.second.dates),
          ], citations: found.first.citations + found.second.citations)
      })
  }

  private func places(_ contradictions: [PlaceContradiction]) -> AnswerTable {
    AnswerTable(
      "One person at two places on a day",
      columns: ["person", "published", "gathering", "place", "other", "other-place"],
      rows: contradictions.map { found in
        AnswerRow(
          [
            names.cell(found.person), .date(found.date), names.cell(found.first.forum), names.cells(found.first.places),
            names.cell(found.second.forum), names.cells(found.second.places),
          ], citations: (found.first.ties + found.second.ties).flatMap(\.citations))
      })
  }

  private func countries(_ contradictions: [CountryContradiction]) -> AnswerTable {
    AnswerTable(
      "A person of several countries", columns: ["person", "countries"],
      rows: contradictions.map { found in
        AnswerRow(
          [names.cell(found.person), .list(found.claims.map { .text($0.country.code) })],
          citations: found.claims.flatMap(\.ties).flatMap(\.citations))
      })
  }

  private func dates(_ dates: [CalendarDate]) -> AnswerCell { .list(dates.map { .text($0.iso) }) }
}
