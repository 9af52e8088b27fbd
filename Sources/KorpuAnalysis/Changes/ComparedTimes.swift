internal import KorpuModel

/// The articles of two times that are compared.
struct ComparedTimes {
  private let earlier: Set<String>
  private let later: Set<String>

  /// - Complexity: O(articles).
  init(of network: Network, earlier: PublicationWindow, later: PublicationWindow) {
    self.earlier = Set(network.articles.lazy.filter(earlier.admits).map(\.id))
    self.later = Set(network.articles.lazy.filter(later.admits).map(\.id))
  }

  func isEarlier(_ article: String) -> Bool { earlier.contains(article) }

  func isLater(_ article: String) -> Bool { later.contains(article) }
}

extension PublicationWindow {
  /// All that was published before a date.
  static func before(_ date: CalendarDate) -> PublicationWindow {
    if let previous = date.previous { return PublicationWindow(until: previous) }
    // Before the year 1 nothing was: a window that ends before it begins.
    return PublicationWindow(since: CalendarDate(year: 9999), until: CalendarDate(year: 1))
  }
}

extension CalendarDate {
  /// The day, month or year before; `nil` for the first of all.
  fileprivate var previous: CalendarDate? {
    guard let month else { return CalendarDate(year: year - 1) }
    let (yearOfPrevious, previousMonth) = month > 1 ? (year, month - 1) : (year - 1, 12)
    guard let day else { return CalendarDate(year: yearOfPrevious, month: previousMonth) }
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    return [31, 30, 29, 28].lazy
      .compactMap { CalendarDate(year: yearOfPrevious, month: previousMonth, day: $0) }.first
  }
}
