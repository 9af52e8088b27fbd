public import KorpuModel

/// Who stands for which country where countries are set against one another.
///
/// As ``CountryAssignment`` says it, but gatherings and intergovernmental bodies stand for none, wherever they are
/// based: countries come together there.
public struct CountryMembers: Sendable {
  private var homes: [Actor.ID: CountryCode] = [:]
  private var members: [CountryCode: Set<Actor.ID>] = [:]

  /// - Parameter network: The order of its lists never shows.
  /// - Complexity: O(actors + ties).
  public init(of network: Network) {
    let assignment = CountryAssignment(of: network)
    for actor in network.actors where !actor.type.isMeetingPoint {
      guard let country = assignment[actor.id] else { continue }
      homes[actor.id] = country
      members[country, default: []].insert(actor.id)
    }
  }

  /// The country for which an actor stands, a country for itself; `nil` where the articles state none or several.
  public subscript(actor: Actor.ID) -> CountryCode? { homes[actor] }

  /// The people and bodies of a country, and the country itself where the network names it.
  public func actors(of country: CountryCode) -> Set<Actor.ID> { members[country] ?? [] }
}
