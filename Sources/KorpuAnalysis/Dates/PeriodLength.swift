public import KorpuModel

/// How finely things are counted over time.
public enum PeriodLength: String, Hashable, Sendable, CaseIterable {
  case month, year
}

extension CalendarDate {
  /// The month or the year of the date; a date that is vaguer already stays as it is.
  public func period(_ length: PeriodLength) -> CalendarDate {
    CalendarDate(year: year, month: length == .month ? month : nil) ?? self
  }
}
