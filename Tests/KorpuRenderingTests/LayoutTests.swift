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

  @Test func `the sides even out and are found within the budget`() throws {
    let diagram = Diagrams.countries(["AZ", "KZ", "TR", "UZ", "KG", "TM"])
    let left = try SideSearch(diagram: diagram).best().left
    #expect(left.contains("az"))
    #expect(left.count == 3)
  }

  @Test(arguments: [0, 1]) func `with one box or none there is nothing to search`(count: Int) throws {
    let diagram = Diagrams.countries(["AZ"].prefix(count).map { $0 })
    #expect(try SideSearch(diagram: diagram).best().left.count == count)
  }

  @Test func `forty boxes are no trouble`() throws {
    let codes = (0..<40).map { "X" + String(UnicodeScalar(UInt8(65 + $0 % 26))) }
    let diagram = Diagrams.countries(Array(Set(codes)).sorted())
    #expect(try !SideSearch(diagram: diagram).best().left.isEmpty)
  }
}
