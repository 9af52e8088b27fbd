internal import KorpuExport

extension Placement {
  /// How often lines cross as they are drawn, but for those with an end in common.
  ///
  /// - Complexity: O(lines² · points²), much less where lines lie apart.
  func crossings(of edges: [DiagramEdge]) -> Int {
    let numbers = Dictionary(nodes.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var crossings = Crossings()
    for edge in edges {
      guard let course = courses[edge.id], let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      crossings.add(LineCourse(controls: course).points, between: (from, to))
    }
    return crossings.count
  }
}
