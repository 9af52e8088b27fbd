internal import Korpu

/// A row of a table of events.
struct EventRow {
  /// What it tells of: one event, or the meetings of all on one side with all on the other.
  let events: [TimelineEvent]
  /// Who met or agreed with whom: two sides, or one where each did with each; `nil` for other events.
  let sides: [[Actor.ID]]?
}

/// Events as the rows of a table.
///
/// Of a meeting of delegations articles state a tie of each member of the one with each of the other. Those that the
/// same sentences tell of, in articles of the same dates, are one row, where each side is whole.
struct EventRows {
  private struct Occasion: Hashable {
    let kind: TimelineEvent.Kind
    let dates: [CalendarDate]
    let sentences: Set<Citation>

    /// `nil` for other events than meetings and agreements, and for what no sentence is known of.
    init?(_ event: TimelineEvent) {
      guard event.isOfTwo, event.citations.allSatisfy({ $0.sentence != nil }) else { return nil }
      kind = event.kind
      dates = event.dates
      sentences = Set(event.citations.map { Citation(article: $0.article, sentence: $0.sentence) })
    }
  }

  /// In the order of the events; several stand where the first of them does.
  let rows: [EventRow]

  /// - Complexity: O(*n*) in events, quadratic in those of one occasion.
  init(of events: [TimelineEvent]) {
    var occasions: [Occasion: [Int]] = [:]
    for (place, event) in events.enumerated() {
      if let occasion = Occasion(event) { occasions[occasion, default: []].append(place) }
    }
    var joined: [Int: EventRow] = [:]
    var told: Set<Int> = []
    for places in occasions.values {
      for part in Self.connected(places, events) where part.count > 1 {
        guard let sides = Self.sides(of: part.map { events[$0].actors }) else { continue }
        joined[part[0]] = EventRow(events: part.map { events[$0] }, sides: sides)
        told.formUnion(part)
      }
    }
    rows = events.enumerated().compactMap { place, event -> EventRow? in
      if told.contains(place) { return joined[place] }
      return EventRow(events: [event], sides: event.isOfTwo ? Self.sides(of: [event.actors]) : nil)
    }
  }

  /// The places of events that actors join, each list in order.
  private static func connected(_ places: [Int], _ events: [TimelineEvent]) -> [[Int]] {
    var parts: [(actors: Set<Actor.ID>, places: [Int])] = []
    for place in places {
      var part = (actors: Set(events[place].actors), places: [place])
      let touched = parts.filter { !$0.actors.isDisjoint(with: part.actors) }
      parts.removeAll { !$0.actors.isDisjoint(with: part.actors) }
      for other in touched {
        part.actors.formUnion(other.actors)
        part.places += other.places
      }
      parts.append(part)
    }
    return parts.map { $0.places.sorted() }
  }

  /// The two sides of which each on the one makes a pair with each on the other, or the one of which each does with
  /// each; `nil` where pairs are missing.
  private static func sides(of pairs: [[Actor.ID]]) -> [[Actor.ID]]? {
    var partners: [Actor.ID: Set<Actor.ID>] = [:]
    for pair in pairs {
      partners[pair[0], default: []].insert(pair[1])
      partners[pair[1], default: []].insert(pair[0])
    }
    let actors = pairs.flatMap { $0 }.unique()
    let others = partners[actors[0]] ?? []
    let own = Set(actors).subtracting(others)
    if actors.allSatisfy({ partners[$0] == (own.contains($0) ? others : own) }) {
      return [actors.filter { own.contains($0) }, actors.filter { others.contains($0) }]
    }
    return actors.count > 1 && actors.allSatisfy({ partners[$0]?.count == actors.count - 1 }) ? [actors] : nil
  }
}

extension TimelineEvent {
  /// Whether it is something that two had with one another.
  fileprivate var isOfTwo: Bool { (kind == .meeting || kind == .agreement) && actors.count == 2 }
}
