import Foundation
import KorpuExport
import TestSupport
import Testing

@testable import KorpuRendering

@Suite struct RendererTests {
  @Test func `the layout is that of the program dot`() throws {
    let dot = try DiagramRenderer.dot(of: Diagrams.countries(["AZ", "KZ", "TR", "UZ", "KG"]))
    let run = try Program.run("dot", "-Tsvg", input: Data(dot.utf8))
    #expect(run.status == 0)
    #expect(try Data(GraphvizRenderer.render(dot, as: .svg)) == run.output)
  }

  /// libcgraph orders clusters by ids; were these addresses, what was drawn before would show.
  @Test func `the same diagram gives the same bytes whatever was drawn before`() throws {
    let diagram = Diagrams.countries(["AZ", "KZ", "TR", "UZ", "KG"])
    let first = try DiagramRenderer.picture(of: diagram, as: .svg)
    for round in 1...5 {
      let clutter = (0..<(50 * round)).map { String(repeating: "x", count: $0) }
      _ = try DiagramRenderer.picture(of: Diagrams.pair("\(clutter.count)"), as: .svg)
      #expect(try DiagramRenderer.picture(of: diagram, as: .svg) == first)
    }
  }

  /// `sfdp` draws lots.
  @Test func `scattered nodes lie where they lay, whatever was drawn before`() throws {
    let dot = DiagramDOT(Diagrams.countries(["AZ", "KZ", "TR", "UZ", "KG", "TM"]), layout: .scattered(named: [])).text
    let first = try GraphvizRenderer.render(dot, as: .svg)
    for _ in 1...3 { #expect(try GraphvizRenderer.render(dot, as: .svg) == first) }
  }

  @Test func `many threads may draw at once`() async throws {
    let diagram = Diagrams.countries(["AZ", "KZ", "TR"])
    let expected = try DiagramRenderer.picture(of: diagram, as: .svg)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? DiagramRenderer.picture(of: diagram, as: .svg)) == expected }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test(.timeLimit(.minutes(2))) func `a network too large for columns is drawn by its ties`() throws {
    let letters = (65..<91).map { String(UnicodeScalar(UInt8($0))) }
    let diagram = Diagrams.countries(letters.prefix(5).flatMap { first in letters.map { first + $0 } })
    #expect(LayoutDecision(for: diagram).tooLargeFor == .butterfly)
    #expect(try DiagramRenderer.dot(of: diagram).contains("layout=sfdp"))
    let svg = String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg), as: UTF8.self)
    #expect(svg.matches(of: /class="node person/).count == 260)
  }

  @Test func `each format is what its name says`() throws {
    let diagram = Diagrams.countries(["AZ", "KZ"])
    #expect(try DiagramRenderer.picture(of: diagram, as: .png).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try DiagramRenderer.picture(of: diagram, as: .pdf).starts(with: Array("%PDF-".utf8)))
  }

  @Test func `a PDF does not tell when it was drawn`() throws {
    let workspace = try Workspace()
    try workspace.write(DiagramRenderer.picture(of: Diagrams.countries(["AZ", "KZ"]), as: .pdf), to: "a.pdf")
    let run = try Program.run("pdfinfo", workspace.path("a.pdf"))
    #expect(run.text.contains("Pages:"))
    #expect(!run.text.contains("CreationDate") && !run.text.contains("ModDate"))
  }

  @Test func `the resolution of a PNG is as asked for`() throws {
    func width(dpi: Double) throws -> Int {
      let png = try DiagramRenderer.picture(of: Diagrams.countries(["AZ", "KZ"]), as: .png, dpi: dpi)
      // The width stands in bytes 16 to 19, the highest first.
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let (one, two) = (try width(dpi: 72), try width(dpi: 144))
    #expect(abs(two - 2 * one) <= 2)
  }

  @Test func `text in a PDF can be searched`() throws {
    let workspace = try Workspace()
    try workspace.write(DiagramRenderer.picture(of: Diagrams.pair("Түркістан Şəki"), as: .pdf), to: "a.pdf")
    let run = try Program.run("pdftotext", workspace.path("a.pdf"), "-")
    #expect(run.text.contains("Түркістан Şəki"))
  }

  @Test func `a DOT that is none says why`() {
    #expect(throws: GraphvizError.self) { try GraphvizRenderer.render("digraph { a -> ", as: .svg) }
    do throws(GraphvizError) {
      _ = try GraphvizRenderer.render("digraph {\n a -> ;\n}", as: .svg)
    } catch {
      #expect(error.description.contains("line 2"))
    }
  }

  @Test func `an engine that there is not is an error`() {
    #expect(throws: GraphvizError.self) { try GraphvizRenderer.render("digraph { layout=nosuch; a }", as: .svg) }
  }
}
