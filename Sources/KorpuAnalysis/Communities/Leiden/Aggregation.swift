extension LevelGraph {
  /// The next level: each community is a node, and what joins two communities is one edge.
  ///
  /// - Complexity: O(nodes + edges).
  func aggregated(by groups: Labelling) -> LevelGraph {
    let members = GroupMembers(of: groups)
    // One place more than there can be edges, because each entry is written before it is known to be new.
    let room = min(rowStarts[nodeCount], groups.count * groups.count) + 1
    let strengths = FlatBuffer<Double>(repeating: 0, count: groups.count)
    let starts = FlatBuffer<Int>(repeating: 0, count: groups.count + 1)
    let neighbours = FlatBuffer<Int32>(repeating: 0, count: room)
    let weights = FlatBuffer<Double>(repeating: 0, count: room)
    let weightTo = FlatBuffer<Double>(repeating: 0, count: groups.count)
    var written = 0
    for group in 0..<groups.count {
      let first = written
      for place in members.starts[group]..<members.starts[group + 1] {
        let node = Int(members.nodes[place])
        strengths[group] += self.strengths[node]
        for entry in row(of: node) {
          let other = groups.labels[Int(self.neighbours[entry])]
          let known = weightTo[Int(other)]
          neighbours[written] = other
          written += known == 0 ? 1 : 0
          weightTo[Int(other)] = known + self.weights[entry]
        }
      }
      written = Self.close(first..<written, of: group, neighbours, weights, weightTo)
      starts[group + 1] = written
    }
    return LevelGraph(
      rowStarts: starts, neighbours: neighbours, weights: weights, strengths: strengths, totalStrength: totalStrength,
      penalty: penalty)
  }

  /// Writes the weights of a row, without the edge of a group to itself, and clears the sums for the next row.
  ///
  /// - Returns: Where the row ends.
  private static func close(
    _ row: Range<Int>, of group: Int, _ neighbours: borrowing FlatBuffer<Int32>,
    _ weights: borrowing FlatBuffer<Double>, _ weightTo: borrowing FlatBuffer<Double>
  ) -> Int {
    var end = row.lowerBound
    for place in row {
      let other = neighbours[place]
      neighbours[end] = other
      weights[end] = weightTo[Int(other)]
      weightTo[Int(other)] = 0
      end += Int(other) == group ? 0 : 1
    }
    return end
  }
}

/// The nodes of each community side by side, by counting.
private struct GroupMembers: ~Copyable {
  /// Where the nodes of each community start, and at last where those of the last end.
  let starts: FlatBuffer<Int>
  let nodes: FlatBuffer<Int32>

  init(of groups: Labelling) {
    starts = FlatBuffer(repeating: 0, count: groups.count + 2)
    nodes = FlatBuffer(repeating: 0, count: groups.labels.count)
    for group in groups.labels { starts[Int(group) + 2] += 1 }
    for group in 0..<groups.count { starts[group + 2] += starts[group + 1] }
    for (node, group) in groups.labels.enumerated() {
      nodes[starts[Int(group) + 1]] = Int32(node)
      starts[Int(group) + 1] += 1
    }
  }
}
