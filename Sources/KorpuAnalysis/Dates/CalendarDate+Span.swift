internal import KorpuModel

extension CalendarDate {
  /// A day as a number that grows with time, without regard to how long months are.
  typealias DayNumber = Int

  /// The first day that the date can mean.
  var firstDay: DayNumber { Self.number(year, month ?? 1, day ?? 1) }

  /// The last day that the date can mean.
  var lastDay: DayNumber { Self.number(year, month ?? 12, day ?? 31) }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> DayNumber { (year * 12 + month) * 31 + day }
}
