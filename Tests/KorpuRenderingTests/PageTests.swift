import Foundation
import KorpuExport
import KorpuModel
import TestSupport
import Testing

@testable import KorpuRendering

@Suite struct PageTests {
  /// One forum with many countries is wide.
  private let wide = Diagrams.countries(["AZ", "KZ", "TR"])

  @Test func `a drawing lies across or upright, whichever is larger`() {
    let across = PageFormat.a4.viewport(width: 1_000, height: 500)
    let upright = PageFormat.a4.viewport(width: 500, height: 1_000)
    #expect(across.width == upright.height && across.height == upright.width && across.width > across.height)
    #expect(across.zoom == upright.zoom)
    let slide = PageFormat.slide.viewport(width: 500, height: 1_000)
    #expect(slide.width > slide.height)
  }

  @Test(arguments: PageFormat.allCases, [(10.0, 10.0), (3_000, 400), (300, 5_000), (800, 560)])
  func `no part of a drawing leaves its page, and on paper none is enlarged`(
    _ page: PageFormat, _ size: (Double, Double)
  ) {
    let viewport = page.viewport(width: size.0, height: size.1)
    #expect(size.0 * viewport.zoom < viewport.width && size.1 * viewport.zoom < viewport.height)
    #expect(page == .slide || viewport.zoom <= 1)
    #expect(page != .slide || viewport.zoom > 0.1)
  }

  @Test func `a PDF has the size of its page`() throws {
    let workspace = try Workspace()
    try workspace.write(DiagramRenderer.picture(of: wide, as: .pdf, page: .a4), to: "a.pdf")
    let run = try Program.run("pdfinfo", workspace.path("a.pdf"))
    let size = run.text.split(separator: "\n").first { $0.hasPrefix("Page size:") }
    let sides = size?.split(separator: " ").compactMap { Double($0) }.map { $0.rounded() }
    #expect(sides == [842, 595])
    #expect(run.text.contains("Pages:           1"))
  }

  @Test func `of a drawing that is made smaller it is told how small its letters become`() throws {
    func smallest(_ page: PageFormat?) throws -> Double? {
      let wide = Diagrams.countries(["AZ", "GE", "HU", "KG", "KZ", "TJ", "TM", "TR", "UZ"])
      return try LaidOutDiagram(of: wide).drawing(as: .svg, page: page).smallestText
    }
    let small = try #require(try smallest(.a4))
    let large = try #require(try smallest(.a3))
    #expect(small < large && large <= 9)
    #expect(try smallest(nil) == nil)
  }

  @Test func `a PNG and an SVG have it too`() throws {
    let png = try DiagramRenderer.picture(of: wide, as: .png, page: .slide, dpi: 144)
    #expect(png[16..<20].reduce(0) { $0 << 8 | Int($1) } == 1_920)
    #expect(png[20..<24].reduce(0) { $0 << 8 | Int($1) } == 1_080)
    let svg = String(decoding: try DiagramRenderer.picture(of: wide, as: .svg, page: .slide), as: UTF8.self)
    #expect(svg.contains("viewBox=\"0.00 0.00 960.00 540.00\""))
    #expect(svg.contains("id=\"korpu-title\""))
  }
}
