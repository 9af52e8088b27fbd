internal import Korpu

/// What measures say of the nodes of a graph, in columns.
struct RankScores {
  /// Of more nodes than these betweenness is estimated from pivots: exactly it would take minutes.
  private static let mostExact = 20_000

  let columns: [AnswerColumn]
  /// The cells of each node.
  let cells: [[AnswerCell]]
  /// What nodes are ranked by.
  let ranks: [Double]

  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The country of each node, for brokerage.
  init(by measure: RankMeasure, of graph: WeightedGraph, groups: [CountryCode?]) {
    switch measure {
    case .brokerage: self.init(Brokerage.all(in: graph, groups: groups))
    case .betweenness where graph.nodeCount > Self.mostExact: self.init(SampledBetweenness().estimate(of: graph))
    case .degree, .strength, .betweenness, .closeness, .pagerank, .core:
      self.init(Measures.named(measure.rawValue)?.scores(of: graph) ?? [], called: measure.rawValue)
    }
  }

  private init(_ scores: [Double], called name: String) {
    ranks = scores
    columns = [.number(name)]
    cells = scores.map { [.number($0)] }
  }

  private init(_ estimate: SampledBetweenness.Estimate) {
    ranks = estimate.scores
    columns = [.number("betweenness"), .number("standard-error")]
    cells = zip(estimate.scores, estimate.standardErrors).map { [.number($0), .number($1)] }
  }

  private init(_ brokerages: [Brokerage]) {
    ranks = brokerages.map { Double($0.total) }
    columns = ["brokerage", "coordinator", "itinerant", "gatekeeper", "representative", "liaison"].map { .number($0) }
    cells = brokerages.map { brokerage in
      [
        brokerage.total, brokerage.coordinator, brokerage.itinerant, brokerage.gatekeeper, brokerage.representative,
        brokerage.liaison,
      ].map { .count($0) }
    }
  }
}
