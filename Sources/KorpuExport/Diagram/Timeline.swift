public import KorpuModel

/// Gatherings and meetings by date, and the actors whose lanes they cross.
public struct Timeline: Hashable, Sendable {
  /// Something that happened, told first by an article of its date.
  public struct Event: Hashable, Sendable {
    public let date: CalendarDate
    /// The gathering; `nil` for a meeting.
    public let forum: Actor.ID?
    /// The ids of the lines that say who was there.
    public let lines: Set<String>
    /// Whose lanes it touches, in the order of the lanes.
    public let participants: [Actor.ID]

    public init(date: CalendarDate, forum: Actor.ID?, lines: Set<String>, participants: [Actor.ID]) {
      self.date = date
      self.forum = forum
      self.lines = lines
      self.participants = participants
    }
  }

  /// From the earliest to the latest.
  public let events: [Event]
  /// From the uppermost to the lowest.
  public let lanes: [Actor.ID]

  public init(events: [Event], lanes: [Actor.ID]) {
    self.events = events
    self.lanes = lanes
  }

  /// The same events with the lanes in an order in which their lines are easy to follow.
  ///
  /// - Complexity: That of ``LaneOrder/best``.
  var arranged: Timeline {
    let order = LaneOrder(events: events, actors: lanes).best
    let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return Timeline(
      events: events.map { event in
        Event(
          date: event.date, forum: event.forum, lines: event.lines,
          participants: event.participants.sorted { places[$0] ?? 0 < places[$1] ?? 0 })
      }, lanes: order)
  }

  /// The timeline of some of its nodes and lines: without what nobody of these was at, and arranged for those.
  ///
  /// - Complexity: O(events and their lines), and that of ``LaneOrder/best``.
  func keeping(_ ids: Set<Actor.ID>, lines: Set<String>) -> Timeline {
    let kept = events.map { event in
      Event(
        date: event.date, forum: event.forum, lines: event.lines.intersection(lines),
        participants: event.participants.filter(ids.contains))
    }
    return Timeline(events: kept.filter { !$0.lines.isEmpty }, lanes: lanes.filter(ids.contains)).arranged
  }
}

extension Diagram.Form {
  /// The form of a picture of some of its nodes and lines.
  func keeping(_ ids: Set<Actor.ID>, lines: [DiagramEdge]) -> Diagram.Form {
    switch self {
    case .columns, .map: self
    case .timeline(let timeline): .timeline(timeline.keeping(ids, lines: Set(lines.map(\.id))))
    }
  }
}
