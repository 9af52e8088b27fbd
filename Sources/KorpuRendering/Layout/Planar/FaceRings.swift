/// A map made a net of triangles, so that it can be drawn by balance alone: along the inside of each face runs a ring of
/// points, one for each of its corners, around a point in the middle.
///
/// It is rings, and not the middle alone, since a face may meet a node several times.
struct FaceRings {
  /// The neighbours of each point: first the nodes of the map, then the points in its faces.
  private(set) var neighbours: [[Int]]
  /// The ring of the face with the longest border, which lies around all.
  private(set) var outer: [Int] = []

  /// - Parameter map: A map in which lines lead from each node to each other.
  /// - Complexity: O(darts).
  init(map: PlanarMap) {
    neighbours = map.first.indices.map { node in map.ring(of: node).map(map.end) }
    let borders = map.borders
    let widest = borders.indices.max { (borders[$0].count, -$0) < (borders[$1].count, -$1) }
    for face in borders.indices {
      let corners = borders[face].map { map.origins[$0] }
      if face == widest {
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
