internal import KorpuExport

/// A planarization drawn with straight stretches: nodes are boxes, crossings are points where lines may bend.
struct EmbeddedDrawing {
  typealias Point = Placement.Point

  /// The free room around a crossing.
  private static let roomAtCrossing = 7.0

  /// How many of the points are nodes; these are the first.
  let nodes: Int
  /// The points that are in use.
  let points: [Int]
  let stretches: [Stretch]
  /// The stretches of each point.
  let incident: [[Int]]
  /// What stands where: a box around each node, and next to nothing around a crossing.
  private(set) var boxes: [Box]
  /// The page, whose upper left corner is zero.
  let page: LabelSizes.Size
  private(set) var lines: [Segment]

  struct Box {
    var middle: Point
    let halfWidth: Double
    let halfHeight: Double
    /// How much is to be left free on each side.
    let beside: Double
    let above: Double

    /// By how much two boxes are too near, side by side and one above the other; neither is where one is not above zero.
    @inline(__always)
    func nearness(of other: Box, at place: Point) -> (beside: Double, above: Double) {
      (
        halfWidth + beside + other.halfWidth + other.beside - abs(middle.x - place.x),
        halfHeight + above + other.halfHeight + other.above - abs(middle.y - place.y)
      )
    }

    /// Whether a line runs under it, or less than a distance beside.
    @inline(__always)
    func lies(on line: Segment, within distance: Double) -> Bool {
      line.enters(middle, halfWidth: halfWidth + distance, halfHeight: halfHeight + distance)
    }
  }

  struct Stretch {
    let from: Int
    let to: Int

    @inline(__always)
    func touches(_ point: Int) -> Bool { from == point || to == point }

    @inline(__always)
    func meets(_ other: Stretch) -> Bool { touches(other.from) || touches(other.to) }
  }

  /// - Parameters:
  ///   - plan: What is drawn.
  ///   - network: The nodes with their sizes.
  ///   - places: Places of the nodes and crossings in any measure: they are stretched over the page.
  ///   - page: How large the drawing may be.
  /// - Complexity: O(darts).
  init(of plan: Planarization, network: OrganicNetwork, places: [Point], page: LabelSizes.Size) {
    nodes = plan.nodes
    self.page = page
    points = places.indices.filter { $0 < plan.nodes || plan.map.first[$0] >= 0 }
    stretches = stride(from: 0, to: plan.map.origins.count, by: 2).filter { plan.map.origins[$0] >= 0 }
      .map { Stretch(from: plan.map.origins[$0], to: plan.map.end(of: $0)) }
    var incident: [[Int]] = Array(repeating: [], count: places.count)
    for (number, stretch) in stretches.enumerated() {
      incident[stretch.from].append(number)
      incident[stretch.to].append(number)
    }
    self.incident = incident
    boxes = Self.stretched(places, over: page).enumerated().map { point, place in
      guard point < plan.nodes else {
        return Box(
          middle: place, halfWidth: 0, halfHeight: 0, beside: Self.roomAtCrossing, above: Self.roomAtCrossing)
      }
      return Box(
        middle: place, halfWidth: network.sizes[point].width / 2, halfHeight: network.sizes[point].height / 2,
        beside: OrganicNetwork.roomBeside, above: OrganicNetwork.roomAbove)
    }
    lines = []
    lines = stretches.map { [boxes] in Segment(start: boxes[$0.from].middle, end: boxes[$0.to].middle) }
  }

  private static func stretched(_ places: [Point], over page: LabelSizes.Size) -> [Point] {
    func spread(_ values: [Double], over length: Double) -> [Double] {
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      return values.map { high > low ? length * (0.06 + 0.88 * ($0 - low) / (high - low)) : length / 2 }
    }
    return zip(spread(places.map(\.x), over: page.width), spread(places.map(\.y), over: page.height))
      .map { Point(x: $0, y: $1) }
  }

  mutating func move(_ point: Int, to place: Point) {
    boxes[point].middle = place
    for number in incident[point] { lines[number] = line(of: number, with: point, at: place) }
  }

  /// A stretch as it would be if a point stood elsewhere.
  @inline(__always)
  func line(of number: Int, with point: Int, at place: Point) -> Segment {
    let stretch = stretches[number]
    return stretch.from == point
      ? Segment(start: place, end: boxes[stretch.to].middle) : Segment(start: boxes[stretch.from].middle, end: place)
  }

  /// The place nearest to one at which a point does not leave the page.
  func inside(_ place: Point, for point: Int) -> Point {
    let (width, height) = (boxes[point].halfWidth, boxes[point].halfHeight)
    return Point(
      x: min(max(place.x, width), max(width, page.width - width)),
      y: min(max(place.y, height), max(height, page.height - height)))
  }
}
