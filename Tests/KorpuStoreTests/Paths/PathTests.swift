import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// Neighbours and paths in an archive are those in the graph of its network. The seed is the argument of the test.
@Suite struct PathTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  /// All shortest chains, by trying every neighbour.
  private func paths(from start: Int, to end: Int, in graph: WeightedGraph) -> [[Int]] {
    var (level, seen): ([[Int]], Set<Int>) = ([[start]], [start])
    while !level.isEmpty {
      let found = level.filter { $0.last == end }
      if !found.isEmpty { return found }
      let next = level.flatMap { path in
        graph.neighbours(of: path[path.count - 1]).map(Int.init).filter { !seen.contains($0) }.map { path + [$0] }
      }
      seen.formUnion(next.map { $0[$0.count - 1] })
      level = next
    }
    return []
  }

  @Test(arguments: seeds) func `neighbours weigh as in the graph of actors`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let graph = ActorGraph(of: network)
    let ids = network.actors.map(\.id)
    for (id, neighbours) in zip(ids, try archive.neighbours(of: ids)) {
      let row = graph.node(of: id).map { graph.graph.row(of: $0) } ?? 0..<0
      #expect(neighbours.map(\.id) == row.map { graph.actors[Int(graph.graph.neighbours[$0])] })
      #expect(neighbours.map { Double($0.weight) } == row.map { graph.graph.weights[$0] })
    }
  }

  @Test(arguments: seeds) func `paths are the shortest of the graph of actors`(seed: UInt64) throws {
    // The fewer articles, the longer the ways.
    let archive = try TiedNews(seed: seed, articles: 2 + Int(seed) / 2).archive
    let network = try archive.network()
    let graph = ActorGraph(of: network)
    for (start, end) in pairs(of: network, seed: seed) {
      let expected: [[Actor.ID]] =
        if let one = graph.node(of: start), let other = graph.node(of: end) {
          paths(from: one, to: other, in: graph.graph).map { $0.map { graph.actors[$0] } }
        } else {
          []
        }
      let sorted = expected.sorted { $0.lexicographicallyPrecedes($1) }
      #expect(try archive.shortestPaths(from: start, to: end, limit: .max) == sorted)
      #expect(try archive.shortestPaths(from: start, to: end, limit: 2) == Array(sorted.prefix(2)))
    }
  }

  @Test(arguments: seeds) func `steps weigh as in the graph of actors`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed, articles: 2 + Int(seed) / 2).archive
    let network = try archive.network()
    let graph = ActorGraph(of: network)
    for (start, end) in pairs(of: network, seed: seed) {
      let steps = try archive.steps(of: try archive.shortestPaths(from: start, to: end, limit: .max))
      for step in steps {
        let (from, to) = try (#require(graph.node(of: step.from)), #require(graph.node(of: step.to)))
        #expect(graph.graph.weight(between: from, and: to) == Double(step.weight))
      }
      #expect(Set(steps).count == steps.count)
      // From whichever end they are read.
      for many in 1...3 {
        let pairs = steps.map { ($0.from, $0.to) }
        let read = try archive.read { try StepWeights($0, EntityRows($0), manySteps: many).steps(of: pairs) }
        #expect(read == steps, "\(many)")
      }
    }
    #expect(try archive.steps(of: [["nobody", "nowhere"], []]).isEmpty)
  }

  @Test(arguments: seeds) func `outlines of chains tell all sorts of ties`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed, articles: 2 + Int(seed) / 2).archive
    let network = try archive.network()
    for (start, end) in pairs(of: network, seed: seed) {
      let chains = try archive.shortestPaths(from: start, to: end, limit: 3)
      let weights = try archive.steps(of: chains).map { (from: $0.from, to: $0.to, weight: $0.weight) }
      let excerpt = try archive.excerpt(.chainOutlines(chains))
      let found = PathAnswer(paths: chains, weighing: weights, in: excerpt).paths.flatMap(\.steps)
      let expected = PathAnswer(paths: chains, weighing: [], in: network).paths.flatMap(\.steps)
      #expect(found.map(outlined) == expected.map(outlined))
    }
  }

  /// What a step tells without its words and articles.
  private func outlined(_ step: PathStep) -> [[String]] {
    let ties = step.ties.map { [$0.type.rawValue, $0.from, $0.to, $0.role?.rawValue ?? "", $0.title ?? ""] }
    return ties + [[step.from, step.to, "\(step.weight)", "\(step.utterances.isEmpty)"]]
  }

  @Test(arguments: seeds) func `those who reach the fewest reach as many as paths do`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed, articles: 1 + Int(seed) / 3).archive
    let network = try archive.network()
    let finder = PathFinder(of: network)
    func reach(of id: Actor.ID) -> Int {
      // To nobody no path leads, and so it is told how far the start reaches.
      passable(id, in: network) ? finder.shortest(from: [id], to: ["nobody"]).stops.first?.reached ?? 0 : 0
    }
    for (one, other) in pairs(of: network, seed: seed) {
      for ids in [[one], [one, other], [one, other, network.actors[0].id]] {
        let all = ids.map(reach)
        let expected: [Int?] = all.map { $0 == all.min() ? $0 : nil }
        #expect(try archive.leastReach(of: ids) == expected, "\(ids)")
      }
    }
    #expect(try archive.leastReach(of: ["nobody", network.actors[0].id]).first == 0)
  }

  private func passable(_ id: Actor.ID, in network: Network) -> Bool {
    network.actors.contains { $0.id == id && $0.type != .place && $0.type.countryCode == nil }
  }

  private func pairs(of network: Network, seed: UInt64) -> [(Actor.ID, Actor.ID)] {
    var random = SeededGenerator(seed: seed)
    return (0..<60).map { _ in (random.pick(network.actors).id, random.pick(network.actors).id) }
  }

  @Test func `the random archives hold long ways, and several of one length`() throws {
    var (longest, most) = (0, 0)
    var reaches: Set<Int?> = []
    for seed in Self.seeds {
      let archive = try TiedNews(seed: seed, articles: 2 + Int(seed) / 2).archive
      for actor in try archive.network().actors { reaches.formUnion(try archive.leastReach(of: [actor.id])) }
      for (start, end) in pairs(of: try archive.network(), seed: seed) {
        let paths = try archive.shortestPaths(from: start, to: end)
        longest = max(longest, paths.first?.count ?? 0)
        most = max(most, paths.count)
      }
    }
    #expect(longest > 4 && most > 2 && reaches.count > 3, "\(longest), \(most), \(reaches)")
  }
}
