internal import KorpuModel

/// The gatherings of a network as events, each with all that names it or is tied to it.
struct GatheringEvents {
  private let gatherings: [Actor]
  private var ties: [Actor.ID: [Tie]] = [:]
  private let dates: PublicationDates

  /// - Complexity: O(actors + ties).
  init(of network: Network, _ dates: PublicationDates) {
    self.dates = dates
    gatherings = network.actors.filter { $0.type.typeName == .forum }
    let ids = Set(gatherings.map(\.id))
    for tie in network.ties {
      for end in Set([tie.from, tie.to]) where ids.contains(end) { ties[end, default: []].append(tie) }
    }
  }

  /// - Parameter actors: Whose gatherings; all where it is `nil`.
  func events(around actors: Set<Actor.ID>?) -> [TimelineEvent] {
    gatherings.compactMap { gathering in
      let ties = ties[gathering.id] ?? []
      let concerned = [gathering.id] + ties.flatMap { [$0.from, $0.to] }
      guard actors.map({ !$0.isDisjoint(with: concerned) }) ?? true else { return nil }
      let citations = gathering.citations + ties.flatMap(\.citations)
      return TimelineEvent(
        kind: .gathering, actors: [gathering.id], dates: dates.dates(of: citations),
        citations: citations.inReadingOrder())
    }
  }
}
