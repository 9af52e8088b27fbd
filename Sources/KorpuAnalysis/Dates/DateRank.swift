internal import KorpuModel

/// Where something stands among things in the order of their dates: what has no date comes last.
struct DateRank: Comparable {
  let date: CalendarDate?

  init(_ date: CalendarDate?) {
    self.date = date
  }

  static func < (left: DateRank, right: DateRank) -> Bool {
    guard let own = left.date else { return false }
    guard let other = right.date else { return true }
    return own < other
  }
}
