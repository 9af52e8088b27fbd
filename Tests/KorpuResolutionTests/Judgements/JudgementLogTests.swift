import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@Suite struct JudgementLogTests {
  @Test func `entries are numbered from 1 and stay`() throws {
    var log = JudgementLog()
    let entry = try log.append(.hide("Aysel"), on: Days.first, by: "", because: "çap səhvi")
    try log.judge(.undo(1))
    #expect(entry.number == 1)
    #expect(entry.author == nil)
    #expect(log.entries.map(\.number) == [1, 2])
    #expect(log.inForce.map(\.number) == [2])
  }

  @Test func `who takes back can be taken back`() throws {
    let log = try JudgementLog(.hide("Aysel"), .undo(1), .undo(2), .undo(3))
    #expect(log.inForce.map(\.number) == [2, 4])
    #expect(log.takenBack == [1: 2, 3: 4])
  }

  @Test(arguments: [UInt64](1...30)) func `what is in force is what is left when each entry is asked`(seed: UInt64) {
    var random = RandomJudgements(seed: seed)
    let log = random.log(of: 60)
    func isInForce(_ entry: Judgement) -> Bool {
      !log.entries.contains { $0.decision == .undo(entry.number) && isInForce($0) }
    }
    #expect(log.inForce == log.entries.filter(isInForce))
    #expect(log.entries.contains { $0.decision.verb == .undo })
  }

  @Test func `entries that make no sense are refused`() throws {
    var log = try JudgementLog(.hide("Aysel"), .undo(1))
    let azerbaijan = ActorReference(type: .country, name: "Azərbaycan")
    let body = ActorReference(type: .organization, name: "Bulaq")
    let refusals: [(decision: Judgement.Decision, error: JudgementError)] = [
      (.same("Aysel", body), .types("Aysel", body)),
      (.same(azerbaijan, ActorReference(type: .country, name: "Azerbaijan")), .countries),
      (.different("AYSEL", "Aysel"), .oneReference("AYSEL")),
      (.name("Aysel", to: " "), .name),
      (.kind("Aysel", to: .organization(.ngo)), .kind(.person, .organization(.ngo))),
      (.kind(body, to: .forum(.other)), .kind(.organization, .forum(.other))),
      (.undo(3), .noEntry(3)), (.undo(0), .noEntry(0)), (.undo(1), .takenBack(1, by: 2)),
    ]
    for (decision, error) in refusals {
      #expect(throws: error) { try log.append(decision, on: Days.first, because: "səbəb") }
    }
    for reason in ["", " ", "iki\nsətir", "\u{2028}"] {
      #expect(throws: JudgementError.reason) { try log.append(.hide("Bahar"), on: Days.first, because: reason) }
    }
    let month = try #require(CalendarDate(iso: "2025-11"))
    #expect(throws: JudgementError.day) { try log.append(.hide("Bahar"), on: month, because: "səbəb") }
    #expect(log.entries.count == 2)
  }

  @Test func `a contradiction is refused with the chain that makes it`() throws {
    var log = JudgementLog()
    try log.append(.same("Aysel", "Bahar"), on: Days.first, because: "bir vəzifə")
    try log.append(.hide("Bahar"), on: Days.first, because: "çap səhvi")
    try log.append(.same("BAHAR", "Cavid"), on: Days.first, because: "bir şəkil")
    #expect {
      try log.append(.different("Aysel", "Cavid"), on: Days.first, because: "səbəb")
    } throws: { error in
      "\(error)" == """
        it contradicts what is in force: 1: same person:Aysel person:Bahar (bir vəzifə) · 3: same person:BAHAR \
        person:Cavid (bir şəkil) · 4: different person:Aysel person:Cavid
        """
    }
    #expect(log.entries.count == 3)
  }

  @Test func `two chains that a new entry would close are told from end to end`() throws {
    var log = try JudgementLog(
      .same("Aysel", "Bahar"), .same("Cavid", "Dilarə"), .different("Dilarə", "Aysel"))
    #expect {
      try log.append(.same("Bahar", "Cavid"), on: Days.first, because: "səbəb")
    } throws: { error in
      guard case .contradiction(let contradiction) = error as? JudgementError else { return false }
      return contradiction.chain.map(\.number) == [2, 3, 1] && contradiction.refused.number == 4
    }
  }

  @Test func `what comes into force again must not contradict what was decided since`() throws {
    var log = try JudgementLog(.same("Aysel", "Bahar"), .undo(1), .different("Bahar", "Aysel"))
    #expect {
      try log.judge(.undo(2))
    } throws: { error in
      guard case .contradiction(let contradiction) = error as? JudgementError else { return false }
      return contradiction.chain.map(\.number) == [1] && contradiction.refused.number == 3
    }
    try log.judge(.undo(3), .undo(2))
    #expect(log.inForce.map(\.number) == [1, 4, 5])
  }
}
