internal import KorpuModel

extension CalendarDate {
  /// The first day that the date can mean, as a number that grows with time.
  var firstDay: Int { Self.number(year, month ?? 1, day ?? 1) }

  /// The last day that the date can mean, as a number that grows with time.
  var lastDay: Int { Self.number(year, month ?? 12, day ?? 31) }

  /// Comparable numbers, without regard to how long months are.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int { (year * 12 + month) * 31 + day }

  /// How many days the first day that the date can mean lies after one fixed day, in the Gregorian calendar.
  ///
  /// Years are counted from March, so that the leap day is the last of a year.
  var dayNumber: Int {
    let month = month ?? 1
    let year = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (153 * monthFromMarch + 2) / 5 + (day ?? 1)
  }
}
