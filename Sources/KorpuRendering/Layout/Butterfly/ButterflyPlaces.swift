/// Where an order puts everything: points from the upper left corner, downwards.
struct ButterflyPlaces {
  /// A column, and what stands in it, from the top.
  struct Column {
    var left = 0.0
    var right = 0.0
    var obstacles: [ClosedRange<Double>] = []
  }

  struct Box {
    let number: Int
    let isLeft: Bool
    let top: Double
    let bottom: Double
    var left = 0.0
    var right = 0.0
  }

  private(set) var x: [Double]
  private(set) var y: [Double]
  /// The column of each node, counted from the left.
  private(set) var column: [Int]
  private(set) var columns: [Column] = []
  private(set) var boxes: [Box] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  private let network: ButterflyNetwork
  private let counts: ButterflyOrder.Columns

  /// - Complexity: O(*n* log *n*) in nodes, and O(lines).
  init(of order: ButterflyOrder, in network: ButterflyNetwork) {
    self.network = network
    counts = order.columns
    x = Array(repeating: 0, count: network.sizes.count)
    y = x
    column = Array(repeating: 0, count: x.count)
    columns = Array(repeating: Column(), count: counts.left + counts.centre + counts.right)
    let centre = ButterflyOrder.dealt(order.centre, into: counts.centre)
    let heights = (
      network.height(ofSide: order.left, of: order, columns: counts.left),
      network.height(ofSide: order.right, of: order, columns: counts.right)
    )
    height = max(heights.0, heights.1, centre.map(network.height).max() ?? 0)
    stack(order.left, of: order, isLeft: true, from: (height - heights.0) / 2)
    stack(order.right, of: order, isLeft: false, from: (height - heights.1) / 2)
    for (number, nodes) in centre.enumerated() where !nodes.isEmpty {
      let spare = (height - network.height(of: nodes)) / Double(nodes.count + 1)
      let gap = min(network.rowGap + spare, max(network.rowGap, Spacing.centreRows))
      follow(nodes, in: counts.left + number, within: 0...height, among: nil, gap: gap)
    }
    setColumns()
  }

  /// Places the boxes of one side below one another.
  private mutating func stack(_ side: [Int], of order: ButterflyOrder, isLeft: Bool, from start: Double) {
    var top = start
    let count = isLeft ? counts.left : counts.right
    for number in side {
      let box = network.boxes[number]
      let (people, bodies) = order.columns(ofBox: number, of: count)
      let first = top + Spacing.top(of: box)
      let range = first...(first + network.height(ofRows: people + bodies))
      let places = (people + bodies).indices.map {
        isLeft ? counts.left - 1 - $0 : counts.left + counts.centre + $0
      }
      let isLed = network.height(ofRows: people) >= network.height(ofRows: bodies)
      let leading = isLed ? people.indices : people.count..<places.count
      for (column, nodes) in zip(places, people + bodies).enumerated() where leading.contains(column) {
        spread(nodes.1, in: nodes.0, within: range)
      }
      for (column, nodes) in zip(places, people + bodies).enumerated() where !leading.contains(column) {
        follow(nodes.1, in: nodes.0, within: range, among: number)
      }
      if box.heading.height > 0, let column = places.first {
        columns[column].obstacles.append(top...(top + box.heading.height + 2))
      }
      boxes.append(Box(number: number, isLeft: isLeft, top: top, bottom: range.upperBound + Spacing.bottom))
      top = range.upperBound + Spacing.bottom + network.boxGap
    }
  }

  /// Places nodes at equal distances.
  private mutating func spread(_ nodes: [Int], in column: Int, within range: ClosedRange<Double>) {
    let spare = (range.upperBound - range.lowerBound - network.height(of: nodes)) / Double(nodes.count + 1)
    var top = range.lowerBound + spare
    for node in nodes {
      put(node, in: column, at: top + network.sizes[node].height / 2)
      top += network.sizes[node].height + network.rowGap + spare
    }
  }

