public import KorpuModel

/// A gathering as far as articles tell of it.
///
/// A network knows no date of the gathering itself, only those of the articles. All lists are in order and each holds an
/// actor once.
public struct Programme: Hashable, Sendable {
  public let forum: Actor.ID
  /// Its best name, then the other forms in which articles print it, sorted.
  public let names: [String]
  /// When the articles were published that name it, each date once, in order.
  public let dates: [CalendarDate]
  /// Where articles say that it was held; not where the whole was held that it is part of.
  public let places: [ProgrammeMention]
  /// The gatherings that articles say it is part of, but not what those are part of in turn.
  public let wholes: [ProgrammeMention]
  /// Its panels, sessions and side events, each as a programme of its own. A gathering that articles call a part of
  /// itself, by whatever detour, is told of once.
  public let sessions: [Programme]
  /// Who took the floor at it; speakers of its sessions are told of there.
  public let speakers: [Participant]
  public let organisers: [Participant]
  /// Who attended or was represented, not having taken the floor.
  public let participants: [Participant]
  /// What its speakers say in the articles that state that they took this floor, by date and in the order of reading.
  /// Where ``FoundStatement/forums`` holds other gatherings too, the article need not say at which the words fell.
  public let statements: [FoundStatement]
  /// Where it is named, in the order of reading.
  public let citations: [Citation]
}

/// A place or a gathering that the programme of another names.
public struct ProgrammeMention: Hashable, Sendable {
  public let actor: Actor.ID
  /// What says so, in the order of reading.
  public let citations: [Citation]
}

/// Somebody who had a part in a gathering.
public struct Participant: Hashable, Sendable {
  public let actor: Actor.ID
  /// The person's roles that one of the articles states that give it this part, in the order of a network.
  public let roles: [Tie]
  /// Roles that other articles alone state, perhaps of another time.
  public let otherRoles: [Tie]
  /// The country to which the network's articles together give the actor, see ``CountryAssignment``.
  public let country: CountryCode?
  /// What says that it had this part, in the order of reading.
  public let citations: [Citation]
}
