internal import KorpuAnalysis
internal import KorpuLanguage
internal import KorpuModel

/// A network, and all that views ask of it.
struct DiagramMaterial {
  let network: Network
  let phrases: Phrases
  let countries: CountryAssignment
  let types: [Actor.ID: EntityType]
  private let sources: ArticleSources
  private let facts: NodeFacts
  private let actors: [Actor.ID: Actor]

  /// - Complexity: O(actors + ties).
  init(of network: Network, in countries: CountryAssignment, phrases: Phrases) {
    self.network = network
    self.phrases = phrases
    self.countries = countries
    sources = ArticleSources(of: network)
    facts = NodeFacts(of: network, countries: countries, sources: sources, phrases: phrases)
    actors = Dictionary(network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    types = actors.mapValues(\.type)
  }

  func node(for actor: Actor) -> DiagramNode { facts.node(for: actor) }

  /// The nodes of some actors, sorted by id.
  func nodes(_ ids: some Sequence<Actor.ID>) -> [DiagramNode] {
    Set(ids).sorted().compactMap { actors[$0].map(node) }
  }

  func isPerson(_ id: Actor.ID) -> Bool { types[id] == .person }

  /// A box for each country with somebody in it; last the box of those without a country.
  ///
  /// - Parameters:
  ///   - nodes: People, bodies, and countries that have ties of their own.
  ///   - alone: Whether a country stands in its box as a node of its own.
  func boxes(of nodes: [DiagramNode], standsAlone alone: (DiagramNode) -> Bool = { _ in true }) -> [DiagramGroup] {
    Dictionary(grouping: nodes) { countries[$0.id] }.map { code, members in
      let country = members.first { $0.look == .country }
      return DiagramGroup(
        code: code, heading: country?.name ?? code.flatMap(name) ?? "",
        country: country.flatMap { alone($0) ? $0 : nil }, people: members.filter { $0.look == .person },
        bodies: members.filter { $0.look != .person && $0.look != .country })
    }
    .filter { !$0.nodes.isEmpty }
    .sorted { ($0.code == nil ? 1 : 0, $0.id) < ($1.code == nil ? 1 : 0, $1.id) }
  }

  /// As articles print it; where those shown do not, in the language of the picture.
  private func name(of country: CountryCode) -> String? {
    network.actors.first { $0.type == .country(country) }?.name ?? country.name(in: phrases.language)
  }

  /// One line for all ties of one kind between two actors.
  func edges(of kind: DiagramEdge.Kind, from: Actor.ID, to: Actor.ID, _ ties: [Tie]) -> DiagramEdge {
    edge(
      kind, from, to, roles: ties.compactMap(\.role).unique(), titles: ties.compactMap(\.title).unique(),
      citations: ties.flatMap(\.citations))
  }

  /// A line with what it rests on.
  func edge(
    _ kind: DiagramEdge.Kind, _ from: Actor.ID, _ to: Actor.ID, roles: [Role] = [], titles: [String] = [],
    citations: [Citation], ties: Int = 1
  ) -> DiagramEdge {
    DiagramEdge(
      kind: kind, from: from, to: to, roles: roles, titles: titles, articles: Set(citations.map(\.article)).count,
      ties: ties, evidence: citations.map(sources.evidence).unique())
  }
}
