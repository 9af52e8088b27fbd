import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

/// Posts that pass on and posts that are contradicted, against the definitions day by day.
@Suite struct PostPropertyTests {
  /// Who is chair by the articles of which days of one month.
  private func holders(seed: UInt64) -> [Actor.ID: Set<Int>] {
    var generator = SeededGenerator(seed: seed)
    return Dictionary(
      uniqueKeysWithValues: (0..<2 + generator.below(3)).map { number in
        let start = generator.below(20)
        return ("p\(number)", Set((0..<1 + generator.below(3)).map { _ in start + 1 + generator.below(8) }))
      })
  }

  private func network(of holders: [Actor.ID: Set<Int>]) -> Network {
    let ties = holders.sorted { $0.key < $1.key }.map { person, days in
      Tie(
        type: .holdsRole, from: person, to: "o-union", role: .chair,
        citations: days.sorted().map { Citation(article: "\(person)-\($0)") })
    }
    let dates = holders.flatMap { person, days in
      days.map { ("\(person)-\($0)", "2025-03-" + ($0 < 10 ? "0" : "") + "\($0)") }
    }
    return Network.of(ties, published: Dictionary(uniqueKeysWithValues: dates))
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `two are chair at a time when neither followed the other`(
    seed: UInt64
  ) {
    let holders = holders(seed: seed)
    let found = Contradictions(of: network(of: holders)).posts.map { [$0.first.person, $0.second.person] }
    let ids = holders.keys.sorted()
    let expected = ids.flatMap { one in
      ids.filter { other in
        guard one < other, let left = holders[one], let right = holders[other] else { return false }
        let isFollowed = left.allSatisfy { day in right.allSatisfy { day <= $0 } }
        let follows = left.allSatisfy { day in right.allSatisfy { $0 <= day } }
        return !(isFollowed || follows) || (left == right && left.count == 1)
      }
      .map { [one, $0] }
    }
    #expect(found == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `a post passes to the next one who is surely later`(seed: UInt64)
    throws
  {
    let holders = holders(seed: seed)
    let (first, last) = (try #require(CalendarDate(iso: "2025-03-10")), try #require(CalendarDate(iso: "2025-03-20")))
    let changes = NetworkChanges(of: network(of: holders), between: first, and: last)
    // On the day on which it passes articles may name both, and one alone before.
    func isBefore(_ one: Actor.ID, _ other: Actor.ID) -> Bool {
      guard let left = holders[one], let right = holders[other] else { return false }
      return left.allSatisfy { day in right.allSatisfy { day <= $0 } }
        && left.contains { day in right.allSatisfy { day < $0 } }
    }
    let ids = holders.keys.sorted()
    let expected = ids.flatMap { one in
      ids.filter { other in
        guard let left = holders[one], let right = holders[other], one != other else { return false }
        return isBefore(one, other) && left.contains { $0 < 10 } && right.contains { (10...20).contains($0) }
          && !right.contains { $0 < 10 } && !ids.contains { isBefore(one, $0) && isBefore($0, other) }
      }
      .map { [one, $0] }
    }
    #expect(changes.handovers.map { [$0.before.person, $0.after.person] } == expected)
  }

  @Test func `the random posts pass on, and are contradicted`() throws {
    let date = try #require(CalendarDate(iso: "2025-03-10"))
    let networks = (0..<200 as Range<UInt64>).map { network(of: holders(seed: $0)) }
    let passed = networks.filter { network in
      !NetworkChanges(of: network, from: PublicationWindow(until: date), to: PublicationWindow(since: date)).handovers
        .isEmpty
    }
    #expect(passed.count > 30)
    #expect(networks.filter { !Contradictions(of: $0).posts.isEmpty }.count > 30)
  }
}
