internal import KorpuModel

/// The meetings of two, told apart by when articles tell of them.
struct MeetingEvents {
  /// Within how many days an article follows another that tells of the same meeting.
  private static let patience = 7

  private let tie: Tie
  private let dates: PublicationDates

  init(of tie: Tie, _ dates: PublicationDates) {
    self.tie = tie
    self.dates = dates
  }

  /// - Complexity: O(*n* log *n*) in the citations.
  var events: [TimelineEvent] {
    let byDate = Dictionary(grouping: tie.citations) { dates[$0.article] }
    let days = byDate.keys.compactMap { $0 }.filter { $0.day != nil }.sorted()
    var meetings: [[CalendarDate]] = []
    for day in days {
      if let last = meetings.last?.last, day.dayNumber - last.dayNumber <= Self.patience {
        meetings[meetings.count - 1].append(day)
      } else {
        meetings.append([day])
      }
    }
    let vague = byDate.keys.filter { $0?.day == nil }
    return (meetings.map { $0.map(Optional.some) } + vague.map { [$0] }).map { dates in
      event(dates.flatMap { byDate[$0] ?? [] })
    }
  }

  private func event(_ citations: [Citation]) -> TimelineEvent {
    let citations = citations.inReadingOrder()
    let stated = Tie(
      type: tie.type, from: tie.from, to: tie.to, role: tie.role, title: tie.title, citations: citations)
    return TimelineEvent(
      kind: .meeting, actors: [tie.from, tie.to], ties: [stated], dates: dates.dates(of: citations),
      citations: citations)
  }
}
