import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@Suite struct PathPropertyTests {
  /// Few enough actors for all their paths to be walked.
  private func small(_ generator: inout SeededGenerator) -> Network {
    let ids = (0..<5).map { "p\($0)" } + ["o-0", "f-0", "c-az", "l-0"]
    let ties = (0..<4 + generator.below(9)).map { _ in
      Tie(
        type: generator.pick([.met, .spokeAt, .holdsRole]), from: generator.pick(ids), to: generator.pick(ids),
        citations: (0..<1 + generator.below(3)).map { _ in Citation(article: "a\(generator.below(5))") })
    }
    let utterances = (0..<generator.below(3)).map { number in
      Utterance(generator.pick(ids), "words \(number)", about: [generator.pick(ids)], in: "a\(generator.below(5))")
    }
    return Network.of(ties, utterances: utterances)
  }

  private func ends(_ generator: inout SeededGenerator, _ network: Network) -> Set<Actor.ID> {
    Set((0..<1 + generator.below(2)).map { _ in generator.pick(network.actors).id })
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `the best of all paths are found`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = small(&generator)
    let (starts, ends) = (ends(&generator, network), ends(&generator, network))
    let avoided: Set<Actor.ID> = generator.chance(40) ? [generator.pick(network.actors).id] : []
    let all = PathOracle(network: network).simplePaths(from: starts, to: ends, avoiding: avoided)
    let fewest = all.map(\.steps).min()
    let shortest = all.filter { $0.steps == fewest }
    let least = all.map(\.length).min() ?? 0
    let strongest = all.filter { $0.length < least + 1e-6 }
    let finder = PathFinder(of: network)
    let found = finder.shortest(from: starts, to: ends, avoiding: avoided, limit: 1000).paths
    #expect(Set(found.map(\.actors)) == Set(shortest.map(\.actors)))
    #expect(found.count == shortest.count)
    let order = zip(found, found.dropFirst())
    #expect(order.allSatisfy { $0.length < $1.length + 1e-9 })
    let strong = finder.strongest(from: starts, to: ends, avoiding: avoided, limit: 1000).paths
    #expect(Set(strong.map(\.actors)) == Set(strongest.map(\.actors)))
    #expect(strong.allSatisfy { abs($0.length - least) < 1e-6 })
    let limited = finder.shortest(from: starts, to: ends, avoiding: avoided, limit: 2).paths
    #expect(limited == Array(found.prefix(2)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `steps that are weighed alone tell the same paths`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = small(&generator)
    let (start, end) = (generator.pick(network.actors).id, generator.pick(network.actors).id)
    let finder = PathFinder(of: network)
    let all = finder.shortest(from: [start], to: [end], limit: 1000).paths
    let steps = all.flatMap(\.steps).map { (from: $0.from, to: $0.to, weight: $0.weight) }.unique {
      $0.from + " " + $0.to
    }
    let found = WeighedSteps(steps).shortest(from: start, to: end, limit: 2)
    #expect(found == (steps.isEmpty ? [] : finder.shortest(from: [start], to: [end], limit: 2).paths.map(\.actors)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `over others, each leg is as short as alone`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = small(&generator)
    let (start, end) = (generator.pick(network.actors).id, generator.pick(network.actors).id)
    let via = (0..<1 + generator.below(2)).map { _ in generator.pick(network.actors).id }
    let stops = [start] + via + [end]
    let finder = PathFinder(of: network)
    let legs = zip(stops, stops.dropFirst()).map { finder.strongest(from: [$0], to: [$1]).paths.first }
    let isCrossed = via.contains { $0.hasPrefix("c-") || $0.hasPrefix("l-") }
    guard !isCrossed else { return }
    let found = finder.strongest(from: [start], to: [end], via: via)
    if legs.contains(nil) {
      #expect(found.paths.isEmpty)
    } else {
      let length = legs.compactMap { $0?.length }.reduce(0, +)
      #expect(found.paths.allSatisfy { abs($0.length - length) < 1e-6 } && !found.paths.isEmpty)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let finders = (PathFinder(of: network), PathFinder(of: turned))
    let known = network.allCitations
    for start in ["p0", "o-1", "c-az"] {
      for end in ["p1", "p2", "f-0"] {
        let answer = finders.0.shortest(from: [start], to: [end])
        #expect(answer == finders.1.shortest(from: [start], to: [end]))
        #expect(
          finders.0.strongest(from: [start], to: [end], via: ["p3"])
            == finders.1.strongest(from: [start], to: [end], via: ["p3"]))
        let steps = answer.paths.flatMap(\.steps)
        #expect(steps.allSatisfy { !$0.citations.isEmpty && known.isSuperset(of: $0.citations) })
      }
    }
  }

  @Test func `the random networks hold paths of several steps and none`() {
    let lengths = (0..<300 as Range<UInt64>).map { seed in
      var generator = SeededGenerator(seed: seed)
      let network = small(&generator)
      let (starts, ends) = (ends(&generator, network), ends(&generator, network))
      return PathFinder(of: network).shortest(from: starts, to: ends).paths.first?.steps.count
    }
    #expect(lengths.count { $0 == nil } > 20)
    #expect(lengths.count { ($0 ?? 0) >= 2 } > 50)
  }
}
