import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct LegendTests {
  private let kinds = DiagramEdge.Kind.allCases.map { LegendItem(of: $0, called: $0.name, theme: .light) }

  @Test(arguments: [10.0, 200, 400, 5_000]) func `rows hold all items, and are no wider than they may be`(width: Double)
  {
    let rows = LegendRow.rows(of: kinds, width: width)
    let html = rows.map { $0.html(filledTo: 0) }.joined()
    #expect(kinds.allSatisfy { html.contains($0.cells) })
    let widest = kinds.map(\.width).max() ?? 0
    #expect(rows.allSatisfy { $0.width <= max(width, widest + 20) })
    #expect((rows.count == 1) == (width == 5_000))
  }

  @Test func `what is left of a row's width is an empty cell`() {
    let row = LegendRow.rows(of: kinds, width: 5_000)[0]
    #expect(row.html(filledTo: row.width + 100).contains("<td width=\"91\"></td></tr>"))
    #expect(!row.html(filledTo: row.width).contains("<td width=\"0\">"))
  }

  @Test func `captions of a narrow picture take more lines and not more width`() {
    let scope = String(repeating: "14 people, 9 bodies · ", count: 8)
    let diagram = Diagram(
      title: "Who works with whom in the countries around the sea", scope: scope, source: scope, groups: [],
      centre: [], edges: [])
    func breaks(_ width: Double) -> Int {
      Heading.withLegend(of: diagram, theme: .light, width: width).matches(of: /<br\/>/).count
    }
    #expect(breaks(300) > breaks(600))
    #expect(breaks(2_000) == 0)
  }
}
