internal import KorpuModel

/// Which articles tie which nodes, while the edges of a ``PathGraph`` are counted.
struct PathStatements {
  private struct Statement: Hashable, Comparable {
    let one: Int32
    let other: Int32
    let article: Int32

    static func < (left: Statement, right: Statement) -> Bool {
      (left.one, left.other, left.article) < (right.one, right.other, right.article)
    }

    func isOfSamePair(as statement: Statement) -> Bool { one == statement.one && other == statement.other }
  }

  private let nodes: [Actor.ID: Int]
  private var articles: [String: Int32] = [:]
  private var statements: [Statement] = []

  /// - Complexity: O(actors + ties + utterances + citations).
  init(of network: Network, _ nodes: [Actor.ID: Int]) {
    self.nodes = nodes
    for tie in network.ties {
      guard let from = nodes[tie.from], let to = nodes[tie.to] else { continue }
      for citation in tie.citations { add(from, to, in: citation.article) }
    }
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    for utterance in network.utterances where people.contains(utterance.speaker) {
      for named in utterance.about where people.contains(named) {
        guard let from = nodes[utterance.speaker], let to = nodes[named] else { continue }
        add(from, to, in: utterance.citation.article)
      }
    }
  }

  private mutating func add(_ from: Int, _ to: Int, in article: String) {
    guard from != to else { return }
    let number = articles[article] ?? Int32(articles.count)
    articles[article] = number
    statements.append(Statement(one: Int32(min(from, to)), other: Int32(max(from, to)), article: number))
  }

  /// Each pair of nodes that an article ties, weighing as many articles as do.
  ///
  /// - Complexity: O(*n* log *n*).
  mutating func edges() -> [WeightedGraph.Edge] {
    statements.sort()
    var edges: [WeightedGraph.Edge] = []
    var place = 0
    while place < statements.count {
      let first = statements[place]
      var weight = 0
      var last: Int32?
      while place < statements.count, statements[place].isOfSamePair(as: first) {
        if statements[place].article != last { weight += 1 }
        last = statements[place].article
        place += 1
      }
      edges.append(.init(Int(first.one), Int(first.other), weight: Double(weight)))
    }
    return edges
  }
}
