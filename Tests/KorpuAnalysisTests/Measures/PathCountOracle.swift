import KorpuAnalysis

/// Distances and counts of shortest paths between all nodes, by the definition (Floyd and Warshall, then counting).
struct PathCountOracle {
  let distances: [[Double]]
  let paths: [[Double]]

  init(of graph: WeightedGraph, length: (Double) -> Double) {
    let nodes = 0..<graph.nodeCount
    var distances = nodes.map { one in nodes.map { one == $0 ? 0 : Double.infinity } }
    for edge in graph.edges {
      distances[edge.one][edge.other] = length(edge.weight)
      distances[edge.other][edge.one] = length(edge.weight)
    }
    for middle in nodes {
      for one in nodes {
        for other in nodes {
          distances[one][other] = min(distances[one][other], distances[one][middle] + distances[middle][other])
        }
      }
    }
    self.distances = distances
    paths = nodes.map { source in
      var counts = nodes.map { $0 == source ? 1.0 : 0 }
      let reached = nodes.filter { distances[source][$0].isFinite && $0 != source }
      for node in reached.sorted(by: { distances[source][$0] < distances[source][$1] }) {
        for neighbour in graph.neighbours(of: node).map(Int.init) {
          let step = length(graph.weight(between: neighbour, and: node)!)
          if Self.isSame(distances[source][neighbour] + step, distances[source][node]) {
            counts[node] += counts[neighbour]
          }
        }
      }
      return counts
    }
  }

  private static func isSame(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 * other }

  /// For each node, the pairs of others that have it between them.
  var betweenness: [Double] {
    distances.indices.map { node in
      var sum = 0.0
      for one in distances.indices where one != node {
        for other in distances.indices where other > one && other != node && distances[one][other].isFinite {
          guard Self.isSame(distances[one][node] + distances[node][other], distances[one][other]) else { continue }
          sum += paths[one][node] * paths[node][other] / paths[one][other]
        }
      }
      return sum
    }
  }

  func closeness(_ convention: Closeness.Convention) -> [Double] {
    distances.map { row in
      let reached = row.filter { $0.isFinite && $0 > 0 }
      guard !reached.isEmpty else { return 0 }
      let nearness = Double(reached.count) / reached.reduce(0, +)
      return convention == .withinComponent ? nearness : nearness * Double(reached.count) / Double(row.count - 1)
    }
  }
}
