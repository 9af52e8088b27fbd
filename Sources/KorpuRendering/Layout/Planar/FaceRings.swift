/// A map made a net of triangles, so that it can be drawn by balance alone: along the inside of each face runs a ring of
/// points, one for each of its corners, around a point in the middle.
///
/// It is rings, and not the middle alone, since a face may meet a node several times.
struct FaceRings {
  /// The neighbours of each point: first the nodes of the map, then the points in its faces.
  private(set) var neighbours: [[Int]]
  /// The ring of the face that lies around all.
  private(set) var outer: [Int] = []

  /// - Parameters:
  ///   - map: A map in which lines lead from each node to each other.
  ///   - rank: Which face lies around all: 0 for that with the longest border, 1 for the next.
  /// - Complexity: O(darts · log darts).
  init(map: PlanarMap, outer rank: Int) {
    neighbours = map.first.indices.map { node in map.ring(of: node).map(map.end) }
    let borders = map.borders
    let ranked = borders.indices.sorted { (-borders[$0].count, $0) < (-borders[$1].count, $1) }
    let outerFace = ranked.isEmpty ? nil : ranked[min(rank, ranked.count - 1)]
    for face in borders.indices {
      let corners = borders[face].map { map.origins[$0] }
      if face == outerFace {
        outer = addRing(along: corners)
      } else if corners.count > 3 || Set(corners).count < 3 {
        let ring = addRing(along: corners)
        neighbours.append([])
        for point in ring { join(point, neighbours.count - 1) }
      }
    }
  }

  private mutating func addRing(along corners: [Int]) -> [Int] {
    let ring = Array(neighbours.count..<neighbours.count + corners.count)
    neighbours += ring.map { _ in [] }
    for (place, point) in ring.enumerated() {
      let following = (place + 1) % ring.count
      join(point, corners[place])
      join(point, corners[following])
      join(point, ring[following])
    }
    return ring
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other else { return }
    neighbours[one].append(other)
    neighbours[other].append(one)
  }
}
