public import KorpuModel

/// Where everything of a picture lies, in points, upwards and to the right as Graphviz counts them.
public struct Placement: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  public struct Rectangle: Hashable, Sendable {
    public var left: Double
    public var bottom: Double
    public var right: Double
    public var top: Double

    public init(left: Double, bottom: Double, right: Double, top: Double) {
      self.left = left
      self.bottom = bottom
      self.right = right
      self.top = top
    }
  }

  /// The middles of the nodes.
  public let nodes: [Actor.ID: Point]
  /// The courses of the lines by the ids of the edges, each the points of its cubic curves: a start, and three more for
  /// each curve.
  public let courses: [String: [Point]]
  /// The boxes by the ids of the groups.
  public let boxes: [String: Rectangle]
  /// What holds all, with the room for the legend at its foot.
  public let frame: Rectangle

  public init(
    nodes: [Actor.ID: Point], courses: [String: [Point]], boxes: [String: Rectangle], frame: Rectangle
  ) {
    self.nodes = nodes
    self.courses = courses
    self.boxes = boxes
    self.frame = frame
  }

  /// A straight line between the middles of two nodes as the course of an edge; `nil` where one has no place.
  func straight(from: Actor.ID, to: Actor.ID) -> String? {
    guard let start = nodes[from], let end = nodes[to] else { return nil }
    return [start, start, end, end].map(\.text).joined(separator: " ")
  }
}

extension Placement.Point {
  /// `12.5,40`: to a hundredth, which is finer than any device.
  var text: String { "\(rounded(x)),\(rounded(y))" }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 + 0 }
}

extension Placement.Rectangle {
  /// The lower left and the upper right corner, as Graphviz writes a `bb`.
  var text: String {
    "\(Placement.Point(x: left, y: bottom).text),\(Placement.Point(x: right, y: top).text)"
  }
}
