import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

/// What holds of any log. The seed is the argument of the test.
@Suite struct JudgementConstraintLawTests {
  static let seeds: [UInt64] = (1...30).map { $0 }

  @Test(arguments: seeds) func `nobody is joined to whom they are set apart from`(seed: UInt64) {
    var random = RandomJudgements(seed: seed, names: 5)
    let constraints = JudgementConstraints(random.log(of: 40).inForce)
    let standings = Self.subjects(names: 5).compactMap { constraints.standing(of: $0) }
    #expect(!standings.isEmpty)
    for one in standings {
      #expect(!one.mustDiffer(from: one))
      for other in standings {
        #expect(one.mustDiffer(from: other) == other.mustDiffer(from: one))
        guard let group = one.group, group == other.group else { continue }
        // Whoever is apart from the one is apart from the other.
        for third in standings where third.group != nil {
          #expect(one.mustDiffer(from: third) == other.mustDiffer(from: third))
        }
      }
    }
  }

  @Test(arguments: seeds) func `without narrowed names everything is as a search finds it`(seed: UInt64) {
    var random = RandomJudgements(seed: seed)
    let log = random.log(of: 40, narrowed: false)
    let constraints = JudgementConstraints(log.inForce)
    let closure = JudgementClosure(of: log.inForce)
    #expect(closure.contradictions.isEmpty)
    var sets = closure.sets
    for (one, left) in closure.references.enumerated() {
      for (other, right) in closure.references.enumerated() where one != other {
        let standings = [left, right].compactMap { constraints.standing(of: Self.subject($0.names[0])) }
        #expect(standings.count == 2)
        let areOne = sets.root(of: one) == sets.root(of: other)
        #expect((standings[0].group != nil && standings[0].group == standings[1].group) == areOne)
        let areTwo = closure.differences.contains { difference in
          Set([sets.root(of: difference.one), sets.root(of: difference.other)])
            == Set([sets.root(of: one), sets.root(of: other)])
        }
        #expect(standings[0].mustDiffer(from: standings[1]) == (areTwo && !areOne))
      }
    }
  }

  @Test(arguments: seeds) func `the order of a consistent set of entries decides nothing`(seed: UInt64) throws {
    var random = RandomJudgements(seed: seed)
    let entries = random.log(of: 40).inForce.filter { [.same, .different, .hide].contains($0.decision.verb) }
    let constraints = JudgementConstraints(entries)
    for _ in 0..<3 {
      var other = JudgementLog()
      for entry in random.shuffled(entries) { try other.judge(entry.decision) }
      let others = JudgementConstraints(other.inForce)
      let subjects = Self.subjects(names: 8)
      let standings = subjects.map { (constraints.standing(of: $0), others.standing(of: $0)) }
      #expect(standings.allSatisfy { $0?.group == $1?.group && $0?.isHidden == $1?.isHidden })
      for case (let one?, let two?) in standings {
        for case (let left?, let right?) in standings {
          #expect(one.mustDiffer(from: left) == two.mustDiffer(from: right))
        }
      }
    }
  }

  private static func subject(_ name: NormalizedName) -> JudgementSubject {
    JudgementSubject(type: .person, name: name, language: .azerbaijani)
  }

  /// Bearers of each name in some countries and languages.
  private static func subjects(names: Int) -> [JudgementSubject] {
    let names = ["Aysel", "Bahar", "Cavid", "Dilarə", "Elxan", "Fidan", "Günay", "Həsən"].prefix(names)
    return names.flatMap { name in
      [Language.azerbaijani, .kazakh].flatMap { language in
        [[], ["AZ"], ["KZ"], ["AZ", "KZ"]].map { JudgementConstraintTests.person(name, $0, language) }
      }
    }
  }
}
