public import KorpuModel

/// What happened in a network, or around some of its actors, by the dates of the articles that tell of it.
///
/// One entry an event, with all articles that tell of it. The order of the network's lists never shows.
public struct EventList: Sendable {
  /// The events by the date of the first article that tells of each; those without a date come last.
  public let events: [TimelineEvent]

  /// - Parameters:
  ///   - network: An empty one has no events.
  ///   - actors: Whose events: gatherings to which a tie joins one of them or which are among them, meetings, agreements
  ///     and roles of theirs, what they say and what is said of them. Everybody's where it is `nil`. For a country and
  ///     all its people and bodies, give these: ``CountryMembers/actors(of:)``.
  ///   - kinds: The kinds of events.
  /// - Complexity: O(*n* log *n*) in actors, ties, utterances and citations.
  public init(
    of network: Network, around actors: Set<Actor.ID>? = nil,
    kinds: Set<TimelineEvent.Kind> = Set(TimelineEvent.Kind.allCases)
  ) {
    let dates = PublicationDates(of: network)
    let concerns = { (actor: Actor.ID) in actors?.contains(actor) ?? true }
    let tied = network.ties.filter { (concerns($0.from) || concerns($0.to)) && !$0.citations.isEmpty }
    let said = network.utterances.filter { concerns($0.speaker) || $0.about.contains(where: concerns) }
    var found: [TimelineEvent] = []
    if kinds.contains(.gathering) { found += GatheringEvents(of: network, dates).events(around: actors) }
    if kinds.contains(.meeting) {
      found += tied.filter { $0.type == .met }.flatMap { MeetingEvents(of: $0, dates).events }
    }
    if kinds.contains(.agreement) {
      found += tied.filter { $0.type == .cooperatesWith }.map { Self.event(.agreement, $0, dates) }
    }
    if kinds.contains(.role) { found += tied.filter { $0.type == .holdsRole }.map { Self.event(.role, $0, dates) } }
    if kinds.contains(.statement) { found += Self.statements(said, dates) }
    events = found.sorted(by: TimelineEvent.goesBefore)
  }

  private static func event(_ kind: TimelineEvent.Kind, _ tie: Tie, _ dates: PublicationDates) -> TimelineEvent {
    TimelineEvent(
      kind: kind, actors: [tie.from, tie.to], ties: [tie], dates: dates.dates(of: tie.citations),
      citations: tie.citations.inReadingOrder())
  }

  private struct Saying: Hashable {
    let speaker: Actor.ID
    let words: String
  }

  private static func statements(_ utterances: [Utterance], _ dates: PublicationDates) -> [TimelineEvent] {
    Dictionary(grouping: utterances) { Saying(speaker: $0.speaker, words: $0.words) }
      .map { saying, utterances in
        let citations = utterances.map(\.citation)
        return TimelineEvent(
          kind: .statement, actors: [saying.speaker] + Set(utterances.flatMap(\.about)).sorted(),
          utterances: utterances.sorted(), dates: dates.dates(of: citations), citations: citations.inReadingOrder())
      }
  }
}
