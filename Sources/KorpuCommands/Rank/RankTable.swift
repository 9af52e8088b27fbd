internal import Korpu

/// Actors by how central they are, as a table.
struct RankTable {
  let network: Network
  /// The types that are shown; all where there is none. Countries alone are ranked among themselves.
  let types: Set<EntityTypeName>
  /// How many are shown; `nil` for all.
  let top: Int?

  func table(by measure: RankMeasure) -> AnswerTable {
    let assignment = CountryAssignment(of: network)
    return types == [.country] ? countries(by: measure, assignment) : actors(by: measure, assignment)
  }

  private func actors(by measure: RankMeasure, _ assignment: CountryAssignment) -> AnswerTable {
    let graph = ActorGraph(of: network)
    let countries = graph.actors.map { assignment[$0] }
    let scores = RankScores(by: measure, of: graph.graph, groups: countries)
    let actors = Dictionary(network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = Self.ranked(scores, names: graph.actors).filter { node in
      types.isEmpty || actors[graph.actors[node]].map { types.contains($0.type.typeName) } == true
    }
    return table(by: measure, named: ["name", "type", "country"], scores, shown) { node in
      let actor = actors[graph.actors[node]]
      return (
        [
          .actor(id: graph.actors[node], name: actor?.name ?? graph.actors[node]), .text(ifKnown: actor?.type.name),
          .text(ifKnown: countries[node]?.code),
        ], Array((actor?.citations ?? []).prefix(1))
      )
    }
  }

  private func countries(by measure: RankMeasure, _ assignment: CountryAssignment) -> AnswerTable {
    let graph = CountryGraph(of: network, by: assignment)
    let scores = RankScores(by: measure, of: graph.graph, groups: graph.countries)
    let shown = Self.ranked(scores, names: graph.countries.map(\.code))
    return table(by: measure, named: ["country", "name"], scores, shown) { node in
      let code = graph.countries[node]
      return ([.text(code.code), .text(ifKnown: code.name(in: .english))], [])
    }
  }

  /// Nodes by their ranks, equals by name.
  private static func ranked(_ scores: RankScores, names: [String]) -> [Int] {
    names.indices.sorted { left, right in
      let ranks = (scores.ranks[left], scores.ranks[right])
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : names[left] < names[right]
    }
  }

  private func table(
    by measure: RankMeasure, named columns: [AnswerColumn], _ scores: RankScores, _ nodes: [Int],
    _ cells: (Int) -> (cells: [AnswerCell], citations: [Citation])
  ) -> AnswerTable {
    let rows = nodes.prefix(top ?? nodes.count).enumerated().map { index, node in
      let named = cells(node)
      return AnswerRow([.count(index + 1)] + named.cells + scores.cells[node], citations: named.citations)
    }
    return AnswerTable(
      "By \(measure.rawValue)", columns: [.number("rank")] + columns + scores.columns, rows: rows,
      emptiness: "Nobody is there to be ranked.")
  }
}
