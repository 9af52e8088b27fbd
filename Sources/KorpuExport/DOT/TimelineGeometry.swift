internal import KorpuModel

/// Where everything of a timeline stands, in points: lanes from left to right, each as high as its label, gatherings above
/// them, each in a column of its own.
struct TimelineGeometry {
  struct Point {
    let x: Double
    let y: Double

    /// As DOT writes it.
    var text: String { "\(x),\(y)" }
  }

  private static let columnWidth = 88.0
  private static let labelWidth = 170.0
  /// Between the lanes, the two rows of gatherings, and these.
  private static let headerGap = 24.0
  private static let leastHeader = 38.0
  private static let dateDrop = 34.0
  /// A lane without a second line, and what further lines of text add.
  private static let leastLane = 40.0
  private static let detailLine = 11.5
  private static let padding = 16.0

  private let timeline: Timeline
  /// The middles of the lanes.
  private let lanes: [Double]
  /// How high the gatherings of the columns are.
  private let headers: [Double]
  private let places: [Actor.ID: Int]
  /// The column of the last event of each lane.
  private let lastColumns: [Int]

  init(timeline: Timeline, nodes: [DiagramNode], theme: DiagramStyle) {
    self.timeline = timeline
    places = Dictionary(uniqueKeysWithValues: timeline.lanes.enumerated().map { ($1, $0) })
    var lastColumns = timeline.lanes.map { _ in 0 }
    for (column, event) in timeline.events.enumerated() {
      for actor in event.participants { if let lane = places[actor] { lastColumns[lane] = column } }
    }
    self.lastColumns = lastColumns
    let nodes = Dictionary(nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var top = 0.0
    lanes = timeline.lanes.map { id in
      let height = nodes[id].map { max(Self.leastLane, Self.height(of: $0, theme: theme)) } ?? Self.leastLane
      defer { top -= height }
      return top - height / 2
    }
    headers = timeline.events.map { event in
      let node = event.forum.flatMap { nodes[$0] }
      return node.map { max(Self.leastHeader, Self.height(of: $0, theme: theme)) } ?? 0
    }
  }

  private static func height(of node: DiagramNode, theme: DiagramStyle) -> Double {
    let lines = NodeLabel.lines(of: node, theme: theme)
    let nameLine = Double(HTMLTable.leading(of: theme.nameSize(of: node.look)))
    return padding + nameLine * Double(lines.name) + detailLine * Double(lines.detail)
  }

  /// The middle of a column.
  func x(of column: Int) -> Double { Self.labelWidth + (Double(column) + 0.9) * Self.columnWidth }

  /// The middle of an actor's lane; `nil` for a gathering.
  func y(of actor: Actor.ID) -> Double? { places[actor].map { lanes[$0] } }

  func label(of lane: Int) -> Point { Point(x: Self.labelWidth / 2, y: lanes[lane]) }

  /// How wide everything is.
  var width: Double { x(of: timeline.events.count - 1) + Self.columnWidth / 2 }

  /// Where the line of a lane begins and ends: it leads from the label to the last dot.
  func line(of lane: Int) -> (start: Point, end: Point) {
    (Point(x: Self.labelWidth, y: lanes[lane]), Point(x: x(of: lastColumns[lane]), y: lanes[lane]))
  }

  /// Gatherings stand above the lanes in two rows by turns, so that their names have room; each row is as high as its
  /// highest.
  func header(of column: Int) -> Point {
    let isLow = column.isMultiple(of: 2)
    let below = isLow ? 0 : rowHeight(ofColumnsLike: column - 1) + Self.headerGap
    return Point(x: x(of: column), y: Self.headerGap + below + rowHeight(ofColumnsLike: column) / 2)
  }

  private func rowHeight(ofColumnsLike column: Int) -> Double {
    let row = headers.indices.filter { ($0 - column).isMultiple(of: 2) }
    return max(Self.leastHeader, row.map { headers[$0] }.max() ?? 0)
  }

  /// The middle of some columns, below the lanes.
  func date(ofColumns columns: [Int]) -> Point {
    let xs = columns.map(x)
    return Point(x: ((xs.first ?? 0) + (xs.last ?? 0)) / 2, y: (lanes.last ?? 0) - Self.dateDrop)
  }

  /// The course of a line in a column, upwards from a lane to another or to the gathering.
  func course(from: Actor.ID, to: Actor.ID?, in column: Int) -> String? {
    guard let start = y(of: from) else { return nil }
    let end = to.flatMap { y(of: $0) } ?? header(of: column).y - headers[column] / 3
    return Self.course(from: Point(x: x(of: column), y: start), to: Point(x: x(of: column), y: end))
  }

  /// A straight line as a cubic Bézier curve.
  static func course(from start: Point, to end: Point) -> String {
    let third = Point(x: (2 * start.x + end.x) / 3, y: (2 * start.y + end.y) / 3)
    let twoThirds = Point(x: (start.x + 2 * end.x) / 3, y: (start.y + 2 * end.y) / 3)
    return [start, third, twoThirds, end].map(\.text).joined(separator: " ")
  }
}
