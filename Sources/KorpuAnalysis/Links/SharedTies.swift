internal import KorpuModel

/// Ties of both sides to actors that they may have in common.
struct SharedTies {
  private var found: [Actor.ID: (first: [Tie], second: [Tie])] = [:]

  /// Notes a tie of one side.
  mutating func add(_ tie: Tie, to shared: Actor.ID, ofFirst isFirst: Bool) {
    if isFirst {
      found[shared, default: ([], [])].first.append(tie)
    } else {
      found[shared, default: ([], [])].second.append(tie)
    }
  }

  /// The actors to which ties of both sides lead, in no order.
  ///
  /// - Parameters:
  ///   - kind: As what they link.
  ///   - member: Who of its side a tie is of.
  ///   - dates: When articles were published.
  func links(_ kind: LinkKind, by member: (Tie) -> Actor.ID, _ dates: PublicationDates) -> [ActorLink] {
    found.compactMap { shared, ties in
      guard !ties.first.isEmpty, !ties.second.isEmpty else { return nil }
      let all = Set(ties.first + ties.second).sorted()
      return ActorLink(
        kind: kind, firsts: Set(ties.first.map(member)).sorted(), seconds: Set(ties.second.map(member)).sorted(),
        through: shared, ties: all, dates: dates.dates(of: all.flatMap(\.citations)))
    }
  }

  /// The same for an actor that is itself tied to both sides, and for the sides themselves.
  func links(_ kind: LinkKind, between sides: LinkSides, _ dates: PublicationDates) -> [ActorLink] {
    links(kind, by: \.to, dates).map { link in
      ActorLink(
        kind: kind, firsts: [sides.first], seconds: [sides.second], through: link.through, ties: link.ties,
        dates: link.dates)
    }
  }
}
