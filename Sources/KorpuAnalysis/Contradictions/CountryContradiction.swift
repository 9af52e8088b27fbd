public import KorpuModel

/// A person of several countries: articles say that the person represents them or holds roles at them.
///
/// What a person's bodies belong to does not count, nor do roles told of as former. Such a person has no country in a
/// ``CountryAssignment``, unless one country alone is represented.
public struct CountryContradiction: Hashable, Sendable {
  public let person: Actor.ID
  /// Two countries at the least, in the order of their codes.
  public let claims: [Claim]

  /// That a person is of a country.
  public struct Claim: Hashable, Sendable {
    public let country: CountryCode
    /// What says so, in the order of a network.
    public let ties: [Tie]
  }
}

extension CountryContradiction {
  /// - Complexity: O(actors), and O(*n* log *n*) in the ties of people to countries.
  static func all(of network: Network) -> [CountryContradiction] {
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    let codes = Dictionary(
      network.actors.compactMap { actor in actor.type.countryCode.map { (actor.id, $0) } }, uniquingKeysWith: min)
    var found: [Actor.ID: [CountryCode: [Tie]]] = [:]
    for tie in network.ties where tie.type == .represents || tie.type == .holdsRole {
      guard people.contains(tie.from), let country = codes[tie.to] else { continue }
      guard let held = tie.asHeld else { continue }
      found[tie.from, default: [:]][country, default: []].append(held)
    }
    return found.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { person, claims in
      let claims = claims.sorted { $0.key < $1.key }.map { Claim(country: $0.key, ties: $0.value.sorted()) }
      return CountryContradiction(person: person, claims: claims)
    }
  }
}
