internal import KorpuModel

/// Gathers what a node says: name, roles, place and date, evidence.
struct NodeFacts {
  private let tiesByStart: [Actor.ID: [Tie]]
  private let names: [Actor.ID: String]
  private let dates: [String: CalendarDate]
  private let countries: ActorPlaces

  init(of network: Network, countries: ActorPlaces) {
    tiesByStart = Dictionary(grouping: network.ties, by: \.from)
    names = Dictionary(network.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    dates = Dictionary(
      network.articles.compactMap { article in article.published.map { (article.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.countries = countries
  }

  func node(for actor: Actor) -> DiagramNode {
    let roles = (tiesByStart[actor.id] ?? []).filter { $0.type == .holdsRole }
    return DiagramNode(
      id: actor.id, look: look(of: actor.type), name: actor.name, detail: detail(of: actor, roles: roles),
      type: actor.type, country: countries.country(of: actor.id), roles: roles.compactMap(\.role),
      articles: Set(actor.citations.map(\.article)).count,
      evidence: actor.citations.compactMap(\.sentence).unique())
  }

  private func look(of type: EntityType) -> DiagramNode.Look {
    switch type {
    case .person: .person
    case .organization(.ngo): .ngo
    case .organization(.igo): .igo
    case .organization: .institution
    case .forum: .forum
    case .country, .place: .country
    }
  }

  private func detail(of actor: Actor, roles: [Tie]) -> String {
    switch actor.type {
    case .person:
      return roles.compactMap { $0.title ?? $0.role?.rawValue }.unique().joined(separator: "; ")
    case .forum:
      let places = (tiesByStart[actor.id] ?? []).filter { $0.type == .heldIn }.compactMap { names[$0.to] }
      return places.unique().joined(separator: ", ")
    case .organization, .country, .place:
      return ""
    }
  }
}
