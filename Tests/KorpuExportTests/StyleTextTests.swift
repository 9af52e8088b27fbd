import TestSupport
import Testing

@testable import KorpuExport

@Suite struct StyleTextTests {
  @Test func `built-in styles have one value for each key, which is allowed`() {
    for style in [DiagramStyle.light, .dark, .print] {
      for key in StyleKey.all {
        #expect(key.kind.read(style.value(of: key.name)) == style.value(of: key.name), "\(key)")
      }
    }
    #expect(Set(StyleKey.all.map(\.name)).count == StyleKey.all.count)
  }

  @Test func `what is written is read as the same style`() throws {
    for style in [DiagramStyle.light, .dark, .print] {
      #expect(try DiagramStyle(text: style.text, over: .light) == style)
      #expect(try DiagramStyle(text: style.text, over: .dark) == style)
      #expect(try DiagramStyle(text: style.text.replacing("\"", with: ""), over: .dark) == style)
    }
  }

  @Test(arguments: 0..<40) func `a style with any allowed values survives`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let changes = StyleKey.all.map { ($0.name, Self.value(for: $0.kind, &random)) }
    let style = DiagramStyle.light.replacing(Dictionary(uniqueKeysWithValues: changes))
    #expect(try DiagramStyle(text: style.text) == style, "seed \(seed)")
  }

  private static func value(for kind: StyleKey.Kind, _ random: inout SeededGenerator) -> String {
    switch kind {
    case .colour: "#" + (0..<6).map { _ in String("0123456789ABCDEF".randomElement(using: &random) ?? "0") }.joined()
    case .font: ["DejaVu Sans", "Noto Serif", "Ubuntu"][random.below(3)]
    case .stroke: LineStroke.allCases[random.below(3)].rawValue
    case .whole(let range): String(range.lowerBound + random.below(range.count))
    case .number(let range): String(range.lowerBound + 0.25)
    }
  }

  @Test func `lines that are left out keep their values, and comments say nothing`() throws {
    let style = try DiagramStyle(text: "# mine\n\n paper=#fafafa # warm\n\"\"".replacing("\"\"", with: ""), over: .dark)
    #expect(style.paper == "#FAFAFA")
    #expect(style.ink == DiagramStyle.dark.ink)
  }

  @Test(arguments: [
    ("a = 1\n", StyleError.unknownKey("a", nearest: "ink", line: 1)),
    ("\nperson.fil = \"#FFFFFF\"", .unknownKey("person.fil", nearest: "person.fill", line: 2)),
    ("paper = white", .badValue("white", key: "paper", allowed: StyleKey.Kind.colour.allowed, line: 1)),
    ("person.size = 400", .badValue("400", key: "person.size", allowed: "a whole number from 5 to 48", line: 1)),
    ("met.stroke = wavy", .badValue("wavy", key: "met.stroke", allowed: "solid, dashed, dotted", line: 1)),
    ("ink = #000000\nink = #000001", .repeatedKey("ink", line: 2)),
    ("paper", .noValue("paper", line: 1)), ("paper =", .noValue("paper =", line: 1)),
    ("font = \"a\\\" b\"", .badValue("\"a\\\" b\"", key: "font", allowed: StyleKey.Kind.font.allowed, line: 1)),
  ]) func `what is wrong is told with its line`(_ text: String, _ expected: StyleError) {
    #expect(throws: expected) { try DiagramStyle(text: text) }
  }

  @Test func `an error says what to do`() {
    let error = StyleError.unknownKey("papr", nearest: StyleKey.nearest(to: "papr"), line: 3)
    #expect("\(error)" == "line 3: there is no key papr (the nearest is paper)")
  }

  @Test func `a style is what the DOT is drawn in`() throws {
    let changes = "font = Ubuntu\nperson.fill = #ABCDEF\nspokeAt.stroke = dotted\nline.scale = 2\nperson.size = 14"
    let dot = DiagramDOT(
      Diagram(of: Networks.forum()), layout: .scattered(named: []), theme: try DiagramStyle(text: changes)
    ).text
    for part in ["fontname=\"Ubuntu\"", "fillcolor=\"#ABCDEF\"", "style=dotted", "penwidth=2.8", "fontsize=14"] {
      #expect(dot.contains(part), "\(part)")
    }
  }
}
