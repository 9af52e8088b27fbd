public import KorpuModel

/// That articles give a post to somebody.
public struct PostHolding: Hashable, Sendable {
  public let person: Actor.ID
  /// The ties that say so, each with the citations that count: not those whose sentence speaks of what is over.
  public let ties: [Tie]
  /// When these articles were published, each date once, in order; never empty.
  public let dates: [CalendarDate]

  public init(person: Actor.ID, ties: [Tie], dates: [CalendarDate]) {
    self.person = person
    self.ties = ties
    self.dates = dates
  }

  /// What says so, in the order of reading.
  public var citations: [Citation] { ties.flatMap(\.citations).inReadingOrder() }
}

extension PostHolding {
  /// Whether no date surely lies behind any of another's, and the first surely lies before them: on the day on which a post
  /// passes to another, articles name both.
  func passes(to other: PostHolding) -> Bool {
    lastDay(by: \.lastDay) <= other.firstDay(by: \.firstDay) && firstDay(by: \.lastDay) < other.firstDay(by: \.firstDay)
  }

  /// Whether all dates may lie before all of another's, or on the same day.
  func mayPrecede(_ other: PostHolding) -> Bool { lastDay(by: \.firstDay) <= other.firstDay(by: \.lastDay) }

  /// Whether all dates of both are one day.
  func isOfOneDay(with other: PostHolding) -> Bool {
    dates == other.dates && dates.count == 1 && dates[0].day != nil
  }

  private func firstDay(by bound: (CalendarDate) -> Int) -> Int { dates.map(bound).min() ?? .max }

  private func lastDay(by bound: (CalendarDate) -> Int) -> Int { dates.map(bound).max() ?? .min }
}
