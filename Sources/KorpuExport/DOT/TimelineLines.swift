internal import KorpuModel

/// The lines of DOT that draw a timeline. All places are given, so that `nop2` only draws.
struct TimelineLines {
  private let diagram: Diagram
  private let timeline: Timeline
  private let theme: DiagramStyle
  private let geometry: TimelineGeometry

  init(diagram: Diagram, timeline: Timeline, theme: DiagramStyle) {
    self.diagram = diagram
    self.timeline = timeline
    self.theme = theme
    geometry = TimelineGeometry(timeline: timeline, nodes: diagram.nodes, theme: theme)
  }

  var lines: [String] { graphLines + nodeLines + layoutLines }

  private var graphLines: [String] {
    let width = timeline.lanes.isEmpty ? 0 : geometry.width
    let label = Heading.withLegend(of: diagram, theme: theme, width: width)
    return ["graph [layout=nop2, splines=line, label=<\(label)>];", ""]
  }

  /// The actors left of their lanes, the gatherings above their columns.
  private var nodeLines: [String] {
    let columns = timeline.events.enumerated().compactMap { column, event in
      event.forum.map { ($0, geometry.header(of: column).text) }
    }
    let headers = Dictionary(columns, uniquingKeysWith: { first, _ in first })
    let lanes = Dictionary(
      uniqueKeysWithValues: timeline.lanes.enumerated().map { ($1, geometry.label(of: $0).text) })
    let nodes = diagram.nodes
    return NodeLine.lines(for: nodes.filter { lanes[$0.id] != nil }, theme: theme, at: lanes)
      + NodeLine.lines(for: nodes.filter { headers[$0.id] != nil }, theme: theme, at: headers).flatMap { line in
        // Narrower than where gatherings stand in the middle.
        line.hasPrefix("node [")
          ? [line, "node [shape=box, fontsize=10, width=2.1, height=0.44, margin=\"0.1,0.055\"];"] : [line]
      }
  }

  /// What is no actor: a dot where an actor was at an event, the lines of the lanes, and the dates.
  private var layoutLines: [String] {
    let dot = "shape=point, width=0.09, height=0.09, fixedsize=true, label=\"\""
    return [
      "node [type=layout, class=layout, \(dot), color=\"\(theme.ink)\", fillcolor=\"\(theme.ink)\"];",
      "edge [type=layout, class=layout, color=\"\(theme.box.border)\", style=solid, dir=none, penwidth=1];",
    ] + dotLines + laneLines + [
      """
      node [shape=plain, fixedsize=false, fontsize=9, fontcolor="\(theme.quiet)", style="", width=0, height=0];
      """
    ] + dateLines
  }

  private var dotLines: [String] {
    timeline.events.enumerated().flatMap { column, event in
      event.participants.enumerated().compactMap { number, actor in
        geometry.y(of: actor).map { y in
          let place = TimelineGeometry.Point(x: geometry.x(of: column), y: y)
          return "dot_\(column)_\(number) [id=\"dot-\(column)-\(number)\", pos=\"\(place.text)\"];"
        }
      }
    }
  }

  private var laneLines: [String] {
    timeline.lanes.enumerated().flatMap { lane, id in
      let (start, end) = geometry.line(of: lane)
      let course = TimelineGeometry.course(from: start, to: end)
      return [
        "end_\(lane) [id=\"end-\(lane)\", style=invis, pos=\"\(end.text)\"];",
        "\(DOTText.quoted(id)) -> end_\(lane) [id=\"lane-\(lane)\", pos=\"\(course)\"];",
      ]
    }
  }

  /// One text for all columns of a date, in their middle.
  private var dateLines: [String] {
    let columns = Dictionary(grouping: timeline.events.indices) { timeline.events[$0].date }
    let phrases = Phrases(language: diagram.language)
    return columns.sorted { $0.key < $1.key }.map { date, columns in
      let place = geometry.date(ofColumns: columns).text
      return "\(DOTText.quoted("date \(date.iso)")) [label=\"\(phrases.written(date))\", pos=\"\(place)\"];"
    }
  }

  /// The courses of the ties, by the ids of their lines. One that several events tell stands at the first.
  var courses: [String: String] {
    let edges = Dictionary(diagram.edges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var courses: [String: String] = [:]
    for (column, event) in timeline.events.enumerated() {
      let own = event.lines.sorted().filter { courses[$0] == nil }.compactMap { edges[$0] }
      for (id, course) in self.courses(of: own, along: EventLine(event), in: column) { courses[id] = course }
    }
    return courses
  }

  private func courses(of edges: [DiagramEdge], along line: EventLine, in column: Int) -> [(String, String)] {
    let spans = edges.compactMap { edge in line.span(from: edge.from, to: edge.to).map { (edge.id, $0) } }
    let stretches = EventLine.parted(spans.map(\.1))
    return zip(spans, stretches).compactMap { span, stretch in
      let (lower, upper) = (line.actors[stretch.lower], stretch.upper.map { line.actors[$0] })
      return geometry.course(from: lower, to: upper, in: column).map { (span.0, $0) }
    }
  }
}
