internal import KorpuExport
internal import KorpuModel

/// What a picture says when a reader points at a node, a line or a box.
struct Tooltips {
  /// How many sentences are shown; the network has the rest.
  private static let mostSentences = 3

  private var texts: [String: String] = [:]

  init(of diagram: Diagram) {
    var names: [String: String] = [:]
    for node in diagram.nodes {
      names[node.id] = node.name
      let heading = node.detail.isEmpty ? node.name : "\(node.name) — \(node.detail)"
      texts[node.id] = Self.text(heading, node.evidence, in: diagram.language)
    }
    for edge in diagram.edges {
      let ends = (names[edge.from] ?? edge.from, names[edge.to] ?? edge.to)
      texts[edge.id] = Self.text(
        "\(ends.0) — \(edge.caption(in: diagram.language)) — \(ends.1)", edge.evidence, in: diagram.language)
    }
    for group in diagram.groups where group.code != nil { texts[group.boxID] = group.heading }
  }

  /// The text for the element of an id.
  subscript(id: String) -> String? { texts[id] }

  /// A heading, and under it the evidence.
  private static func text(
    _ heading: String, _ evidence: [DiagramEvidence], in language: Language
  ) -> String {
    let more = evidence.count - mostSentences
    return
      ([heading] + evidence.prefix(mostSentences).map(\.text)
      + (more > 0 ? [PictureWords.more(more, in: language)] : []))
      .joined(separator: "\n")
  }
}
