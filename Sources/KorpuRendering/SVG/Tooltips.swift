internal import KorpuExport
internal import KorpuModel

/// What a picture says when a reader points at a node, a line or a box.
struct Tooltips {
  /// How many sentences are shown; the network has the rest.
  private static let mostSentences = 3

  private let language: Language
  private var texts: [String: String] = [:]

  init(of diagram: Diagram) {
    language = diagram.language
    var names: [String: String] = [:]
    for node in diagram.nodes {
      names[node.id] = node.name
      texts[node.id] = text(
        [node.name, node.detail, node.isCountryAssumed ? PictureWords.assumed(in: language) : ""], isNew: node.isNew,
        node.evidence)
    }
    for edge in diagram.edges {
      let ends = (names[edge.from] ?? edge.from, names[edge.to] ?? edge.to)
      texts[edge.id] = text([ends.0, edge.caption(in: language), ends.1], isNew: edge.isNew, edge.evidence)
    }
    for group in diagram.groups where group.code != nil { texts[group.boxID] = group.heading }
  }

  /// The text for the element of an id.
  subscript(id: String) -> String? { texts[id] }

  /// A heading, and under it the evidence.
  private func text(_ heading: [String], isNew: Bool, _ evidence: [DiagramEvidence]) -> String {
    let parts = heading.filter { !$0.isEmpty } + (isNew ? [PictureWords.new(in: language)] : [])
    let more = evidence.count - Self.mostSentences
    return
      ([parts.joined(separator: " — ")] + evidence.prefix(Self.mostSentences).map(\.text)
      + (more > 0 ? [PictureWords.more(more, in: language)] : [])).joined(separator: "\n")
  }
}
