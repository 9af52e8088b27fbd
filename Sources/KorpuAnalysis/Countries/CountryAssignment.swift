public import KorpuModel

/// To which country each actor belongs by what the articles say of it, itself or through its body.
///
/// The ties `basedIn` and `represents` go first. Whom they leave without a country gets that of the body, or the
/// country itself, at which it `holdsRole`; but not that of an intergovernmental body, whose people come from all its
/// members and not from its seat. An actor tied to two countries belongs to neither: nobody but the articles may choose
/// for it.
public struct CountryAssignment: Sendable {
  private var countries: [Actor.ID: CountryCode] = [:]
  /// Who is tied to several.
  private var contested: Set<Actor.ID> = []
  private var assumed: Set<Actor.ID> = []

  /// - Parameter network: The network whose ties say who belongs where; their order never shows.
  /// - Complexity: O(actors + ties).
  public init(of network: Network) {
    for actor in network.actors {
      if case .country(let code) = actor.type { countries[actor.id] = code }
    }
    assign(by: [.basedIn, .represents], of: network.ties)
    let meetingPoints = Set(network.actors.lazy.filter { $0.type.isMeetingPoint }.map(\.id))
    assign(by: [.holdsRole], of: network.ties, except: meetingPoints)
  }

  /// The country of an actor, of a country itself; `nil` where the articles state none or several.
  public subscript(actor: Actor.ID) -> CountryCode? { countries[actor] }

  /// Whether an actor's country is assumed, and stated by no article.
  public func isAssumed(_ actor: Actor.ID) -> Bool { assumed.contains(actor) }

  /// The same, with people and bodies of whom no article states a country in that from which all articles come that
  /// name them.
  ///
  /// Whom articles tie to several countries stays without one, as do gatherings and intergovernmental bodies.
  ///
  /// - Parameters:
  ///   - homes: From which countries articles come, by their ids. Who is named in one that is missing stays without a
  ///     country.
  ///   - network: The network.
  /// - Complexity: O(citations).
  public func assuming(homes: [String: CountryCode], in network: Network) -> CountryAssignment {
    var result = self
    for actor in network.actors where countries[actor.id] == nil && !contested.contains(actor.id) {
      if actor.type.isMeetingPoint || actor.type.isWhereabouts { continue }
      let found = Set(actor.citations.map { homes[$0.article] })
      guard found.count == 1, let country = found.first ?? nil else { continue }
      result.countries[actor.id] = country
      result.assumed.insert(actor.id)
    }
    return result
  }

  /// Gives the starts of ties of some types the countries of their ends, unless these are excepted.
  private mutating func assign(by types: [RelationType], of ties: [Tie], except ends: Set<Actor.ID> = []) {
    var found: [Actor.ID: Set<CountryCode>] = [:]
    // Looking at ties where they stand spares copying those of other types.
    for place in ties.indices where types.contains(ties[place].type) {
      guard countries[ties[place].from] == nil, !ends.contains(ties[place].to),
        let country = countries[ties[place].to]
      else { continue }
      found[ties[place].from, default: []].insert(country)
    }
    for (actor, codes) in found {
      if codes.count == 1 { countries[actor] = codes.first } else { contested.insert(actor) }
    }
  }
}
