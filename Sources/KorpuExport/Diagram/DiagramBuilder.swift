public import KorpuModel

extension Diagram {
  /// The whole network as a diagram: people beside their bodies in the boxes of their countries, gatherings and
  /// intergovernmental bodies between them.
  ///
  /// Boxes say who is based where or holds a post of a country, second lines where a gathering was held; all
  /// other ties become edges.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - title: The title; without one, the name of the gathering that most people spoke at.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations.
  public init(of network: Network, title: String? = nil) {
    let caption = DiagramCaption(of: network)
    let builder = DiagramBuilder(network: network)
    self.init(
      title: title ?? caption.title, scope: caption.scope, source: caption.source, groups: builder.groups(),
      centre: builder.centre(), edges: builder.edges())
  }
}

/// Sorts the actors of a network into boxes, and its ties into lines.
private struct DiagramBuilder {
  private let network: Network
  private let countries: CountryAssignment
  private let sources: ArticleSources
  private let facts: NodeFacts
  private let drawnTies: [Tie]

  init(network: Network) {
    self.network = network
    countries = CountryAssignment(of: network)
    sources = ArticleSources(of: network)
    facts = NodeFacts(of: network, countries: countries, sources: sources)
    let types = Dictionary(network.actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    drawnTies = network.ties.filter { Self.isDrawn($0, between: types) }
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

  private static func isCentral(_ type: EntityType) -> Bool {
    switch type {
    case .forum, .organization(.igo): true
    case .person, .organization, .country, .place: false
    }
  }

  func centre() -> [DiagramNode] {
    network.actors.filter { Self.isCentral($0.type) }.map(facts.node)
  }

  /// A box for each country with somebody in it or with ties of its own; last the box of those without a country.
  func groups() -> [DiagramGroup] {
    let boxed = network.actors.filter { !Self.isCentral($0.type) && $0.type != .place }
    let tied = Set(drawnTies.flatMap { [$0.from, $0.to] })
    return Dictionary(grouping: boxed) { countries[$0.id] }.map { code, members in
      let nodes = members.map(facts.node)
      let country = nodes.first { $0.look == .country }
      return DiagramGroup(
        code: code, heading: country?.name ?? "", country: country.flatMap { tied.contains($0.id) ? $0 : nil },
        people: nodes.filter { $0.look == .person },
        bodies: nodes.filter { $0.look != .person && $0.look != .country })
    }
    .filter { !$0.nodes.isEmpty }
    .sorted { ($0.code == nil ? 1 : 0, $0.id) < ($1.code == nil ? 1 : 0, $1.id) }
  }

  /// One edge for all ties of one type between two actors.
  func edges() -> [DiagramEdge] {
    let drawn = Dictionary(grouping: drawnTies) { DiagramEdge(type: $0.type, from: $0.from, to: $0.to) }
    return drawn.map { ends, ties in
      let citations = ties.flatMap(\.citations)
      return DiagramEdge(
        type: ends.type, from: ends.from, to: ends.to, roles: ties.compactMap(\.role).unique(),
        titles: ties.compactMap(\.title).unique(), articles: Set(citations.map(\.article)).count,
        evidence: citations.map(sources.evidence).unique())
    }
    .sorted { ($0.type.drawingOrder, $0.from, $0.to) < ($1.type.drawingOrder, $1.from, $1.to) }
  }
}

extension RelationType {
  /// The place of the type among lines and in the legend: posts first, then what happened.
  var drawingOrder: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
