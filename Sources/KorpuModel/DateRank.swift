/// Where something stands among things in the order of their dates: what has no date comes last.
public struct DateRank: Hashable, Comparable, Sendable {
  public let date: CalendarDate?

  public init(_ date: CalendarDate?) {
    self.date = date
  }

  public static func < (left: DateRank, right: DateRank) -> Bool {
    guard let own = left.date else { return false }
    guard let other = right.date else { return true }
    return own < other
  }
}
