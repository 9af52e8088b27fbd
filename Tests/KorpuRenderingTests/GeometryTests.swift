import KorpuExport
import KorpuModel
import TestSupport
import Testing

@testable import KorpuRendering

/// Where texts lie in pictures: none leaves its shape, and none lies on another.
@Suite struct GeometryTests {
  private static func diagram(of names: ArraySlice<LongNames.Row>) -> Diagram {
    let groups = names.compactMap { row in
      CountryCode(row.code).map { country in
        DiagramGroup(
          code: country, heading: row.person, country: nil,
          people: [node("person-\(row.code)", row.person, .person, row.post)],
          bodies: [node("organization-\(row.code)", row.body, .organization(.ngo), "")])
      }
    }
    let forums = names.enumerated().map { place, row in
      node(
        "forum-\(row.code)", "\(row.body) \(row.body)",
        place.isMultiple(of: 2) ? .forum(.forum) : .organization(.igo), row.post)
    }
    let edges = groups.flatMap { group in
      group.people.map { DiagramEdge(kind: .relation(.spokeAt), from: $0.id, to: forums[0].id) }
    }
    let caption = names.map(\.body).joined(separator: " · ")
    return Diagram(title: caption, scope: caption, source: caption, groups: groups, centre: forums, edges: edges)
  }

  private static func node(_ id: String, _ name: String, _ type: EntityType, _ detail: String) -> DiagramNode {
    DiagramNode(id: id, type: type, name: name, detail: detail, articles: 1)
  }

  private func svg(_ range: Range<Int>, _ theme: DiagramStyle = .light) throws -> String {
    let diagram = Self.diagram(of: LongNames.rows[range])
    return String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg, theme: theme), as: UTF8.self)
  }

  @Test(arguments: [0..<4, 4..<8, 8..<11, 0..<11]) func `each text lies in its node`(_ range: Range<Int>) throws {
    let texts = try DrawnTexts(of: svg(range))
    #expect(texts.nodes.count == 3 * range.count)
    #expect(texts.outsideNodes == [])
  }

  @Test(arguments: [0..<4, 4..<8, 8..<11]) func `no text lies on another, and all lie in the picture`(
    _ range: Range<Int>
  ) throws {
    let texts = try DrawnTexts(of: svg(range))
    #expect(texts.overlapping == [])
    #expect(texts.outsidePicture == [])
  }

  /// Also where a letter with a tail stands above a capital with a mark, and in shapes with slanted sides.
  @Test(arguments: [0..<4, 4..<8, 8..<11]) func `the lines of a label lie apart`(_ range: Range<Int>) throws {
    #expect(try DrawnTexts(of: svg(range)).crowded == [])
  }

  @Test func `an abbreviation lies apart from the name above it`() throws {
    let body = DiagramNode(
      id: "organization-x", type: .organization(.igo), name: "Совет сотрудничества дружественных государств",
      detail: "ССДГ", articles: 1)
    let diagram = Diagram(title: "", scope: "", source: "", groups: [], centre: [body], edges: [])
    let svg = String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg), as: UTF8.self)
    let texts = try DrawnTexts(of: svg)
    #expect(texts.nodes.map(\.count) == [4])
    #expect(texts.crowded == [])
    #expect(texts.outsideNodes == [])
  }
}
