import KorpuExport
import KorpuModel

/// Diagrams of invented people, and of texts that are hard to write.
enum Diagrams {
  /// A node with one name and one sentence.
  static func node(
    _ id: String, _ name: String, type: EntityType = .person, detail: String = "", url: String? = nil
  ) -> DiagramNode {
    DiagramNode(
      id: id, type: type, name: name, detail: detail, articles: 1,
      evidence: [DiagramEvidence(article: "a", sentence: name, url: url)])
  }

  /// A diagram of one forum and one person, who spoke there.
  static func pair(person: String, forum: String, sentence: String, url: String? = nil) -> Diagram {
    Diagram(
      title: forum, scope: sentence, source: person,
      groups: [
        DiagramGroup(
          code: nil, heading: "", country: nil, people: [node("person-a", person, detail: sentence, url: url)],
          bodies: [])
      ],
      centre: [node("forum-b", forum, type: .forum(.forum))],
      edges: [
        DiagramEdge(
          kind: .relation(.spokeAt), from: "person-a", to: "forum-b", articles: 1,
          evidence: [DiagramEvidence(article: "a", sentence: sentence, url: url)])
      ])
  }
}
