internal import KorpuModel

/// People and the gatherings that they spoke at or took part in: a network of two kinds of nodes, with lines between
/// the kinds alone, and from sessions to what they are part of.
struct ForumsView: DiagramLayers {
  private let material: DiagramMaterial
  private let ties: [Tie]

  init(_ material: DiagramMaterial) {
    self.material = material
    ties = material.network.ties.filter { tie in
      switch tie.type {
      case .spokeAt, .tookPartIn, .organised: material.isPerson(tie.from)
      case .partOf: true
      case .holdsRole, .basedIn, .represents, .heldIn, .met, .cooperatesWith, .memberOf: false
      }
    }
  }

  var centre: [DiagramNode] { material.nodes(ties.flatMap { [$0.from, $0.to] }.filter { !material.isPerson($0) }) }

  var groups: [DiagramGroup] { material.boxes(of: material.nodes(ties.map(\.from).filter(material.isPerson))) }

  var edges: [DiagramEdge] { material.relations(ties) }
}
