internal import KorpuExport

/// Who stands where in a picture, by name, so that another picture can keep to it.
struct KeptOrder {
  /// The ids of the boxes of each side, from the top.
  let left: [String]
  let right: [String]
  /// The ids of the nodes: of the centre, and of the people and bodies of each box.
  let centre: [String]
  let people: [String: [String]]
  let bodies: [String: [String]]
  let columns: ButterflyOrder.Columns
  /// In how many columns each box stands at most.
  let spans: [String: Int]

  init(_ order: ButterflyOrder, of diagram: Diagram) {
    let (nodes, groups) = (diagram.nodes.map(\.id), diagram.groups.map(\.id))
    columns = order.columns
    spans = Dictionary(zip(groups, order.spans), uniquingKeysWith: { first, _ in first })
    left = order.left.map { groups[$0] }
    right = order.right.map { groups[$0] }
    centre = order.centre.map { nodes[$0] }
    people = Dictionary(zip(groups, order.people.map { $0.map { nodes[$0] } }), uniquingKeysWith: { first, _ in first })
    bodies = Dictionary(zip(groups, order.bodies.map { $0.map { nodes[$0] } }), uniquingKeysWith: { first, _ in first })
  }

  /// The numbers of those that were there, in their order, and of those that were not.
  static func parted(_ numbers: [Int], called names: [String], keeping kept: [String]) -> (kept: [Int], new: [Int]) {
    let places = Dictionary(kept.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let old = numbers.filter { places[names[$0]] != nil }
    return (
      old.sorted { places[names[$0]] ?? 0 < places[names[$1]] ?? 0 }, numbers.filter { places[names[$0]] == nil }
    )
  }
}
