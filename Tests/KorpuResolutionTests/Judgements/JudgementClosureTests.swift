import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

@Suite struct JudgementClosureTests {
  /// Sides by reachability, and nothing clever.
  private struct Oracle {
    var links: [(ReferenceKey, ReferenceKey)] = []
    var differences: [(ReferenceKey, ReferenceKey)] = []

    func reached(from key: ReferenceKey) -> Set<ReferenceKey> {
      var reached: Set = [key]
      while true {
        let more = links.filter { reached.contains($0.0) != reached.contains($0.1) }
        if more.isEmpty { return reached }
        for (one, other) in more { reached.formUnion([one, other]) }
      }
    }

    var isConsistent: Bool { differences.allSatisfy { !reached(from: $0.0).contains($0.1) } }

    /// Takes the entry in unless it contradicts the others.
    mutating func take(_ decision: Judgement.Decision) -> Bool {
      var longer = self
      switch decision {
      case .same(let one, let other): longer.links.append((ReferenceKey(one), ReferenceKey(other)))
      case .different(let one, let other): longer.differences.append((ReferenceKey(one), ReferenceKey(other)))
      default: return true
      }
      if longer.isConsistent { self = longer }
      return longer.isConsistent
    }
  }

  @Test(arguments: [UInt64](1...40)) func `sets and refusals are those that a search finds`(seed: UInt64) {
    var random = RandomJudgements(seed: seed)
    let entries = (1...60).map { number in
      Judgement(number: number, date: Days.first, decision: random.decision(after: number), reason: "səbəb")
    }.filter { (try? $0.check()) != nil }
    var oracle = Oracle()
    let refused = entries.filter { !oracle.take($0.decision) }
    let closure = JudgementClosure(of: entries)
    #expect(closure.contradictions.map(\.refused) == refused)
    var sets = closure.sets
    for one in closure.references.indices {
      let reached = oracle.reached(from: closure.references[one])
      for other in closure.references.indices {
        #expect((sets.root(of: one) == sets.root(of: other)) == reached.contains(closure.references[other]))
      }
    }
  }

  @Test(arguments: [UInt64](1...40)) func `each chain leads from end to end of what is refused`(seed: UInt64) throws {
    var random = RandomJudgements(seed: seed)
    let entries = (1...60).map { number in
      Judgement(number: number, date: Days.first, decision: random.decision(after: number), reason: "səbəb")
    }.filter { (try? $0.check()) != nil }
    for contradiction in JudgementClosure(of: entries).contradictions {
      let ring = (contradiction.chain + [contradiction.refused]).map(\.decision)
      #expect(ring.count { $0.verb == .different } == 1)
      #expect(ring.allSatisfy { [.same, .different].contains($0.verb) })
      // A ring without a gap: every reference stands in two entries.
      let ends = ring.flatMap { $0.references.map(ReferenceKey.init) }
      #expect(Dictionary(grouping: ends) { $0 }.values.allSatisfy { $0.count == 2 }, "\(contradiction)")
      #expect(contradiction.chain.allSatisfy { $0.number < contradiction.refused.number })
    }
  }

  @Test func `a long log of people set apart in pairs holds together`() {
    let entries = (1..<5_000).map { number in
      Judgement(
        number: number, date: Days.first,
        decision: number.isMultiple(of: 2)
          ? .different(Self.person(number), Self.person(number + 1))
          : .same(Self.person(number), Self.person(number + 2)), reason: "səbəb")
    }
    #expect(JudgementClosure(of: entries).contradictions.isEmpty)
  }

  private static func person(_ number: Int) -> ActorReference {
    ActorReference(type: .person, name: "Şəxs \(number)")
  }
}
