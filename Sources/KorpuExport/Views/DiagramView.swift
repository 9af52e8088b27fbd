internal import KorpuModel

/// A way to look at a network: which actors stand in the picture, and which lines join them.
public enum DiagramView: String, Hashable, Sendable, CaseIterable {
  /// People, bodies and gatherings, by country, with all their ties.
  case full
  /// Who spoke with whom: directly, on one floor, or in a statement that names the other.
  case speakers
  /// People alone: who met or spoke of whom, and who holds a post in one body with whom.
  case people
  /// Bodies alone: with whom each cooperates, is a member, or has met by its people.
  case bodies
  /// People and the gatherings that they were at.
  case forums
  /// Countries alone, joined by all ties between their people and bodies.
  case countries
  /// Gatherings and meetings by date, with a lane for each actor.
  case timeline

  func layers(of material: DiagramMaterial) -> any DiagramLayers {
    switch self {
    case .full: FullView(material)
    case .speakers: SpeakersView(material)
    case .people: PeopleView(material)
    case .bodies: BodiesView(material)
    case .forums: ForumsView(material)
    case .countries: CountriesView(material)
    case .timeline: TimelineView(material)
    }
  }
}

extension DiagramView {
  /// Whether of too many nodes to read each kind has its share, and not only who has lines to most others: the full view
  /// is where people, bodies, gatherings and countries are looked for together.
  package var isFairToKinds: Bool { self == .full }

  /// The ids of so many nodes as are shown of too many.
  func leaders(_ count: Int, of nodes: [DiagramNode], joinedBy edges: [DiagramEdge]) -> Set<Actor.ID> {
    isFairToKinds
      ? FairLeaders(count, of: nodes, joinedBy: edges).ids : Leaders(count, of: nodes, joinedBy: edges).ids
  }
}

/// What a view puts into a picture.
protocol DiagramLayers {
  init(_ material: DiagramMaterial)
  var form: Diagram.Form { get }
  /// What stands between the boxes, sorted by id.
  var centre: [DiagramNode] { get }
  /// The boxes, countries by their codes, and last the one of those without.
  var groups: [DiagramGroup] { get }
  /// In no order.
  var edges: [DiagramEdge] { get }
}

extension DiagramLayers {
  var form: Diagram.Form { .columns }
}
