internal import Foundation
internal import Korpu

/// A network as numbers: the count of nodes on the first line, then one, other and weight a line.
struct EdgeList {
  struct Malformed: Error, CustomStringConvertible {
    let file: String
    let line: Int

    var description: String {
      "\(file):\(line): no edge; write the count of nodes first, then one, other and weight a line"
    }
  }

  let nodeCount: Int
  let edges: [WeightedGraph.Edge]

  init(file: String) throws {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    guard let count = lines.first.flatMap({ Int($0) }), (0..<Int(Int32.max)).contains(count) else {
      throw Malformed(file: file, line: 1)
    }
    nodeCount = count
    edges = try lines.enumerated().dropFirst().map { number, line in
      let words = line.split(separator: " ")
      guard words.count == 3, let one = Int(words[0]), let other = Int(words[1]), let weight = Double(words[2]),
        (0..<count).contains(one), (0..<count).contains(other), weight > 0, weight.isFinite
      else { throw Malformed(file: file, line: number + 1) }
      return WeightedGraph.Edge(one, other, weight: weight)
    }
  }
}
