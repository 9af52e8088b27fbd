internal import KorpuExport

/// The room in which an organic layout places its nodes, and where they stand in it: no node on another.
struct OrganicField {
  typealias Point = Placement.Point

  /// How many times the field is as wide as high, and how much of it nodes with their room may fill.
  private static let aspect = 1.5
  private static let filled = 0.5
  /// Nodes stand on a raster of these steps, so that many are in line.
  private static let rasterX = 24.0
  private static let rasterY = 16.0

  let network: OrganicNetwork
  private(set) var width: Double
  private(set) var height: Double
  private(set) var places: [Point]

  /// Places nodes near to where they are wanted.
  ///
  /// - Parameters:
  ///   - wanted: Places in any measure: they are stretched over the field.
  ///   - scale: How many times the field is as long and as wide as it need be.
  /// - Complexity: O(nodes² · places tried).
  init(network: OrganicNetwork, near wanted: [Point], scale: Double = 1) {
    self.network = network
    let size = Self.size(for: network)
    (width, height) = (size.width * scale, size.height * scale)
    places = []
    let (xs, ys) = (wanted.map(\.x), wanted.map(\.y))
    func spread(_ value: Double, _ values: [Double], over length: Double) -> Double {
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      return high > low ? length * (0.08 + 0.84 * (value - low) / (high - low)) : length / 2
    }
    place(wanted.map { Point(x: spread($0.x, xs, over: width), y: spread($0.y, ys, over: height)) })
  }

  /// Places nodes where they stood, as near as can be, and those that have no place yet anywhere.
  init(network: OrganicNetwork, keeping kept: [Point?]) {
    self.network = network
    (width, height) = Self.size(for: network)
    places = []
    for (place, size) in zip(kept, network.sizes) {
      guard let place else { continue }
      width = max(width, place.x + size.width / 2)
      height = max(height, place.y + size.height / 2)
    }
    place(
      kept.indices.map { node in
        if let place = kept[node] { return place }
        let near = network.incident[node].compactMap { kept[network.neighbour(of: node, along: $0)] }
        let share = 1 / Double(max(1, near.count))
        return near.isEmpty
          ? Point(x: width / 2, y: height / 2)
          : Point(x: near.reduce(0) { $0 + $1.x } * share, y: near.reduce(0) { $0 + $1.y } * share)
      }, firstThose: kept.map { $0 != nil })
  }

  static func size(for network: OrganicNetwork) -> (width: Double, height: Double) {
    let area = network.sizes.reduce(0.0) {
      $0 + ($1.width + 2 * OrganicNetwork.roomBeside) * ($1.height + 2 * OrganicNetwork.roomAbove)
    }
    let widest = network.sizes.map(\.width).max() ?? 0
    let height = (area / filled / aspect).squareRoot()
    return (max(height * aspect, 2 * widest), max(height, 200))
  }

  private mutating func place(_ wanted: [Point], firstThose kept: [Bool] = []) {
    places = wanted
    let first = wanted.indices.filter { kept.isEmpty || kept[$0] }
    let placed = first + wanted.indices.filter { !kept.isEmpty && !kept[$0] }
    for (number, node) in placed.enumerated() {
      let others = placed.prefix(number)
      // Who stood at the border of a field that is wider now does not stand on its raster.
      let stays = number < first.count && !kept.isEmpty && isFree(node, at: wanted[node], among: others)
      places[node] = stays ? wanted[node] : nearestFree(to: wanted[node], for: node, among: others)
    }
  }

  /// The free place nearest to one; where there is none, the field becomes higher.
  private mutating func nearestFree(to wanted: Point, for node: Int, among placed: ArraySlice<Int>) -> Point {
    while true {
      var best: Point?
      var least = Double.infinity
      for column in 0...Int(width / Self.rasterX) {
        for row in 0...Int(height / Self.rasterY) {
          let point = inside(Point(x: Double(column) * Self.rasterX, y: Double(row) * Self.rasterY), for: node)
          let (dx, dy) = (point.x - wanted.x, (point.y - wanted.y) * 2)
          let distance = dx * dx + dy * dy
          if distance < least, isFree(node, at: point, among: placed) {
            (best, least) = (point, distance)
          }
        }
      }
      if let best { return best }
      height += 4 * Self.rasterY
    }
  }

  private func isFree(_ node: Int, at point: Point, among placed: ArraySlice<Int>) -> Bool {
    placed.allSatisfy { isApart(node, at: point, from: $0, at: places[$0]) }
  }

  func isApart(_ one: Int, at place: Point, from other: Int, at otherPlace: Point) -> Bool {
    let (a, b) = (network.sizes[one], network.sizes[other])
    return abs(place.x - otherPlace.x) >= (a.width + b.width) / 2 + 2 * OrganicNetwork.roomBeside
      || abs(place.y - otherPlace.y) >= (a.height + b.height) / 2 + 2 * OrganicNetwork.roomAbove
  }

  /// The point of the raster nearest to one at which a node does not leave the field.
  func inside(_ point: Point, for node: Int) -> Point {
    let size = network.sizes[node]
    let near = Self.onRaster(point)
    func clamped(_ value: Double, _ half: Double, _ length: Double) -> Double {
      min(max(value, half), max(half, length - half))
    }
    return Point(x: clamped(near.x, size.width / 2, width), y: clamped(near.y, size.height / 2, height))
  }

  /// The point of the raster nearest to one.
  static func onRaster(_ point: Point) -> Point {
    Point(x: (point.x / rasterX).rounded() * rasterX, y: (point.y / rasterY).rounded() * rasterY)
  }

  /// Whether a node can stand at a place, beside all others but those left out of account.
  func isFree(_ place: Point, for node: Int, without other: Int = -1) -> Bool {
    places.indices.allSatisfy { $0 == node || $0 == other || isApart(node, at: place, from: $0, at: places[$0]) }
  }

  mutating func move(_ node: Int, to place: Point) { places[node] = place }
}
