import KorpuExport

/// Places for what tests look at.
enum Placements {
  static let row = Placement(
    nodes: ["person-aygul": Placement.Point(x: 12.345, y: -0.001)],
    courses: [
      "spokeAt--person-samir--forum-korpu": [(0, 0), (30, 0), (60, 0), (90, 0)].map { Placement.Point(x: $0, y: $1) }
    ],
    boxes: [
      "kz": Placement.Rectangle(left: 0, bottom: 1, right: 20.5, top: 30),
      "unstated": Placement.Rectangle(left: 60, bottom: 1, right: 90, top: 30),
    ],
    frame: Placement.Rectangle(left: 0, bottom: 0, right: 100, top: 50))
}
