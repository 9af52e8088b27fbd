internal import Foundation
internal import Korpu

/// Measures of a network that is given as a list of edges: what comes of each, and how long it takes.
struct MeasuresBenchmark {
  /// Something that is worked out of a graph.
  struct Subject: Sendable {
    let name: String
    let values: @Sendable (WeightedGraph) -> [Double]

    init(_ name: String, _ values: @escaping @Sendable (WeightedGraph) -> [Double]) {
      self.name = name
      self.values = values
    }

    init(_ name: String, _ measure: some Measure) { self.init(name) { measure.scores(of: $0) } }
  }

  /// All that can be measured. Whatever is added here needs peers in Tests/Analysis/oracles.py.
  static let all: [Subject] = [
    Subject("degree", Degree()),
    Subject("strength", Strength()),
    Subject("betweenness", Betweenness()),
    Subject("betweenness-normalized", Betweenness(isNormalized: true)),
    Subject("betweenness-lengths", Betweenness(edgeLength: .inverseWeight)),
    Subject("betweenness-sampled") { SampledBetweenness(pivots: 100).estimate(of: $0).scores },
    Subject("betweenness-sampled-errors") { SampledBetweenness(pivots: 100).estimate(of: $0).standardErrors },
    Subject("closeness", Closeness()),
    Subject("closeness-within-component", Closeness(convention: .withinComponent)),
    Subject("closeness-lengths", Closeness(edgeLength: .inverseWeight)),
    Subject("pagerank", PageRank()),
    Subject("core", CoreNumber()),
    Subject("components") { ConnectedComponents(of: $0).numbers.map(Double.init) },
    Subject("coordinator") { Self.brokerage(of: $0, \.coordinator) },
    Subject("itinerant") { Self.brokerage(of: $0, \.itinerant) },
    Subject("gatekeeper") { Self.brokerage(of: $0, \.gatekeeper) },
    Subject("representative") { Self.brokerage(of: $0, \.representative) },
    Subject("liaison") { Self.brokerage(of: $0, \.liaison) },
    Subject("leiden") { [$0.modularity(of: Leiden().partition(of: $0))] },
    Subject("articulation") { Self.articulation(of: $0) },
    Subject("bridges") { Self.bridges(of: $0) },
  ]

  let file: String
  /// The names of what is measured; empty for all.
  let names: [String]
  let turns: Int

  private struct Result: Encodable {
    let seconds: Double
    let values: [Double]
  }

  private struct Report: Encodable {
    let nodes: Int
    let edges: Int
    /// How long it took to make the graph of the list of edges.
    let construction: Double
    let measures: [String: Result]
  }

  func run() throws {
    let list = try EdgeList(file: file)
    var graph = WeightedGraph(nodeCount: 0, edges: [])
    let construction = timed { graph = WeightedGraph(nodeCount: list.nodeCount, edges: list.edges) }
    var results: [String: Result] = [:]
    for subject in Self.all where names.isEmpty || names.contains(subject.name) {
      var values: [Double] = []
      let seconds = timed { values = subject.values(graph) }
      results[subject.name] = Result(seconds: seconds, values: values)
    }
    let report = Report(nodes: graph.nodeCount, edges: graph.edgeCount, construction: construction, measures: results)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try FileHandle.standardOutput.write(contentsOf: encoder.encode(report) + Data("\n".utf8))
  }

  /// The median of the seconds that something takes.
  private func timed(_ work: () -> Void) -> Double {
    Sample((0..<turns).map { _ in ContinuousClock().measure(work).seconds }).median
  }

  /// 1 for each node without which the graph falls apart, and 0 for the others.
  private static func articulation(of graph: WeightedGraph) -> [Double] {
    var values = [Double](repeating: 0, count: graph.nodeCount)
    for point in CutStructure(of: graph).articulationPoints { values[point.node] = 1 }
    return values
  }

  /// How many edges of each node are bridges.
  private static func bridges(of graph: WeightedGraph) -> [Double] {
    var values = [Double](repeating: 0, count: graph.nodeCount)
    for bridge in CutStructure(of: graph).bridges {
      values[bridge.one] += 1
      values[bridge.other] += 1
    }
    return values
  }

  /// The nodes are in five groups by their numbers, and each seventh in none.
  private static func brokerage(of graph: WeightedGraph, _ role: (Brokerage) -> Int) -> [Double] {
    let groups = (0..<graph.nodeCount).map { $0 % 7 == 6 ? nil : $0 % 5 }
    return Brokerage.all(in: graph, groups: groups).map { Double(role($0)) }
  }
}
