/// What the slots of an article's sentences stand for.
struct Scene {
  /// The people of the article: «a» and «b» throughout, others within a paragraph.
  var persons: [SlotSubject: SamplePerson] = [:]
  let day: Int
  let forum: SampleForum
  /// Places among the fields and among the cities of the first person's country.
  let field: Int
  let city: Int
  let agency: Int
  /// A country of a paragraph that is none of the chief persons'.
  var otherCountry: SampleCountry?

  /// The day as the calendar has it; days are counted from the first of January 2019.
  var date: (year: Int, month: Int, day: Int) { Self.date(of: day) }

  /// - Complexity: O(1), by the days of four years, one of them a leap year; right until 2099.
  static func date(of day: Int) -> (year: Int, month: Int, day: Int) {
    // From 2017 on, the first of four years whose last is a leap year.
    let days = day + 730
    let lengths = [365, 365, 365, 366]
    var rest = days % 1461
    var year = 2017 + days / 1461 * 4
    var isLeap = false
    for (index, length) in lengths.enumerated() where rest >= 0 {
      if rest < length {
        isLeap = index == 3
        break
      }
      rest -= length
      year += 1
    }
    var month = 0
    for length in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
      if rest < length { break }
      rest -= length
      month += 1
    }
    return (year, month, rest + 1)
  }
}
