import Foundation
import GRDB
import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport
import Testing

@Suite struct JudgementStoreTests {
  private let workspace: Workspace
  private let archive: Archive
  private let day: CalendarDate

  init() throws {
    workspace = try Workspace()
    archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    day = try #require(CalendarDate(iso: "2025-11-24"))
  }

  private static func person(_ name: String) -> ActorReference { ActorReference(type: .person, name: name) }

  @Test func `judgements stay in the file`() throws {
    let name = "Aysel\t@Bakı\u{0}\\ \n"
    let decisions: [Judgement.Decision] = [
      .same(Self.person(name), Self.person("Айсел")), .different(Self.person("Bahar"), Self.person("Cavid")),
      .name(Self.person("Bahar"), to: "Bahar\u{0}Həsənli"), .hide(Self.person("Cavid")), .undo(4),
      .kind(ActorReference(type: .organization, name: "Bulaq"), to: .organization(.ngo)),
    ]
    for (number, decision) in decisions.enumerated() {
      let entry = try archive.judge(decision, on: day, by: "Günel", because: "səbəb").get()
      #expect(entry.number == number + 1)
    }
    let log = try archive.judgements
    try archive.close()
    let kept = try Archive.reading(workspace.path("a.korpu")).judgements
    #expect(kept == log)
    #expect(kept.entries.map(\.decision) == decisions)
    #expect(kept.entries.allSatisfy { $0.author == "Günel" && $0.date == day && $0.reason == "səbəb" })
  }

  @Test func `what the log refuses is not kept`() throws {
    _ = try archive.judge(.same(Self.person("Aysel"), Self.person("Bahar")), on: day, because: "səbəb").get()
    let refused = try archive.judge(.different(Self.person("Bahar"), Self.person("Aysel")), on: day, because: "səbəb")
    #expect(throws: JudgementError.self) { try refused.get() }
    #expect(try archive.judgements.entries.count == 1)
  }

  @Test func `a table comes in as a whole or not at all`() throws {
    let table = try JudgementTable(
      parsing: """
        verb\ta\tb\tvalue\treason
        hide\tperson:Cavid\t\t\tsəbəb
        same\tperson:Aysel\tperson:Bahar\t\tsəbəb
        """)
    _ = try archive.judge(.different(Self.person("Bahar"), Self.person("Aysel")), on: day, because: "səbəb").get()
    let refused = try archive.importJudgements(table, on: day)
    #expect(throws: JudgementTable.Mistakes.self) { try refused.get() }
    #expect(try archive.judgements.entries.count == 1)
    _ = try archive.judge(.undo(1), on: day, because: "səbəb").get()
    #expect(try archive.importJudgements(table, on: day).get().added.map(\.number) == [3, 4])
    #expect(try archive.importJudgements(table, on: day).get().known == 2)
    #expect(try archive.judgements.entries.count == 4)
  }

  @Test func `no program changes a judgement by mistake`() throws {
    _ = try archive.judge(.hide(Self.person("Aysel")), on: day, because: "səbəb").get()
    try archive.close()
    let database = try DatabaseQueue(path: workspace.path("a.korpu"))
    let changes = [
      "UPDATE judgement SET reason = 'x'", "DELETE FROM judgement",
      "REPLACE INTO judgement SELECT * FROM judgement",
      "INSERT INTO judgement SELECT 7, date, author, verb, a, b, value, reason FROM judgement",
    ]
    for change in changes {
      #expect(throws: DatabaseError.self, "\(change)") { try database.write { try $0.execute(sql: change) } }
    }
    try database.close()
    #expect(try Archive.reading(workspace.path("a.korpu")).judgements.entries.count == 1)
  }

  @Test func `what cannot be a judgement is damage`() throws {
    try archive.close()
    let database = try DatabaseQueue(path: workspace.path("a.korpu"))
    try database.write {
      try $0.execute(sql: "INSERT INTO judgement VALUES (1, '2025-11-24', '', 'hide', 'Aysel', '', '', 'səbəb')")
    }
    try database.close()
    #expect {
      try Archive.reading(workspace.path("a.korpu")).judgements
    } throws: { error in
      (error as? ArchiveError)?.code == .damaged
    }
  }

  @Test func `two who judge at once cannot contradict one another`() async throws {
    let path = workspace.path("a.korpu")
    let (one, other, day) = (Self.person("Aysel"), Self.person("Bahar"), day)
    for round in 1...10 {
      let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
        for decision in [Judgement.Decision.same(one, other), .different(one, other)] {
          group.addTask {
            let archive = try Archive.writing(path)
            defer { try? archive.close() }
            return (try? archive.judge(decision, on: day, because: "səbəb").get()) != nil
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(accepted == 1)
      let log = try archive.judgements
      #expect(log.entries.count == 2 * round - 1)
      _ = try archive.judge(.undo(log.entries.count), on: day, because: "səbəb").get()
    }
  }
}
