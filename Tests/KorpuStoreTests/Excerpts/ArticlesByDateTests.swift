import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// The seed is the argument of the tests.
@Suite struct ArticlesByDateTests {
  private static let seeds: [UInt64] = (1...6).map { $0 }

  @Test(arguments: seeds) func `articles come in the order of dates however many they are`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    var random = SeededGenerator(seed: seed)
    try archive.read { database in
      let dates = try dates(of: database)
      let asked = dates.keys.sorted().filter { _ in random.chance(60) }
      let expected = Dictionary(grouping: asked) { DateRank(dates[$0] ?? nil) }.sorted { $0.key < $1.key }.map {
        Set($0.value)
      }
      for mostLookedUp in [asked.count, 0] {
        var found: [Set<Int64>] = []
        try ArticlesByDate(database, mostLookedUp: mostLookedUp).visit(asked) { articles in
          found.append(Set(articles))
          return false
        }
        #expect(found == expected, "\(mostLookedUp)")
      }
    }
  }

  @Test(arguments: [0, 1_000]) func `no more dates are gone through than are asked for`(mostLookedUp: Int) throws {
    try TiedNews(seed: 1).archive.read { database in
      var days = 0
      try ArticlesByDate(database, mostLookedUp: mostLookedUp).visit(dates(of: database).keys) { _ in
        days += 1
        return days == 2
      }
      #expect(days == 2)
    }
  }

  private func dates(of database: Database) throws -> [Int64: CalendarDate?] {
    let rows = try Row.fetchAll(database, sql: "SELECT id, published FROM article")
    let dates = rows.map { row -> (Int64, CalendarDate?) in
      let text: String? = row[1]
      return (row[0], text.flatMap { CalendarDate(iso: $0) })
    }
    return Dictionary(uniqueKeysWithValues: dates)
  }
}
