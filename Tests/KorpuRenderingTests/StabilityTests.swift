import KorpuExport
import Testing

@testable import KorpuRendering

/// Two pictures of which one has more: who is in both stands where they stood.
@Suite struct StabilityTests {
  private static let seeds = UInt64(1)...6
  private static let work = 400_000

  /// A picture, and the one before three actors and their lines were known.
  private struct Weeks {
    let earlier: KeptOrder
    let later: KeptOrder
    let alone: KeptOrder

    init(seed: UInt64) throws {
      let diagram = RandomDiagrams.columns(actors: 12 + 4 * Int(seed), lines: 14 + 5 * Int(seed), seed: seed)
      let before = diagram.without(Set(diagram.nodes.map(\.id).sorted().suffix(3)))
      func layout(_ diagram: Diagram, _ kept: KeptOrder? = nil) throws -> KeptOrder {
        let sizes = try LabelSizes(of: diagram, theme: .light)
        return try #require(ButterflyLayout(diagram: diagram, sizes: sizes, kept: kept, work: work).order)
      }
      earlier = try layout(before)
      later = try layout(diagram, earlier)
      alone = try layout(diagram)
    }
  }

  @Test(arguments: seeds) func `who was there keeps side and order`(seed: UInt64) throws {
    let weeks = try Weeks(seed: seed)
    #expect(Self.share(of: weeks.earlier, keptIn: weeks.later) == 1)
    // A side needs one column more where people come to stand beside bodies.
    let (before, after) = (weeks.earlier.columns, weeks.later.columns)
    #expect([before.left, before.left + 1].contains(after.left))
    #expect([before.right, before.right + 1].contains(after.right))
    #expect(before.centre == after.centre)
    #expect(weeks.earlier.spans.allSatisfy { weeks.later.spans[$0.key] ?? $0.value == $0.value })
  }

  /// Without the earlier picture only a part does: the test above could fail.
  @Test func `without the earlier picture less is kept`() throws {
    let shares = try Self.seeds.map { seed in
      let weeks = try Weeks(seed: seed)
      return Self.share(of: weeks.earlier, keptIn: weeks.alone)
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    #expect(mean < 0.95, "\(mean) is kept by chance")
  }

  @Test func `a picture that keeps to itself is the same`() throws {
    let diagram = RandomDiagrams.columns(actors: 20, lines: 24, seed: 4)
    let dot = try DiagramRenderer.dot(of: diagram, keeping: diagram)
    #expect(dot.split(separator: "\n").count == (try DiagramRenderer.dot(of: diagram)).split(separator: "\n").count)
    #expect(try DiagramRenderer.dot(of: diagram, keeping: diagram) == dot)
  }

  /// Of all who were there the share that has its side, or stands in the centre as before, and of all pairs in one
  /// column the share that has its order; the smaller of both.
  private static func share(of earlier: KeptOrder, keptIn later: KeptOrder) -> Double {
    func sides(_ order: KeptOrder) -> [String: String] {
      let sides = [("left", order.left), ("right", order.right)]
      let boxed = sides.flatMap { side, boxes in
        boxes.flatMap { box in (order.people[box, default: []] + order.bodies[box, default: []]).map { ($0, side) } }
      }
      return Dictionary(boxed + order.centre.map { ($0, "centre") }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (sides(earlier), sides(later))
    let stayed = before.count { after[$0.key] == $0.value }
    let columns =
      [(earlier.centre, later.centre), (earlier.left, later.left), (earlier.right, later.right)]
      + earlier.people.map { ($1, later.people[$0, default: []]) }
      + earlier.bodies.map { ($1, later.bodies[$0, default: []]) }
    var (ordered, pairs) = (0, 0)
    for (old, new) in columns {
      let places = Dictionary(new.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let common = old.compactMap { places[$0] }
      for first in common.indices {
        for second in common[(first + 1)...] {
          pairs += 1
          if common[first] < second { ordered += 1 }
        }
      }
    }
    return min(Double(stayed) / Double(max(1, before.count)), Double(ordered) / Double(max(1, pairs)))
  }
}

extension Diagram {
  /// The diagram before some of its nodes were known.
  func without(_ ids: Set<String>) -> Diagram {
    func rest(_ nodes: [DiagramNode]) -> [DiagramNode] { nodes.filter { !ids.contains($0.id) } }
    return Diagram(
      form: form, title: title, scope: scope, source: source,
      groups: groups.map {
        DiagramGroup(
          code: $0.code, heading: $0.heading, country: $0.country, people: rest($0.people), bodies: rest($0.bodies))
      }.filter { !$0.nodes.isEmpty },
      centre: rest(centre), edges: edges.filter { !ids.contains($0.from) && !ids.contains($0.to) })
  }
}
