/// A date as newspapers print it: a year, perhaps a month, perhaps a day.
///
/// Written as in ISO 8601: `2025-11-24`, `2025-11`, `2025`.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12, or `nil` when only the year is known.
  public let month: Int?
  /// 1 to 31, or `nil` when only the month is known.
  public let day: Int?

  /// Refuses months and days that no calendar has.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-11-24`, `2025-11` or `2025`; anything else is `nil`.
  public init?(iso text: some StringProtocol) {
    // As a string of its own: generic code is not specialised for callers in other modules, and archives hold many dates.
    let parts = String(text).utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = zip(parts, [4, 2, 2]).compactMap { Self.number($0, digits: $1) }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  private static func number(_ text: Substring.UTF8View, digits count: Int) -> Int? {
    guard text.count == count, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The date in ISO 8601, as far as it is known.
  public var iso: String {
    [Self.padded(year, to: 4), month.map { Self.padded($0, to: 2) }, day.map { Self.padded($0, to: 2) }]
      .compactMap { $0 }
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension CalendarDate: Comparable {
  /// Earlier comes first; a vaguer date comes before the dates that it spans.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CalendarDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no date; write 2025-11-24, 2025-11 or 2025")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
