import KorpuExport
import KorpuModel

/// Diagrams of invented people.
enum Diagrams {
  /// A person who spoke at a forum, with one text in every place that takes one.
  static func pair(_ text: String, url: String? = nil) -> Diagram {
    let evidence = [DiagramEvidence(article: "a", sentence: text, url: url)]
    return Diagram(
      title: text, scope: text, source: text,
      groups: [
        DiagramGroup(
          code: nil, heading: "", country: nil,
          people: [node("person-a", text, .person, evidence: evidence)], bodies: [])
      ],
      centre: [node("forum-b", text, .forum(.forum), evidence: evidence)],
      edges: [
        DiagramEdge(
          kind: .relation(.spokeAt), from: "person-a", to: "forum-b", titles: [text], articles: 1, evidence: evidence)
      ])
  }

  static func node(
    _ id: String, _ name: String, _ type: EntityType, evidence: [DiagramEvidence] = []
  ) -> DiagramNode {
    DiagramNode(id: id, type: type, name: name, detail: name, articles: evidence.count, evidence: evidence)
  }

  /// So many countries, each with two people of one body, all of whom spoke at one forum.
  static func countries(_ codes: [String]) -> Diagram {
    let groups = codes.compactMap { code -> DiagramGroup? in
      CountryCode(code).map { country in
        DiagramGroup(
          code: country, heading: code, country: nil,
          people: (1...2).map { node("person-\(code)-\($0)", "\(code) Person \($0)", .person) },
          bodies: [node("organization-\(code)", "\(code) Body", .organization(.ngo))])
      }
    }
    let spoke = groups.flatMap(\.people).map {
      DiagramEdge(kind: .relation(.spokeAt), from: $0.id, to: "forum-x", articles: 1)
    }
    let posts = groups.flatMap { group in
      group.people.map { DiagramEdge(kind: .relation(.holdsRole), from: $0.id, to: group.bodies[0].id, articles: 1) }
    }
    return Diagram(
      title: "Forum", scope: "", source: "", groups: groups,
      centre: [node("forum-x", "Forum", .forum(.forum))], edges: posts + spoke)
  }
}
