internal import KorpuModel

/// What is left of a network while criteria narrow it, by numbers: an actor is its place in the network's list.
struct NetworkPart: Sendable {
  /// The network as the articles asked for state it, before any actor is left out.
  let network: Network
  /// Who belongs where by all that those articles state.
  let countries: CountryAssignment
  /// Which actors are still there.
  private(set) var holds: [Bool]
  /// The ties whose two ends are still there.
  private(set) var links: [Link]
  /// Which actors were asked for by name, and so stay where others would go.
  let isAskedFor: [Bool]
  private let numbers: [Actor.ID: Int]

  /// A tie by the numbers of its ends.
  struct Link: Sendable {
    /// The place of the tie in the network's list.
    let tie: Int
    let type: RelationType
    let from: Int
    let to: Int
  }

  /// - Complexity: O(actors + ties).
  init(of network: Network, askedFor: Set<Actor.ID>) {
    let numbers = Dictionary(network.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    self.network = network
    self.numbers = numbers
    countries = CountryAssignment(of: network)
    holds = network.actors.map { _ in true }
    isAskedFor = network.actors.map { askedFor.contains($0.id) }
    let ties = network.ties
    links = ties.indices.compactMap { place in
      guard let from = numbers[ties[place].from], let to = numbers[ties[place].to] else { return nil }
      return Link(tie: place, type: ties[place].type, from: from, to: to)
    }
  }

  /// Leaves out the actors that a criterion does not choose, with their ties.
  ///
  /// - Complexity: That of the criterion, and O(actors + ties).
  mutating func narrow(by criterion: some ActorCriterion) {
    let chosen = criterion.choice(from: self)
    for actor in holds.indices where !chosen[actor] { holds[actor] = false }
    links.removeAll { !holds[$0.from] || !holds[$0.to] }
  }

  /// Marks those of the actors still there of which something is true.
  func marks(where isChosen: (_ actor: Int) -> Bool) -> [Bool] {
    holds.indices.map { holds[$0] && isChosen($0) }
  }

  /// Whether an actor of some id is still there.
  func holds(_ id: Actor.ID) -> Bool { numbers[id].map { holds[$0] } ?? false }

  func type(of actor: Int) -> EntityType { network.actors[actor].type }
}
