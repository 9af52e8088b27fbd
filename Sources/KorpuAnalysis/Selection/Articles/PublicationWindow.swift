internal import KorpuModel

/// Articles published from one date to another, both included.
///
/// Vague dates are taken at their widest: an article of 2025-11 counts where some day of that November lies within,
/// and a window until 2025-11 ends with that month. An article without a date falls out.
///
/// - Complexity: O(1) an article.
struct PublicationWindow: ArticleCriterion {
  /// `nil` where the window has no beginning.
  let since: CalendarDate?
  /// `nil` where the window has no end.
  let until: CalendarDate?

  var rule: SelectionRule { .publicationDate }

  func admits(_ article: ArticleReference) -> Bool {
    guard let published = article.published else { return false }
    let first = [published, since].compactMap { $0?.firstDay }.max() ?? published.firstDay
    let last = [published, until].compactMap { $0?.lastDay }.min() ?? published.lastDay
    return first <= last
  }
}

extension CalendarDate {
  /// A day as a number that grows with time, without regard to how long months are.
  fileprivate typealias Day = Int

  fileprivate var firstDay: Day { Self.day(year, month ?? 1, day ?? 1) }

  fileprivate var lastDay: Day { Self.day(year, month ?? 12, day ?? 31) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day { (year * 12 + month) * 31 + day }
}
