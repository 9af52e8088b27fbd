import KorpuExport
import Testing

@testable import KorpuRendering

@Suite struct LayoutTests {
  private func line(_ ends: [Substring], _ points: [(Double, Double)]) -> PlainLayout.Line {
    PlainLayout.Line(ends: Set(ends), points: points.map { PlainLayout.Point(x: $0.0, y: $0.1) })
  }

  @Test func `lines that cross are counted once`() {
    let up = line(["a", "b"], [(0, 0), (2, 2)])
    let down = line(["c", "d"], [(0, 2), (2, 0)])
    #expect(LayoutCost.crossings(of: [up, down]) == 1)
  }

  @Test func `lines of one node do not count as crossing`() {
    let up = line(["a", "b"], [(0, 0), (2, 2)])
    let down = line(["a", "d"], [(0, 2), (2, 0)])
    #expect(LayoutCost.crossings(of: [up, down]) == 0)
  }

  @Test func `lines that pass each other do not cross`() {
    let low = line(["a", "b"], [(0, 0), (2, 0)])
    let high = line(["c", "d"], [(0, 1), (2, 1)])
    #expect(LayoutCost.crossings(of: [low, high]) == 0)
  }

  @Test func `a layout is read with its lines and without what is not seen`() {
    let text = """
      graph 1 10.5 4.25
      node "a" 1 1 1 1 a filled box black white
      edge "a" "b" 4 0 0 1 0 2 0 3 0 solid "#D55E00"
      edge column_1 column_2 4 0 0 1 0 2 0 3 0 invis black
      stop
      """
    let layout = PlainLayout(Array(text.utf8))
    #expect(layout.height == 4.25)
    #expect(layout.lines.count == 1)
    #expect(layout.lines[0].points.first?.x == 0)
    #expect(layout.lines[0].points.last?.x == 3)
  }

  @Test func `ways are listed from the most even on, each once but for mirroring`() {
    let ways = SideSearch(diagram: Diagrams.countries(["AZ", "KZ", "TR", "UZ"])).candidates().map(\.left)
    #expect(ways.prefix(3).allSatisfy { $0.count == 2 })
    #expect(Set(ways).count == ways.count)
    #expect(ways.allSatisfy { $0.contains("az") })
    #expect(ways.allSatisfy { $0.count < 4 })
  }

  @Test(arguments: [0, 1]) func `with one box or none there is one way`(count: Int) {
    let diagram = Diagrams.countries(["AZ"].prefix(count).map { $0 })
    #expect(SideSearch(diagram: diagram).candidates().map(\.left.count) == [count])
  }

  @Test(arguments: [20, 60]) func `many boxes stay within the budget`(count: Int) {
    let letters = (65..<91).map { String(UnicodeScalar(UInt8($0))) }
    let codes = letters.prefix(3).flatMap { first in letters.map { first + $0 } }.prefix(count)
    let ways = SideSearch(diagram: Diagrams.countries(Array(codes))).candidates()
    #expect(!ways.isEmpty)
    #expect(ways.count <= SideSearch.mostLaidOut)
  }

  @Test func `the cheapest way is taken`() throws {
    let diagram = Diagrams.countries(["AZ", "KZ", "TR"])
    let search = SideSearch(diagram: diagram)
    let costs = try search.candidates().map { sides in
      let dot = DiagramDOT(diagram, layout: .butterfly(sides)).text
      return (dot, LayoutCost.cost(of: PlainLayout(try GraphvizRenderer.render(dot, as: .plain))))
    }
    let cheapest = try #require(costs.min { $0.1 < $1.1 })
    #expect(try search.best(theme: .light).dot == cheapest.0)
  }
}