  /// Places nodes beside those that they are joined to: those in the same box, or for the centre all.
  private mutating func follow(
    _ nodes: [Int], in column: Int, within range: ClosedRange<Double>, among box: Int?, gap: Double? = nil
  ) {
    let middle = (range.lowerBound + range.upperBound) / 2
    let wanted = nodes.map { node in
      let near = network.neighbours[node].filter { box == nil ? network.boxOf[$0] != nil : network.boxOf[$0] == box }
      return near.isEmpty ? middle : near.reduce(0) { $0 + y[$1] } / Double(near.count)
    }
    let places = ColumnSpread.middles(
      wanted: wanted, heights: nodes.map { network.sizes[$0].height }, gap: gap ?? network.rowGap, within: range)
    for (node, place) in zip(nodes, places) { put(node, in: column, at: place) }
  }

  private mutating func put(_ node: Int, in column: Int, at middle: Double) {
    let half = network.sizes[node].height / 2
    y[node] = middle
    self.column[node] = column
    columns[column].obstacles.append((middle - half)...(middle + half))
  }
}

// What follows from the rows.
extension ButterflyPlaces {
  /// Sets the columns side by side, each as wide as its widest node.
  private mutating func setColumns() {
    var widths = columns.map { _ in 0.0 }
    for (node, column) in column.enumerated() { widths[column] = max(widths[column], network.sizes[node].width) }
    let gutters = widths.indices.map { gutter(after: $0) }
    var left = counts.left > 0 ? Spacing.side : 0
    for index in columns.indices {
      columns[index].left = left
      columns[index].right = left + widths[index]
      columns[index].obstacles.sort { $0.lowerBound < $1.lowerBound }
      left = columns[index].right + gutters[index]
    }
    width = (columns.last?.right ?? 0) + (counts.right > 0 ? Spacing.side : 0)
    for node in x.indices { x[node] = (columns[column[node]].left + columns[column[node]].right) / 2 }
    for index in boxes.indices {
      let box = network.boxes[boxes[index].number]
      let used = (box.people + box.bodies).map { column[$0] }
      boxes[index].left = (used.min().map { columns[$0].left } ?? 0) - Spacing.side
      boxes[index].right = (used.max().map { columns[$0].right } ?? 0) + Spacing.side
    }
  }

  private func gutter(after index: Int) -> Double {
    let isBorder =
      index == counts.left - 1 || (index == counts.left + counts.centre - 1 && counts.centre > 0)
    guard isBorder else { return Spacing.gutter }
    let crossing = network.lines.count { line in
      let ends = [column[line.from], column[line.to]].sorted()
      return ends[0] <= index && index < ends[1]
    }
    return Spacing.centreGutter(lines: crossing) + Spacing.side
  }
}

extension ButterflyPlaces {
  /// How far a line round others goes out from its column: the farther the longer it is, but not up to the next column.
  func bulge(of route: LineRoute, toRight: Bool) -> Double {
    let index = column[route.start]
    let next = toRight ? index + 1 : index - 1
    let room: Double
    if columns.indices.contains(next) {
      room = toRight ? columns[next].left - columns[index].right : columns[index].left - columns[next].right
    } else {
      room = Spacing.gutter
    }
    return min(14 + abs(y[route.end] - y[route.start]) * 0.16, room - 10)
  }
}

extension ButterflyNetwork {
  /// How high nodes are below one another.
  func height(of nodes: [Int]) -> Double {
    max(0, nodes.reduce(-rowGap) { $0 + sizes[$1].height + rowGap })
  }

  func height(ofRows columns: [[Int]]) -> Double { columns.map(height).max() ?? 0 }

  func height(ofSide side: [Int], of order: ButterflyOrder, columns count: Int) -> Double {
    max(
      0,
      side.reduce(-boxGap) { sum, number in
        let (people, bodies) = order.columns(ofBox: number, of: count)
        return sum + Spacing.top(of: boxes[number]) + height(ofRows: people + bodies) + Spacing.bottom + boxGap
      })
  }
}
