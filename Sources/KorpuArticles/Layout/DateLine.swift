internal import KorpuModel

/// A line that tells when the article appeared, and little else.
struct DateLine {
  let date: CalendarDate?
  let time: String?
  /// The other words: a city, an agency, a byline, a counter of readers.
  let rest: [Substring]

  /// `nil` for a line that says more, for one a sentence with a date in it.
  init?(_ line: TextLine, dates: DateReader) {
    guard line.text.utf8.count < 80, line.text.last != ":" else { return nil }
    let reading = dates.read(line.text)
    let others = reading.rest.filter { DateReader.number($0) == nil }
    // Without a year only names may stand beside it: «Bakı. 24 noyabr. AZƏRTAC», and no «24 noyabr forumu».
    let namesOnly = others.allSatisfy { $0.first?.isUppercase == true }
    let isDate =
      if reading.date != nil { others.count <= 3 } else if reading.hasDay { others.count <= 2 && namesOnly } else {
        reading.time != nil && others.count <= 4
      }
    guard isDate, !(line.text.hasSuffix(".") && !namesOnly) else { return nil }
    date = reading.date
    time = reading.time
    rest = others
  }
}
