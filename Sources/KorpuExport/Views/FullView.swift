internal import KorpuModel

/// The whole network: people beside their bodies in the boxes of their countries, gatherings and intergovernmental
/// bodies between them.
///
/// Boxes say who is based where or holds a post of a country, second lines where a gathering was held; all other ties
/// become lines.
struct FullView: DiagramLayers {
  private let material: DiagramMaterial
  private let drawnTies: [Tie]

  init(_ material: DiagramMaterial) {
    self.material = material
    drawnTies = material.network.ties.filter { Self.isDrawn($0, between: material.types) }
  }

  /// Whether a tie is a line of its own.
  private static func isDrawn(_ tie: Tie, between types: [Actor.ID: EntityType]) -> Bool {
    switch tie.type {
    case .basedIn, .represents, .heldIn: return false
    case .holdsRole:
      if case .country = types[tie.to] { return false }
      return true
    case .spokeAt, .tookPartIn, .organised, .partOf, .met, .cooperatesWith, .memberOf:
      return types[tie.from] != .place && types[tie.to] != .place
    }
  }

  var centre: [DiagramNode] { material.network.actors.filter { $0.type.isCentral }.map(material.node) }

  /// Also a box for a country with nobody in it that has ties of its own.
  var groups: [DiagramGroup] {
    let boxed = material.network.actors.filter { !$0.type.isCentral && $0.type != .place }
    let tied = Set(drawnTies.flatMap { [$0.from, $0.to] })
    return material.boxes(of: boxed.map(material.node)) { tied.contains($0.id) }
  }

  /// One line for all ties of one type between two actors.
  var edges: [DiagramEdge] { material.relations(drawnTies) }
}

extension EntityType {
  /// Whether it stands between the countries.
  var isCentral: Bool {
    switch self {
    case .forum, .organization(.igo): true
    case .person, .organization, .country, .place: false
    }
  }
}

extension DiagramNode {
  /// Whether it stands between the countries.
  var isCentral: Bool { type?.isCentral ?? true }
}

extension DiagramMaterial {
  /// One line for all ties of one type between two actors.
  func relations(_ ties: [Tie]) -> [DiagramEdge] {
    Dictionary(grouping: ties) { DiagramEdge(kind: .relation($0.type), from: $0.from, to: $0.to) }
      .map { line, ties in edges(of: line.kind, from: line.from, to: line.to, ties) }
  }
}
