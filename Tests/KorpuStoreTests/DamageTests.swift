import Foundation
import GRDB
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// Files that are no archives, or no more what was written: an error or a finding that says so, or nothing was lost.
@Suite struct DamageTests {
  /// An archive that each test has a copy of.
  private static let whole = Result { () -> (bytes: Data, content: ArchiveContent) in
    let workspace = try Workspace()
    let path = workspace.path("whole.korpu")
    let archive = try Archive.writingOrCreating(path)
    _ = try archive.add(try NewsBatch(articles: 20, seed: 7).accounts)
    let content = try ArchiveContent(of: archive)
    try archive.close()
    return (try Data(contentsOf: URL(fileURLWithPath: path)), content)
  }

  private let workspace: Workspace
  private let bytes: Data
  private let content: ArchiveContent

  init() throws {
    workspace = try Workspace()
    (bytes, content) = try Self.whole.get()
    try workspace.write(bytes, to: "whole.korpu")
  }

  private func code(_ work: () throws(ArchiveError) -> Void) -> ArchiveError.Code? {
    do throws(ArchiveError) {
      try work()
      return nil
    } catch {
      return error.code
    }
  }

  /// Whether a damage shows: by an error, by what `check` finds, or by nothing having been lost.
  private func isKnownOrHarmless(_ damaged: Data) throws -> Bool {
    try workspace.write(damaged, to: "damaged.korpu")
    do throws(ArchiveError) {
      let archive = try Archive.reading(workspace.path("damaged.korpu"))
      if try !archive.condition().damages.isEmpty { return true }
      do {
        return try ArchiveContent(of: archive) == content
      } catch {
        return true
      }
    } catch {
      return !error.problem.isEmpty && !error.remedy.isEmpty
    }
  }

  @Test func `an archive as it was written is whole`() throws {
    let condition = try Archive.reading(workspace.path("whole.korpu")).condition()
    #expect(condition.damages == [])
    #expect(condition.counts?.articles == 20)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func `a flipped bit is found`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var damaged = bytes
    damaged[generator.below(bytes.count)] ^= 1 << generator.below(8)
    #expect(try isKnownOrHarmless(damaged))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func `a truncated archive is found`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    #expect(try isKnownOrHarmless(bytes.prefix(generator.below(bytes.count))))
  }

  @Test(arguments: [
    "DELETE FROM appearance_node WHERE node = 1", "UPDATE node SET articles = articles + 1 WHERE id = 1",
    "UPDATE node_form SET articles = 7 WHERE node = 1", "UPDATE node SET entity = NULL WHERE id = 1",
    "INSERT INTO entity (public_id, type, name) VALUES ('x', 'person', 'X')",
    "UPDATE node SET features = x'01' WHERE id = 1", "UPDATE node SET language = 'xx' WHERE id = 1",
    "UPDATE entity SET name = name || 'a' WHERE id = 1", "UPDATE entity SET hidden = 1 WHERE id = 1",
    "UPDATE entity SET kind = NULL", "UPDATE entity SET named = 1 WHERE id = 1",
    "UPDATE entity SET public_id = 'Person-x' WHERE id = 1", "INSERT INTO alias SELECT public_id, id FROM entity",
  ]) func `entities that do not fit the articles are found`(change: String) throws {
    let path = workspace.path("whole.korpu")
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: change) }
    #expect(try !Archive.reading(path).condition().damages.isEmpty)
  }

  @Test func `an archive of a newer version is refused`() throws {
    let path = workspace.path("whole.korpu")
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(code { () throws(ArchiveError) in _ = try Archive.reading(path) } == .newerVersion)
    #expect(code { () throws(ArchiveError) in _ = try Archive.writing(path) } == .newerVersion)
  }

  @Test func `an archive of an older version is brought up to date`() throws {
    let path = workspace.path("old.korpu")
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(ArchiveHeader.applicationID)")
    }
    #expect(code { () throws(ArchiveError) in _ = try Archive.reading(path) } == .readOnly)
    #expect(try Archive.writing(path).count == 0)
    #expect(try Archive.reading(path).condition().damages == [])
  }

  @Test func `other files are refused`() throws {
    try workspace.write("", to: "empty.korpu")
    try workspace.write("Bakıda forum keçirilib.\n", to: "text.korpu")
    try workspace.write("SQLite format 3\u{0}", to: "short.korpu")
    try workspace.makeFolder("folder.korpu")
    try DatabaseQueue(path: workspace.path("other.korpu")).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    let codes = ["none", "empty", "text", "short", "folder", "other"].map { name in
      code { () throws(ArchiveError) in _ = try Archive.reading(workspace.path("\(name).korpu")) }
    }
    #expect(codes == [.missing, .notAnArchive, .notAnArchive, .damaged, .notAnArchive, .notAnArchive])
  }
}
