internal import KorpuAnalysis
internal import KorpuModel

/// Countries alone: each stands for its people and bodies, and a line for all ties of one kind between those of two
/// countries.
///
/// It is the quotient of the network by country; who stands in no country is left out, and so are ties within one.
struct CountriesView: DiagramLayers {
  private let material: DiagramMaterial
  /// The actors that are countries.
  private let actors: [CountryCode: Actor.ID]

  init(_ material: DiagramMaterial) {
    self.material = material
    actors = Dictionary(
      material.network.actors.compactMap { actor in actor.type.countryCode.map { ($0, actor.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  var form: Diagram.Form { .map }

  var groups: [DiagramGroup] { [] }

  var centre: [DiagramNode] {
    let counts = Dictionary(grouping: material.network.actors) { material.countries[$0.id] }
      .mapValues { members in (people: members.count { $0.type == .person }, bodies: members.count { $0.type.isBody }) }
    return material.nodes(edges.flatMap { [$0.from, $0.to] }).map { node in
      let count = counts[node.country]
      let parts: [(Int, Phrases.Countable)] = [(count?.people ?? 0, .people), (count?.bodies ?? 0, .bodies)]
      return node.detailed(parts.filter { $0.0 > 0 }.map(material.phrases.counted).joined(separator: " · "))
    }
  }

  var edges: [DiagramEdge] { ties + floors }

  private struct Line: Hashable {
    let kind: DiagramEdge.Kind
    let from: Actor.ID
    let to: Actor.ID

    init(_ kind: DiagramEdge.Kind, _ one: Actor.ID, _ other: Actor.ID) {
      self.kind = kind
      from = min(one, other)
      to = max(one, other)
    }
  }

  private func country(of id: Actor.ID) -> Actor.ID? { material.countries[id].flatMap { actors[$0] } }

  private var ties: [DiagramEdge] {
    var ties: [Line: [Tie]] = [:]
    for tie in material.network.ties {
      guard let one = country(of: tie.from), let other = country(of: tie.to), one != other else { continue }
      ties[Line(.relation(tie.type), one, other), default: []].append(tie)
    }
    return ties.map { line, ties in
      material.edge(
        line.kind, line.from, line.to, citations: ties.flatMap(\.citations).unique(), ties: ties.count)
    }
  }

  /// The gatherings at which people of both countries took the floor.
  private var floors: [DiagramEdge] {
    var gatherings: [Line: [[Citation]]] = [:]
    let spoken = material.network.ties.filter { $0.type == .spokeAt && material.isPerson($0.from) }
    for (_, ties) in Dictionary(grouping: spoken, by: \.to) {
      let sides = Dictionary(grouping: ties) { country(of: $0.from) }
      let countries = sides.keys.compactMap(\.self).sorted()
      for (place, one) in countries.enumerated() {
        for other in countries[(place + 1)...] {
          let citations = (sides[one, default: []] + sides[other, default: []]).flatMap(\.citations)
          gatherings[Line(.conversation(.sharedFloor), one, other), default: []].append(citations)
        }
      }
    }
    return gatherings.map { line, citations in
      material.edge(
        line.kind, line.from, line.to, citations: citations.flatMap(\.self).sorted().unique(), ties: citations.count)
    }
  }
}

extension EntityType {
  fileprivate var isBody: Bool {
    if case .organization = self { true } else { false }
  }
}

extension DiagramNode {
  /// The same node with another small line.
  fileprivate func detailed(_ detail: String) -> DiagramNode {
    DiagramNode(
      id: id, type: type, name: name, detail: detail, country: country, roles: roles, articles: articles,
      evidence: evidence)
  }
}
