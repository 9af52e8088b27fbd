import TestSupport
import Testing

@testable import KorpuExport
@testable import KorpuRendering

@Suite struct TextWidthTests {
  /// How wide Graphviz sets a text, in points.
  private func measured(_ text: String, isBold: Bool) throws -> Double {
    let label = isBold ? "<b>\(DOTText.html(text))</b>" : DOTText.html(text)
    let dot = "graph { node [shape=plain, fontname=\"Noto Sans\", fontsize=100]; a [label=<\(label)>]; }"
    let lines = String(decoding: try GraphvizRenderer.render(dot, as: .plain), as: UTF8.self).split(separator: "\n")
    let node = try #require(lines.first { $0.hasPrefix("node") })
    return try #require(Double(node.split(separator: " ")[4])) * 72
  }

  @Test(
    arguments: [
      "Azərbaycan Gənclər Fondu", "Türkiye Cumhuriyeti Kültür Bakanlığı", "Қазақстан халқы ассамблеясы",
      "Кыргыз Республикасынын өкмөтү", "Oʻzbekiston yoshlari ittifoqi", "Türkmenistanyň Söwda we senagat edarasy",
      "Министерство иностранных дел", "International Institute of Dialogue", "Magyarországi Tudományos Egyesület",
      "14 people, 9 bodies · 26 ties – 4 Nov 2025",
    ], [true, false]) func `estimates are near what Graphviz measures`(_ text: String, isBold: Bool) throws
  {
    let ratio = TextWidth.points(text, size: 100, isBold: isBold) / (try measured(text, isBold: isBold))
    #expect((0.94...1.06).contains(ratio), "\(text): \(ratio)")
  }
}
