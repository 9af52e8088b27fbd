public import KorpuExport

/// Which layout a diagram gets, and whether it is another than was wanted.
///
/// Each layout has two seconds or little more. What whole drawings take was measured on one core of a shared cloud
/// machine, of invented networks:
///
/// | nodes | lines | butterfly | spread |
/// |------:|------:|----------:|-------:|
/// |    10 |    18 |    0.05 s |        |
/// |    30 |    67 |     0.4 s |        |
/// |    60 |   149 |     1.0 s |        |
/// |   151 |   210 |     0.8 s |        |
/// |   151 |   372 |     1.2 s |        |
/// |   198 |   421 |     2.3 s |        |
/// |   532 | 1,319 |           |  0.8 s |
/// | 1,092 | 2,641 |           |  2.2 s |
///
/// By itself a picture of boxes, and a circle, becomes organic where that leaves far fewer crossings: that takes as long as
/// wings up to 150 lines, and less beyond; a map of 11 nodes and 45 lines takes 0.5 s. A circle of 8 nodes and 32 lines
/// takes 0.05 s. Graphviz's `dot`, which once drew the butterflies, needs minutes for 300 nodes. There is no layout for
/// those too many to be spread: a network of 100,000 is drawn in part.
public struct LayoutDecision: Hashable, Sendable {
  /// Never ``LayoutChoice/automatic``.
  public let layout: LayoutChoice
  /// The layout that was wanted, where the diagram is too large for it.
  public let tooLargeFor: LayoutChoice?

  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - choice: What is wanted.
  public init(for diagram: Diagram, choice: LayoutChoice = .automatic) {
    let wanted = choice == .automatic ? Self.suited(diagram) : choice
    let fits = Limit(of: wanted).admits(diagram)
    layout = fits ? wanted : .spread
    tooLargeFor = fits ? nil : wanted
  }

  private static func suited(_ diagram: Diagram) -> LayoutChoice {
    diagram.form == .map ? .circle : .butterfly
  }

  /// How much a layout draws in good time.
  private struct Limit {
    let nodes: Int
    let edges: Int

    init(of choice: LayoutChoice) {
      switch choice {
      case .butterfly, .organic: (nodes, edges) = (200, 500)
      case .circle: (nodes, edges) = (40, 200)
      case .automatic, .spread: (nodes, edges) = (.max, .max)
      }
    }

    func admits(_ diagram: Diagram) -> Bool { diagram.nodes.count <= nodes && diagram.edges.count <= edges }
  }
}
