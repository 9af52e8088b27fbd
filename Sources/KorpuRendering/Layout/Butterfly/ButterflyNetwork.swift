internal import KorpuExport

/// What a butterfly arranges: nodes, boxes and lines by their numbers, and the sizes that Graphviz gives them.
struct ButterflyNetwork {
  struct Box {
    /// Whether the first of its people is the country, which heads the box.
    let isHeaded: Bool
    let people: [Int]
    let bodies: [Int]
    let heading: LabelSizes.Size
  }

  struct Line {
    let id: String
    let from: Int
    let to: Int
  }

  let sizes: [LabelSizes.Size]
  let boxes: [Box]
  let centre: [Int]
  let lines: [Line]
  /// By node; one that is joined twice stands twice.
  let neighbours: [[Int]]
  /// The box of each node; `nil` in the centre.
  let boxOf: [Int?]
  /// How far the nodes of a column and the boxes of a side stand apart.
  private(set) var rowGap = Spacing.rows
  private(set) var boxGap = Spacing.betweenBoxes

  /// - Complexity: O(nodes + edges).
  init(_ diagram: Diagram, sizes: LabelSizes) {
    let nodes = diagram.nodes
    let numbers = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.sizes = nodes.map { sizes.node($0.id) }
    boxes = diagram.groups.map { group in
      Box(
        isHeaded: group.country != nil,
        people: group.innerColumn.compactMap { numbers[$0.id] }, bodies: group.bodies.compactMap { numbers[$0.id] },
        heading: sizes.heading(of: group))
    }
    centre = diagram.centre.compactMap { numbers[$0.id] }
    lines = diagram.edges.compactMap { edge in
      guard edge.from != edge.to, let from = numbers[edge.from], let to = numbers[edge.to] else { return nil }
      return Line(id: edge.id, from: from, to: to)
    }
    var neighbours: [[Int]] = Array(repeating: [], count: nodes.count)
    for line in lines {
      neighbours[line.from].append(line.to)
      neighbours[line.to].append(line.from)
    }
    self.neighbours = neighbours
    var boxOf: [Int?] = Array(repeating: nil, count: nodes.count)
    for (number, box) in boxes.enumerated() {
      for node in box.people + box.bodies { boxOf[node] = number }
    }
    self.boxOf = boxOf
  }

  /// Moves everything apart, upwards and downwards.
  mutating func stretch(by factor: Double) {
    rowGap *= factor
    boxGap *= factor
  }

  /// People and bodies stand in columns of their own.
  func columnChoices(_ side: [Int]) -> ClosedRange<Int> {
    let boxes = side.map { self.boxes[$0] }
    guard !boxes.isEmpty else { return 0...0 }
    let least = boxes.contains { !$0.people.isEmpty && !$0.bodies.isEmpty } ? 2 : 1
    let most = boxes.map { $0.people.count + $0.bodies.count }.max() ?? 1
    return least...min(ButterflyOrder.mostColumns, max(least, most))
  }
}
