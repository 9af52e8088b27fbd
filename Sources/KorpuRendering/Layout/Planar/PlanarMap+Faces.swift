// What lies between the lines of a map, and what they join.
extension PlanarMap {
  /// The face on whose border each dart lies, and how many faces there are.
  ///
  /// - Complexity: O(darts).
  var faces: (numbers: [Int], count: Int) {
    var numbers = Array(repeating: -1, count: origins.count)
    var count = 0
    for start in origins.indices where origins[start] >= 0 && numbers[start] < 0 {
      var dart = start
      repeat {
        numbers[dart] = count
        dart = following(dart)
      } while dart != start
      count += 1
    }
    return (numbers, count)
  }

  /// A number for each node, the same for those that lines join.
  ///
  /// - Complexity: O(nodes + darts).
  var components: [Int] {
    var numbers = Array(repeating: -1, count: first.count)
    for start in first.indices where numbers[start] < 0 {
      numbers[start] = start
      var open = [start]
      while let node = open.popLast(), first[node] >= 0 {
        var dart = first[node]
        repeat {
          if numbers[end(of: dart)] < 0 {
            numbers[end(of: dart)] = start
            open.append(end(of: dart))
          }
          dart = next[dart]
        } while dart != first[node]
      }
    }
    return numbers
  }

  /// The darts along the border of each face, in their order.
  ///
  /// - Complexity: O(darts).
  var borders: [[Int]] {
    let (numbers, count) = faces
    var borders: [[Int]] = Array(repeating: [], count: count)
    for start in numbers.indices where numbers[start] >= 0 && borders[numbers[start]].isEmpty {
      var dart = start
      repeat {
        borders[numbers[start]].append(dart)
        dart = following(dart)
      } while dart != start
    }
    return borders
  }

  /// The map with lines that join its parts, each with the face that has the longest border.
  ///
  /// - Parameter nodes: How many of the nodes are to be joined even if no line reaches them; these are the first.
  /// - Complexity: O(parts · (nodes + darts)).
  func connected(nodes: Int) -> PlanarMap {
    var map = self
    for root in 1..<max(1, nodes) where map.components[root] == root {
      let components = map.components
      let corners = [0, root].map { map.widestCorner(ofThose: components, in: $0) }
      // A corner lies right before the dart that goes on along the border.
      _ = map.join(
        corners[0].node, after: corners[0].dart, corners[1].node, after: corners[1].dart, owner: -1)
    }
    return map
  }

  /// A corner of a part, in the face with the longest border.
  private func widestCorner(ofThose components: [Int], in part: Int) -> (node: Int, dart: Int) {
    let own = borders.filter { components[origins[$0[0]]] == part }
    guard let widest = own.max(by: { ($0.count, -$0[0]) < ($1.count, -$1[0]) }) else { return (part, -1) }
    // The last dart of a border arrives where the first leaves.
    return (origins[widest[0]], widest[widest.count - 1] ^ 1)
  }
}
