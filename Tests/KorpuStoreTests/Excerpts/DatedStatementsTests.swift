import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// The seed is the argument of the test.
@Suite struct DatedStatementsTests {
  private static let seeds: [UInt64] = (1...6).map { $0 }

  @Test(arguments: seeds) func `rows of a long list are those of a short one`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    try archive.read { database in
      let nodes = try Int64.fetchAll(database, sql: "SELECT id FROM node ORDER BY id")
      let whole = try DatedStatements(of: nodes, about: [], database, longList: .max).range(0..<1_000)
      #expect(whole.total > 3 && whole.keys.count == whole.total)
      for start in 0...whole.total {
        for length in 1...3 {
          let rows = start..<start + length
          let short = try DatedStatements(of: nodes, about: [], database, longList: .max).range(rows)
          let long = try DatedStatements(of: nodes, about: [], database, longList: 0).range(rows)
          #expect(long == short, "\(rows)")
          #expect(short.articles.isEmpty == (start == whole.total), "\(rows)")
        }
      }
    }
  }
}
