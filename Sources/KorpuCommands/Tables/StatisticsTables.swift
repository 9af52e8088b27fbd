internal import Korpu

/// How much there is of everything, as tables.
struct StatisticsTables {
  private let statistics: NetworkStatistics

  init(of network: Network) { statistics = NetworkStatistics(of: network) }

  var tables: [AnswerTable] {
    [
      totals.keyed("totals"),
      table("Actors", "actors", statistics.actorsByKind.isEmpty ? statistics.actorsByType : actors),
      table("Ties", "ties", statistics.tiesByType),
      table("People and bodies by country", "countries", statistics.actorsByCountry),
      table("Articles by language", "languages", statistics.articlesByLanguage),
      table("Articles by publisher", "publishers", statistics.articlesByPublisher),
      table("Articles by month", "months", statistics.articlesByMonth),
    ]
  }

  /// Types, and under each its kinds.
  private var actors: [NetworkStatistics.Count] {
    statistics.actorsByType.flatMap { type in
      [type] + statistics.actorsByKind.filter { $0.name.hasPrefix(type.name + "/") }
    }
  }

  private var totals: AnswerTable {
    let sizes = statistics.componentSizes
    let rows: [(String, AnswerCell)] = [
      ("articles", .count(statistics.articles)),
      ("articles without a date", .count(statistics.articlesWithoutDate)),
      ("articles without a publisher", .count(statistics.articlesWithoutPublisher)),
      ("actors", .count(statistics.actors)), ("ties", .count(statistics.ties)),
      ("statements quoted", .count(statistics.directStatements)),
      ("statements reported", .count(statistics.reportedStatements)),
      ("people and bodies without a country", .count(statistics.withoutCountry.count)),
      ("people of whom one name alone is printed", .count(statistics.withSingleName.count)),
      ("parts that hang together", .count(sizes.count)), ("actors in the largest part", .count(sizes.first ?? 0)),
      ("density", .number(statistics.density)),
    ]
    return AnswerTable(
      "The whole", columns: ["what", .number("number")], rows: rows.map { AnswerRow([.text($0.0), $0.1]) })
  }

  private func table(_ title: String, _ key: String, _ counts: [NetworkStatistics.Count]) -> AnswerTable {
    AnswerTable(
      title, columns: ["what", .number("number")], rows: counts.map { AnswerRow([.text($0.name), .count($0.count)]) }
    ).keyed(key, isLeftOutEmpty: true)
  }
}
