internal import Foundation
internal import Korpu

/// The one clock of the program: the log of judgements says on which day each was made.
enum Today {
  /// The day where the user is, by the Gregorian calendar; `nil` for a clock far off.
  static var date: CalendarDate? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return parts.year.flatMap { CalendarDate(year: $0, month: parts.month, day: parts.day) }
  }
}
