import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// Finding anew who is who changes nothing where the rules are the same. The seed is the argument of the test.
@Suite struct RebuildingTests {
  private static let seeds: [UInt64] = (1...6).map { $0 }

  private func archive(seed: UInt64, in workspace: Workspace) throws -> Archive {
    let archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    for article in RandomArticle.articles(14, seed: seed) { _ = try archive.add([NewArticle(facts: article)]) }
    return archive
  }

  @Test(arguments: seeds) func `who is who stays, and so do the ids`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try archive(seed: seed, in: workspace)
    let network = try archive.network()
    try archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
    #expect(try archive.network() == network)
    #expect(try archive.condition().damages.isEmpty)
  }

  @Test func `it happens once for each version`() throws {
    let workspace = try Workspace()
    let archive = try archive(seed: 1, in: workspace)
    let version = ExtractionVersion(rules: 7, tables: "t")
    try archive.resolve(by: version)
    try archive.write { try $0.execute(sql: "UPDATE entity SET name = 'X'") }
    try archive.resolve(by: version)
    #expect(try archive.network().actors.contains { $0.name == "X" })
    try archive.resolve(by: ExtractionVersion(rules: 8, tables: "t"))
    #expect(try !archive.network().actors.contains { $0.name == "X" })
  }

  @Test func `names that other rules would give are no damage`() throws {
    let workspace = try Workspace()
    let archive = try archive(seed: 1, in: workspace)
    let version = ExtractionVersion(rules: 7, tables: "t")
    try archive.resolve(by: version)
    #expect(try archive.condition(resolvedBy: version).damages.isEmpty)
    try archive.write { try $0.execute(sql: "UPDATE entity SET name = 'X'") }
    #expect(try !archive.condition(resolvedBy: version).damages.isEmpty)
    #expect(try archive.condition(resolvedBy: ExtractionVersion(rules: 8, tables: "t")).damages.isEmpty)
  }

  @Test(arguments: seeds) func `an archive of the version before likeness is brought up to date`(seed: UInt64) throws {
    let workspace = try Workspace()
    let archive = try archive(seed: seed, in: workspace)
    let network = try archive.network()
    try archive.close()
    try makeOlder(at: archive.path)
    let newer = try Archive.writing(archive.path)
    #expect(try newer.network() == network)
    #expect(try newer.condition().damages.isEmpty)
  }

  /// Undoes the migration that kept how alike names are.
  private func makeOlder(at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(
        sql: """
          DROP TABLE neighbourhood;
          \(OlderSchema.withoutIndices)
          ALTER TABLE node DROP COLUMN rank;
          ALTER TABLE node DROP COLUMN features;
          ALTER TABLE entity DROP COLUMN contested;
          ALTER TABLE block DROP COLUMN person;
          \(OlderSchema.withoutLookups)
          CREATE TABLE node_feature (node INTEGER);
          CREATE TABLE link (one INTEGER);
          CREATE TABLE unsettled (node INTEGER);
          PRAGMA user_version = 4;
          """)
    }
    try queue.close()
  }
}
