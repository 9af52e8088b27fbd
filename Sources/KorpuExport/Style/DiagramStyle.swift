internal import KorpuAnalysis
internal import KorpuModel

/// The colours, letters and strokes of a diagram: built in, or read from a file that ``text`` wrote and somebody edited.
public struct DiagramStyle: Hashable, Sendable {
  /// For screens and paper in colour.
  public static let light = DiagramStyle(.light)
  /// For dark screens.
  public static let dark = DiagramStyle(.dark)
  /// For paper without colours.
  public static let print = DiagramStyle(.print)

  /// The values as they are written in files, by key; there is one for each of ``StyleKey/all``.
  private var values: [String: String]

  private init(_ palette: StylePalette) { values = palette.values }

  /// A style with other values.
  func replacing(_ changes: [String: String]) -> DiagramStyle {
    var style = self
    style.values.merge(changes) { _, changed in changed }
    return style
  }

  /// The value of a key, as it is written in files.
  func value(of key: String) -> String { values[key] ?? "" }

  private func number(_ key: String) -> Double { Double(value(of: key)) ?? 0 }
  private func size(_ key: String) -> Int { Int(value(of: key)) ?? 0 }
}

extension DiagramStyle {
  struct Tone {
    let fill: String
    let border: String
  }

  /// The family of the letters.
  package var font: String { value(of: "font") }

  var paper: String { value(of: "paper") }
  package var ink: String { value(of: "ink") }
  var quiet: String { value(of: "quiet") }
  /// The colour of marks on what is new.
  var new: String { value(of: "new") }
  var box: Tone { Tone(fill: value(of: "box.fill"), border: value(of: "box.border")) }
  var titleSize: Int { size("title.size") }
  /// That of the lines around the drawing, and of the small line in nodes.
  var captionSize: Int { size("caption.size") }

  func tone(of look: DiagramNode.Look) -> Tone {
    // A dot is a part of the lines that it joins.
    let line = value(of: "met.colour")
    return look == .side
      ? Tone(fill: line, border: line)
      : Tone(fill: value(of: "\(look.rawValue).fill"), border: value(of: "\(look.rawValue).border"))
  }

  /// The width of a node's border in points.
  func outline(of look: DiagramNode.Look) -> Double { look == .side ? 0 : number("\(look.rawValue).outline") }

  /// The size of a node's name in points; the smallest there is for a dot, which shows none.
  func nameSize(of look: DiagramNode.Look) -> Int { look == .side ? captionSize : size("\(look.rawValue).size") }

  func colour(of kind: DiagramEdge.Kind) -> String { value(of: "\(kind.identifier).colour") }

  func stroke(of kind: DiagramEdge.Kind) -> LineStroke {
    LineStroke(rawValue: value(of: "\(kind.identifier).stroke")) ?? .solid
  }

  /// The width of a line in points.
  func width(of edge: DiagramEdge) -> Double { EdgeStyle.width(of: edge) * number("line.scale") }
}

/// How a line is drawn.
enum LineStroke: String, Hashable, CaseIterable { case solid, dashed, dotted }
