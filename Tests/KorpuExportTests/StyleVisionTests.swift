import KorpuAnalysis
import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct StyleVisionTests {
  private static let styles: [(name: String, style: DiagramStyle)] = [
    ("light", .light), ("dark", .dark), ("print", .print),
  ]

  /// Kinds of lines that stand in one picture; where somebody is based or holds a post is said by one kind at a time.
  private static let pictures: [[DiagramEdge.Kind]] = {
    let relations: [RelationType] = [
      .holdsRole, .spokeAt, .tookPartIn, .organised, .partOf, .met, .cooperatesWith, .memberOf,
    ]
    return [
      relations.map(DiagramEdge.Kind.relation) + [.conversation(.sharedFloor)],
      Conversation.Kind.allCases.map(DiagramEdge.Kind.conversation),
      [.conversation(.direct), .conversation(.addressed), .colleagues],
    ]
  }()

  /// Pairs of kinds whose strokes and heads are the same, so that only the colour tells them apart.
  private static func alike(in style: DiagramStyle) -> [(DiagramEdge.Kind, DiagramEdge.Kind)] {
    pictures.flatMap { kinds in
      kinds.enumerated().flatMap { place, one in
        kinds[(place + 1)...].filter {
          style.stroke(of: $0) == style.stroke(of: one) && EdgeStyle(of: $0).head == EdgeStyle(of: one).head
        }.map { (one, $0) }
      }
    }
  }

  @Test(arguments: styles.map(\.name), ColourVision.allCases)
  func `lines of different kinds keep apart for every reader`(_ name: String, _ vision: ColourVision) throws {
    let style = try #require(Self.styles.first { $0.name == name }).style
    for (one, other) in Self.alike(in: style) {
      let distance = try vision.distance(style.colour(of: one), style.colour(of: other))
      #expect(distance >= 10, "\(one.identifier) and \(other.identifier): \(distance)")
    }
  }

  @Test func `some lines do differ by their colours alone`() {
    #expect(Self.styles.allSatisfy { !Self.alike(in: $0.style).isEmpty })
  }

  @Test(arguments: styles.map(\.name), ColourVision.allCases)
  func `lines and letters are seen on their ground`(_ name: String, _ vision: ColourVision) throws {
    let style = try #require(Self.styles.first { $0.name == name }).style
    for kind in DiagramEdge.Kind.allCases {
      #expect(try vision.distance(style.colour(of: kind), style.paper) >= 30, "\(kind.identifier)")
    }
    // No letters stand on the dot of a side.
    for look in DiagramNode.Look.allCases where look != .side {
      #expect(try vision.distance(style.ink, style.tone(of: look).fill) >= 60, "\(look)")
    }
  }
}
