import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@Suite struct JudgementMergeTests {
  @Test func `what is new gets numbers of the log, and is taken back by them`() throws {
    let log = try JudgementLog(.hide("Cavid"), .hide("Aysel"))
    let table = JudgementTable(of: try JudgementLog(.hide("Aysel"), .hide("Bahar"), .undo(2), .undo(1)).entries)
    let merge = try log.merging(table, on: Days.first)
    #expect(merge.known == 1)
    #expect(
      merge.added.map(\.decision) == [.hide("Bahar"), .undo(3), .undo(2)])
    #expect(merge.log.inForce.map(\.number) == [1, 4, 5])
  }

  @Test func `what both took back is taken back once`() throws {
    let log = try JudgementLog(.hide("Aysel"), .undo(1))
    var other = try JudgementLog(.hide("Aysel"))
    try other.append(.undo(1), on: Days.first, because: "başqa səbəb")
    try other.judge(.undo(2))
    let merge = try log.merging(JudgementTable(of: other.entries), on: Days.first)
    #expect(merge.log.entries.map(\.decision) == [.hide("Aysel"), .undo(1), .undo(2)])
  }

  @Test func `what contradicts only until it is taken back is no contradiction`() throws {
    let log = try JudgementLog(.different("Aysel", "Bahar"))
    let table = JudgementTable(of: try JudgementLog(.same("Aysel", "Bahar"), .undo(1)).entries)
    #expect(try log.merging(table, on: Days.first).log.inForce.map(\.number) == [1, 3])
  }

  @Test func `contradictions are listed, and nothing is imported`() throws {
    let log = try JudgementLog(.different("Aysel", "Cavid"))
    let table = JudgementTable(
      of: try JudgementLog(
        .same("Aysel", "Bahar"), .hide("Elxan"), .same("Bahar", "Cavid"), .same("Cavid", "Dilarə")
      ).entries)
    let mistakes = try #require(throws: JudgementTable.Mistakes.self) { try log.merging(table, on: Days.first) }.all
    #expect(
      mistakes.map { "\($0.line): \($0.problem)" } == [
        """
        4: not all of these can hold: 1: different person:Aysel person:Cavid (səbəb) · line 2: same person:Aysel \
        person:Bahar (səbəb) · line 4: same person:Bahar person:Cavid
        """
      ])
  }

  @Test func `who is taken back must be told by one earlier line`() throws {
    let table = try JudgementTable(
      parsing: """
        number\tverb\ta\tb\tvalue\treason
        1\thide\tperson:Aysel\t\t\tr
        1\thide\tperson:Bahar\t\t\tr
        2\tundo\t\t\t1\tr
        3\tundo\t\t\t9\tr
        4\tundo\t\t\t4\tr
        """)
    let mistakes = try #require(throws: JudgementTable.Mistakes.self) {
      try JudgementLog().merging(table, on: Days.first)
    }.all
    #expect(
      mistakes.map { "\($0.line): \($0.problem)" } == [
        "4: two lines have the number 1, which it takes back", "5: no entry before it has the number 9",
        "6: no entry before it has the number 4",
      ])
  }

  @Test(arguments: [UInt64](1...20)) func `two logs come together to the same whichever takes in the other`(
    seed: UInt64
  ) throws {
    var random = RandomJudgements(seed: seed)
    let (one, other) = (random.log(of: 15), random.log(of: 15))
    let forth = try? one.merging(JudgementTable(of: other.entries), on: Days.first).log
    let back = try? other.merging(JudgementTable(of: one.entries), on: Days.first).log
    #expect((forth == nil) == (back == nil))
    guard let forth, let back else { return }
    func inForce(_ log: JudgementLog) -> [String] {
      log.inForce.filter { $0.decision.verb != .undo }.map { "\($0.decision) \($0.reason)" }.sorted()
    }
    #expect(inForce(forth) == inForce(back))
  }
}
