internal import KorpuModel

/// In whose box each actor stands: the country that an article gives it, itself or through its body.
struct ActorPlaces {
  private var countries: [Actor.ID: CountryCode] = [:]
  private let names: [String: String]

  init(of network: Network) {
    var codes: [Actor.ID: CountryCode] = [:]
    var names: [String: String] = [:]
    for actor in network.actors {
      if case .country(let code) = actor.type {
        codes[actor.id] = code
        names[code.code.lowercased()] = actor.name
      }
    }
    self.names = names
    countries = codes
    for tie in network.ties where tie.type == .basedIn || tie.type == .represents {
      countries[tie.from] = countries[tie.from] ?? codes[tie.to]
    }
    for tie in network.ties where tie.type == .holdsRole {
      countries[tie.from] = countries[tie.from] ?? countries[tie.to]
    }
  }

  func country(of actor: Actor.ID) -> CountryCode? { countries[actor] }

  /// The heading of a box: the country as the articles write it.
  func heading(of group: String) -> String {
    group == "unstated" ? "country not stated" : names[group] ?? group.uppercased()
  }
}
