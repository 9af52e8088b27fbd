import GRDB
import TestSupport
import Testing

@testable import KorpuStore

/// The tables that answers stand on follow from the articles, whatever became of these. The seed is the argument.
@Suite struct LookupTablesTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  private static let belongings = ["node", "type", "other", "role", "title", "articles", "coalesce(first, 'none')"]
    .joined(separator: " || ' ' || ")

  /// All rows, whatever numbers words have.
  private func rows(of archive: Archive) throws -> [[String]] {
    try archive.read { database in
      try [
        "SELECT node || ' ' || type || ' ' || other || ' ' || article || ' ' || relation FROM node_relation",
        "SELECT node || ' ' || part || ' ' || other || ' ' || article || ' ' || statement FROM node_statement",
        "SELECT node || ' ' || rank || ' ' || name || ' ' || articles FROM country_name",
        "SELECT w.word || ' ' || n.node FROM node_word n JOIN name_word w ON w.id = n.word",
        "SELECT \(Self.belongings) FROM node_belonging",
        "SELECT node || ' ' || article FROM node_repetition",
        "SELECT id FROM entity WHERE named",
        "SELECT node || ' ' || hex(neighbours) FROM neighbourhood",
        "SELECT name FROM shared_name",
      ].map { try String.fetchAll(database, sql: "\($0) ORDER BY 1") }
    }
  }

  @Test(arguments: seeds) func `articles that come, change and go leave what all of them give`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let kept = try rows(of: archive)
    #expect(kept.prefix(5).allSatisfy { !$0.isEmpty })
    #expect(try archive.condition().damages.isEmpty)
    try archive.write { try LookupTables($0).fill() }
    #expect(try rows(of: archive) == kept)
  }

  @Test(arguments: seeds, [14, 10, 8, 7, 6]) func `an archive of an earlier version gets them`(
    seed: UInt64, version: Int
  ) throws {
    let news = try TiedNews(seed: seed)
    defer { withExtendedLifetime(news) {} }
    let archive = news.archive
    let network = try archive.network()
    try archive.write { database in
      try database.execute(sql: version < 14 ? OlderSchema.withoutIndices : OlderSchema.withoutSettings)
      if version < 9 { try OlderSchema.takeNeighbourhoodsApart(in: database) }
      let lookups = version < 7 ? OlderSchema.withoutLookups : version < 8 ? OlderSchema.withoutBelongings : ""
      try database.execute(sql: "\(lookups) PRAGMA user_version = \(version);")
    }
    let newer = try Archive.writing(archive.path)
    #expect(try rows(of: newer).prefix(5).allSatisfy { !$0.isEmpty })
    #expect(try newer.network() == network)
    #expect(try newer.condition().damages.isEmpty)
  }

  @Test(arguments: [
    "DELETE FROM node_relation WHERE node = (SELECT min(node) FROM node_relation)",
    "UPDATE node_relation SET type = 99 WHERE node = (SELECT min(node) FROM node_relation)",
    "INSERT INTO node_statement VALUES (1, 0, 1, 1, 77)", "DELETE FROM node_word", "DELETE FROM name_sound",
    "INSERT INTO node_word VALUES (1, 9999)", "UPDATE country_name SET articles = articles + 1",
    "UPDATE node_belonging SET articles = articles + 1 WHERE node = (SELECT min(node) FROM node_belonging)",
    "UPDATE node_belonging SET first = NULL WHERE node = (SELECT min(node) FROM node_belonging)",
    "DELETE FROM node_belonging WHERE node = (SELECT max(node) FROM node_belonging)",
    "INSERT INTO node_repetition VALUES (1, 99)",
    "DELETE FROM neighbourhood WHERE node = (SELECT min(node) FROM neighbourhood)",
    "UPDATE neighbourhood SET neighbours = x'00' WHERE node = (SELECT min(node) FROM neighbourhood)",
    "INSERT INTO shared_name VALUES ('nowhere')",
  ]) func `tables that do not fit the articles are found`(change: String) throws {
    let archive = try TiedNews(seed: 3).archive
    try archive.write { try $0.execute(sql: change) }
    #expect(try !archive.condition().damages.isEmpty)
  }
}
