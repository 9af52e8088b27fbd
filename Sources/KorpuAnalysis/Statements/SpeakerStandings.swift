internal import KorpuModel

/// Who speaks for whom: the people of each body and country.
struct SpeakerStandings: Sendable {
  private let people: Set<Actor.ID>
  /// The ties by which people hold roles at a body or country, or represent a country.
  private var holders: [Actor.ID: [Tie]] = [:]
  /// The ties that place bodies in a country, but not those of intergovernmental bodies: they speak for no country.
  private var bodies: [Actor.ID: [Tie]] = [:]

  /// - Complexity: O(actors + ties).
  init(of network: Network) {
    people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    let meetingPoints = Set(network.actors.lazy.filter { $0.type.isMeetingPoint }.map(\.id))
    for tie in network.ties {
      switch tie.type {
      case .holdsRole, .represents: holders[tie.to, default: []].append(tie)
      case .basedIn where !meetingPoints.contains(tie.from): bodies[tie.to, default: []].append(tie)
      default: break
      }
    }
  }

  /// Whose statements are those of an actor: its own, else its people's; who holds a role there itself is not told of
  /// as one who holds a role at a body of the country.
  func speakers(for actor: Actor.ID) -> [Actor.ID: SpeakerStanding] {
    var found: [Actor.ID: SpeakerStanding] = [:]
    for (person, ties) in atBodies(of: actor) { found[person] = .holderAtBody(ties) }
    for (person, ties) in holders(at: actor) { found[person] = .holder(ties.sorted()) }
    found[actor] = .own
    return found
  }

  private func holders(at institution: Actor.ID) -> [Actor.ID: [Tie]] {
    Dictionary(grouping: (holders[institution] ?? []).filter { people.contains($0.from) }, by: \.from)
  }

  private func atBodies(of country: Actor.ID) -> [Actor.ID: [Tie]] {
    var found: [Actor.ID: [(post: Tie, place: Tie)]] = [:]
    for place in (bodies[country] ?? []) where place.from != country {
      for (person, posts) in holders(at: place.from) {
        found[person, default: []] += posts.map { ($0, place) }
      }
    }
    return found.mapValues { links in Set(links.map(\.post)).sorted() + Set(links.map(\.place)).sorted() }
  }
}
