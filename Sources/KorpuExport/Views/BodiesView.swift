internal import KorpuModel

/// Bodies alone, and countries where they act for themselves: with whom each cooperates, of what it is a member, and with
/// whom its people met.
struct BodiesView: DiagramLayers {
  private let material: DiagramMaterial
  let edges: [DiagramEdge]

  init(_ material: DiagramMaterial) {
    self.material = material
    let ties = material.network.ties.filter { tie in
      [tie.from, tie.to].allSatisfy { material.types[$0]?.isBody ?? false } && Self.types.contains(tie.type)
    }
    edges = material.relations(ties + Self.meetings(of: material))
  }

  private static let types: Set<RelationType> = [.cooperatesWith, .memberOf, .met]

  private var bodies: [DiagramNode] { material.nodes(edges.flatMap { [$0.from, $0.to] }) }

  var centre: [DiagramNode] { bodies.filter(\.isCentral) }

  var groups: [DiagramGroup] { material.boxes(of: bodies.filter { !$0.isCentral }) }

  /// The meetings of people, as meetings of the bodies in which they hold posts.
  private static func meetings(of material: DiagramMaterial) -> [Tie] {
    var bodies: [Actor.ID: Set<Actor.ID>] = [:]
    for tie in material.network.ties where tie.type == .holdsRole {
      if case .organization = material.types[tie.to] { bodies[tie.from, default: []].insert(tie.to) }
    }
    func sides(_ id: Actor.ID) -> [Actor.ID] {
      material.isPerson(id) ? bodies[id, default: []].sorted() : material.types[id]?.isBody == true ? [id] : []
    }
    return material.network.ties.filter { tie in
      tie.type == .met && [tie.from, tie.to].contains(where: material.isPerson)
    }.flatMap { tie in
      sides(tie.from).flatMap { one in
        sides(tie.to).filter { $0 != one }.map { other in
          Tie(type: .met, from: min(one, other), to: max(one, other), citations: tie.citations)
        }
      }
    }
  }
}

extension EntityType {
  /// Whether it acts for many: a body or a country.
  fileprivate var isBody: Bool {
    switch self {
    case .organization, .country: true
    case .person, .forum, .place: false
    }
  }
}
