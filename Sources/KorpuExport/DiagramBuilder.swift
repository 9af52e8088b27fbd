public import KorpuModel

extension Diagram {
  /// The whole network as a diagram: people beside their bodies in the boxes of their countries, gatherings between.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - title: The title; without one, the gathering that most people spoke at.
  /// - Complexity: O((actors + ties) · log).
  public init(of network: Network, title: String? = nil) {
    let places = ActorPlaces(of: network)
    let facts = NodeFacts(of: network, countries: places)
    let central = network.actors.filter { Self.isCentral($0.type) }
    self.init(
      title: title ?? DiagramCaption(of: network).title,
      scope: DiagramCaption(of: network).scope,
      source: DiagramCaption(of: network).source,
      groups: Self.groups(of: network, places: places, facts: facts),
      centre: central.map { facts.node(for: $0) },
      edges: Self.edges(of: network))
  }

  static func isCentral(_ type: EntityType) -> Bool {
    switch type {
    case .forum, .organization(.igo): true
    case .person, .organization, .country, .place: false
    }
  }

  private static func groups(of network: Network, places: ActorPlaces, facts: NodeFacts) -> [DiagramGroup] {
    let tied = Set(
      network.ties.filter { $0.type != .basedIn && $0.type != .represents && $0.type != .holdsRole }
        .flatMap { [$0.from, $0.to] })
    var members: [String: (people: [DiagramNode], bodies: [DiagramNode])] = [:]
    for actor in network.actors where !isCentral(actor.type) {
      let group = places.country(of: actor.id)?.code.lowercased() ?? "unstated"
      switch actor.type {
      case .person: members[group, default: ([], [])].people.append(facts.node(for: actor))
      case .organization: members[group, default: ([], [])].bodies.append(facts.node(for: actor))
      // A country is drawn for itself only where it acts itself; otherwise its box says enough.
      case .country where tied.contains(actor.id):
        members[group, default: ([], [])].people.append(facts.node(for: actor))
      case .country, .forum, .place: break
      }
    }
    return members.keys.sorted { ($0 == "unstated" ? 1 : 0, $0) < ($1 == "unstated" ? 1 : 0, $1) }.map { id in
      DiagramGroup(
        id: id, heading: places.heading(of: id), people: members[id]?.people ?? [], bodies: members[id]?.bodies ?? [])
    }
  }

  private static func edges(of network: Network) -> [DiagramEdge] {
    let drawn = Set(network.actors.filter { $0.type != .place }.map(\.id))
    return network.ties.compactMap { tie in
      guard drawn.contains(tie.from), drawn.contains(tie.to), let look = look(of: tie, in: network) else { return nil }
      return DiagramEdge(
        from: tie.from, to: tie.to, look: look, role: tie.role, articles: Set(tie.citations.map(\.article)).count,
        evidence: tie.citations.compactMap(\.sentence).unique())
    }
  }

  /// How a tie is drawn; boxes show who is based where, and second lines where a gathering was held.
  private static func look(of tie: Tie, in network: Network) -> DiagramEdge.Look? {
    switch tie.type {
    case .basedIn, .represents, .heldIn: nil
    case .holdsRole: tie.to.hasPrefix("country-") ? nil : .affiliation
    case .spokeAt: .spokeAt
    case .tookPartIn: .tookPartIn
    case .organised: .organised
    case .partOf: .partOf
    case .met: .met
    case .cooperatesWith: .cooperatesWith
    case .memberOf: .memberOf
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
