public import KorpuModel

/// One person at two places on one day.
///
/// Two articles of one day say that the person had a part in two gatherings, and articles of that day that these were
/// held at places of which none is the same. Gatherings that are parts of one another or of one whole do not contradict
/// one another, nor does what one article tells alone. A hall and its town are two places here, and an article may tell
/// of an earlier day. Meetings do not count: no tie says where two met, and some met by telephone.
public struct PlaceContradiction: Hashable, Sendable {
  public let person: Actor.ID
  /// The day on which the articles were published.
  public let date: CalendarDate
  public let first: Presence
  public let second: Presence

  /// That articles of a day give a person a part in a gathering, and the gathering a place.
  public struct Presence: Hashable, Sendable {
    public let forum: Actor.ID
    /// The places, in order.
    public let places: [Actor.ID]
    /// What says so: the person's ties to the gathering, then those to the places.
    public let ties: [Tie]
  }
}

extension PlaceContradiction {
  static func all(of network: Network, _ dates: PublicationDates) -> [PlaceContradiction] {
    let days = PresenceDays(of: network, dates)
    return days.people.flatMap { person, date, forums in
      forums.compactMap { days.presence(of: person, at: $0, on: date) }.pairs()
        .filter { one, other in
          Set(one.places).isDisjoint(with: other.places) && !days.areRelated(one.forum, other.forum)
            && days.isToldByTwo(one, other)
        }
        .map { PlaceContradiction(person: person, date: date, first: $0, second: $1) }
    }
  }
}
