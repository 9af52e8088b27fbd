internal import KorpuAnalysis
internal import KorpuModel

/// Gathers what the picture says of an actor: posts, place, evidence.
struct NodeFacts {
  private let tiesByStart: [Actor.ID: [Tie]]
  private let names: [Actor.ID: String]
  private let countries: CountryAssignment
  private let sources: ArticleSources
  private let phrases: Phrases

  /// - Complexity: O(actors + ties).
  init(of network: Network, countries: CountryAssignment, sources: ArticleSources, phrases: Phrases) {
    tiesByStart = Dictionary(grouping: network.ties, by: \.from)
    names = Dictionary(network.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    self.countries = countries
    self.sources = sources
    self.phrases = phrases
  }

  func node(for actor: Actor) -> DiagramNode {
    let roles = ties(.holdsRole, from: actor).compactMap(\.role).unique()
    return DiagramNode(
      id: actor.id, type: actor.type, name: actor.name, detail: detail(of: actor), country: countries[actor.id],
      isCountryAssumed: countries.isAssumed(actor.id), roles: roles,
      articles: Set(actor.citations.map(\.article)).count, evidence: firstSentences(of: actor))
  }

  private func ties(_ type: RelationType, from actor: Actor) -> [Tie] {
    (tiesByStart[actor.id] ?? []).filter { $0.type == type }
  }

  private func detail(of actor: Actor) -> String {
    switch actor.type {
    case .person:
      ties(.holdsRole, from: actor).compactMap { $0.title ?? $0.role.map(phrases.name) }.unique().joined(
        separator: "; ")
    case .forum(let kind):
      ([phrases.name(of: kind)] + ties(.heldIn, from: actor).map { names[$0.to] })
        .compactMap(\.self).unique().joined(separator: " · ")
    case .organization: abbreviation(of: actor)
    case .country, .place: ""
    }
  }

  /// The shortest of the other names in capitals alone: «TDT».
  private func abbreviation(of actor: Actor) -> String {
    let longest = 10
    return actor.otherNames
      .filter { $0.count <= longest && $0 != actor.name && $0.allSatisfy { $0.isUppercase || $0.isNumber } }
      .min { ($0.count, $0) < ($1.count, $1) } ?? ""
  }

  private func firstSentences(of actor: Actor) -> [DiagramEvidence] {
    actor.citations.unique(by: \.article).map(sources.evidence)
  }
}
