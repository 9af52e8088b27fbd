internal import KorpuExport
internal import KorpuModel

/// Makes Graphviz's SVG a picture for the web: accessible, with the evidence as tooltips, and without what only tells
/// which Graphviz drew it.
struct SVGFinish {
  private let diagram: Diagram
  private let tooltips: Tooltips
  private let style: DiagramStyle

  private let embedsFonts: Bool

  init(diagram: Diagram, style: DiagramStyle, embedsFonts: Bool = false) {
    self.diagram = diagram
    self.style = style
    self.embedsFonts = embedsFonts
    tooltips = Tooltips(of: diagram)
  }

  /// The picture, finished.
  ///
  /// Graphviz writes one element a line, which is all that this relies on.
  /// - Complexity: O(length of the picture).
  func finished(_ svg: [UInt8]) -> [UInt8] {
    let text = Self.withoutComments(String(decoding: svg, as: UTF8.self))
    guard let start = text.firstRange(of: "<svg") else { return svg }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    var group: Substring?
    let drawn = text[start.lowerBound...].split(separator: "\n")
    for (place, line) in drawn.enumerated() {
      if line.hasPrefix("<g ") { group = Self.id(in: line) }
      lines += isStop(line, before: drawn[(place + 1)...]) ? [Self.stop(line)] : finished(line, in: group)
    }
    return Array((lines + [""]).joined(separator: "\n").utf8)
  }

  /// Whether a node or edge begins that has something to say, and no link by which the keyboard would reach it.
  private func isStop(_ line: Substring, before rest: ArraySlice<Substring>) -> Bool {
    guard line.hasPrefix("<g "), line.contains(" class=\"node") || line.contains(" class=\"edge"),
      let id = Self.id(in: line), tooltips[String(id)] != nil
    else { return false }
    // After the title, which is one line, comes the link, where there is one.
    return !rest.prefix(2).contains { $0.hasPrefix("<g id=\"a_") }
  }

  /// The beginning of a group that the keyboard can reach; its title is its name.
  private static func stop(_ line: Substring) -> String {
    "\(line.dropLast()) tabindex=\"0\" role=\"graphics-symbol img\">"
  }

  private func finished(_ line: Substring, in group: Substring?) -> [String] {
    if line.hasPrefix("<svg") {
      // A document of graphics and not an image: what is in an image nobody can reach by keyboard or hear read out.
      let attributes = """
        lang="\(diagram.language.rawValue)" role="graphics-document document" \
        aria-labelledby="korpu-title korpu-description" style="max-width:100%;height:auto"
        """
      return ["<svg \(attributes)\(line.dropFirst("<svg".count))"]
    }
    if line.hasPrefix(" viewBox") { return [String(line)] + heading }
    if line.hasPrefix("<title>") {
      return group.flatMap { tooltips[String($0)] }.map { ["<title>\(XMLText.escaped($0))</title>"] } ?? []
    }
    // The tooltip of a link would hide the evidence.
    if line.contains("<a xlink:href"), let title = line.firstRange(of: " xlink:title=\"") {
      let rest = line[title.upperBound...].drop { $0 != "\"" }.dropFirst()
      return ["\(line[..<title.lowerBound])\(rest)"]
    }
    return [
      // Cells of tables without a border: smoothed, the strips that make an arrowhead would show their seams.
      line.replacing("stroke=\"transparent\"", with: "stroke=\"none\" shape-rendering=\"crispEdges\"")
        // Where a viewer lacks the family, one that most have.
        .replacing("font-family=\"\(style.font)\"", with: "font-family=\"\(style.font),Segoe UI,Arial,sans-serif\"")
    ].map(String.init)
  }

  private var fontFaces: String {
    embedsFonts ? FontFaces.rules(for: diagram.letters, family: style.font, from: FontLibrary()) : ""
  }

  private var heading: [String] {
    let description = "\(PictureWords.description(in: diagram.language)). \(diagram.scope). \(diagram.source)"
    return [
      "<title id=\"korpu-title\">\(XMLText.escaped(diagram.title))</title>",
      "<desc id=\"korpu-description\">\(XMLText.escaped(description))</desc>",
      // Who goes by keyboard sees where they are.
      """
      <style>\(fontFaces):is(a,g):focus-visible :is(path,polygon,ellipse){stroke:\(style.ink);stroke-width:3.5;stroke-dasharray:none}\
      a:hover text{text-decoration:underline}</style>
      """,
    ]
  }

  /// Drops comments. Outside them `&#45;`, which keeps two hyphens from ending one, can be a plain hyphen.
  private static func withoutComments(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let opening = rest.firstRange(of: "<!--"),
      let closing = rest[opening.upperBound...].firstRange(of: "-->")
    {
      result += rest[..<opening.lowerBound]
      rest = rest[closing.upperBound...]
    }
    return (result + rest).replacing("&#45;", with: "-")
  }

  /// `<g id="…" class="…">`
  private static func id(in line: Substring) -> Substring? {
    line.firstRange(of: " id=\"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
  }
}
