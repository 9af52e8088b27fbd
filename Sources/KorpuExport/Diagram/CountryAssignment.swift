internal import KorpuModel

/// In whose box each actor stands: the country that the articles give it, itself or through its body.
struct CountryAssignment {
  private var countries: [Actor.ID: CountryCode] = [:]

  /// - Complexity: O(actors + ties).
  init(of network: Network) {
    for actor in network.actors {
      if case .country(let code) = actor.type { countries[actor.id] = code }
    }
    assign(network.ties.filter { $0.type == .basedIn || $0.type == .represents })
    assign(network.ties.filter { $0.type == .holdsRole })
  }

  subscript(actor: Actor.ID) -> CountryCode? { countries[actor] }

  /// Gives the starts of ties the countries of their ends. An actor tied to two countries stands in neither's
  /// box: the picture must not choose for it.
  private mutating func assign(_ ties: [Tie]) {
    var found: [Actor.ID: Set<CountryCode>] = [:]
    for tie in ties where countries[tie.from] == nil {
      if let country = countries[tie.to] { found[tie.from, default: []].insert(country) }
    }
    for (actor, codes) in found where codes.count == 1 { countries[actor] = codes.first }
  }
}
