import Foundation
import KorpuExport
import TestSupport
import Testing

@testable import KorpuRendering

@Suite struct FontTests {
  private func noto(_ weight: FontLibrary.Weight = .regular) throws -> TrueTypeFont {
    try #require(FontLibrary().font(of: "Noto Sans", weight), "Noto Sans is missing; Tests/run installs it")
  }

  @Test(arguments: FontLibrary.Weight.allCases) func `Noto Sans has all letters of the nine languages`(
    _ weight: FontLibrary.Weight
  ) throws {
    let font = try noto(weight)
    let letters = "ƏəĞğİıŞşÇçÖöÜüŇňÝýŽžÄäÁáÉéÍíÓóŐőÚúŰű ʻʼ‘’“”«»–—…·№ ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЎўҲҳ АЯая AZaz 09"
    #expect(letters.unicodeScalars.allSatisfy { font.glyph(of: $0) != nil })
    #expect(font.glyph(of: "漢") == nil)
  }

  @Test func `a font of some letters has their outlines, and is small`() throws {
    let font = try noto()
    let letters = "Şəki Өмір é".unicodeScalars
    let bytes = FontSubset(of: font, letters: letters).bytes
    let subset = try #require(TrueTypeFont(bytes))
    for letter in letters {
      let glyph = try #require(font.glyph(of: letter))
      #expect(subset.glyph(of: letter) == glyph)
      for part in [glyph] + font.components(of: glyph) {
        #expect(subset.outline(of: part).starts(with: font.outline(of: part)))
      }
    }
    let other = try #require(font.glyph(of: "Q"))
    #expect(!font.outline(of: other).isEmpty && subset.outline(of: other).isEmpty)
    #expect(bytes.count < 80_000)
  }

  @Test(arguments: 0..<40) func `a damaged font is refused or read, and never more than that`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = FontSubset(of: try noto(), letters: "Aé".unicodeScalars).bytes
    for _ in 0..<8 {
      // The tables of tables are what leads readers astray.
      bytes[random.below(min(600, bytes.count))] = UInt8(random.below(256))
    }
    if random.below(2) == 0 { bytes.removeLast(random.below(bytes.count)) }
    if let font = TrueTypeFont(bytes) { _ = FontSubset(of: font, letters: "Aé".unicodeScalars).bytes }
  }

  @Test func `what is missing is told`() {
    let check = FontCheck(family: "Noto Sans", library: FontLibrary())
    #expect(check.problems(with: Set("Əli Қали".unicodeScalars)) == [])
    #expect(
      check.problems(with: Set("Əli 漢".unicodeScalars)) == [.lettersMissing(family: "Noto Sans", letters: "漢")])
    let nowhere = FontCheck(family: "No Such Family", library: FontLibrary())
    #expect(nowhere.problems(with: []) == [.notInstalled(family: "No Such Family")])
    #expect(FontProblem.notInstalled(family: "A").remedy.hasSuffix("apt-get install fonts-noto-core"))
    #expect(FontProblem.lettersMissing(family: "A", letters: "x").remedy.hasSuffix("fonts-noto-core"))
    #expect(!FontProblem.lettersMissing(family: "Noto Sans", letters: "漢").remedy.contains("fonts-noto-core"))
    #expect(DiagramRenderer.fontProblems(of: Diagrams.countries(["AZ"])) == [])
  }

  @Test func `a regular font is found by the name of its family alone`() throws {
    let workspace = try Workspace()
    try workspace.write(FontSubset(of: try noto(), letters: "A".unicodeScalars).bytes, to: "OwnFont.ttf")
    let library = FontLibrary(folders: [workspace.folder])
    #expect(library.font(of: "Own Font", .regular)?.glyph(of: "A") != nil)
    #expect(library.font(of: "Own Font", .bold)?.glyphPlaces == nil)
  }

  @Test func `a picture brings its letters where that is asked for`() throws {
    func svg(_ embeds: Bool) throws -> String {
      let diagram = Diagrams.pair("Şəki")
      return String(decoding: try DiagramRenderer.picture(of: diagram, as: .svg, embedsFonts: embeds), as: UTF8.self)
    }
    let faces = try svg(true).matches(
      of: /@font-face\{font-family:"Noto Sans";font-weight:(400|700);src:url\(data:font\/ttf;base64,([^)]*)\)/)
    #expect(faces.map { String($0.output.1) } == ["400", "700"])
    for face in faces {
      let data = try #require(Data(base64Encoded: String(face.output.2)))
      #expect(TrueTypeFont(Array(data))?.glyph(of: "ə") != nil)
    }
    #expect(try !svg(false).contains("@font-face"))
  }
}
