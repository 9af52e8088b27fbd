public import KorpuModel

/// Articles published from one date to another, both included.
///
/// Vague dates are taken at their widest: an article of 2025-11 counts where some day of that November lies within,
/// and a window until 2025-11 ends with that month. An article without a date falls out.
///
/// - Complexity: O(1) an article.
public struct PublicationWindow: ArticleCriterion, Hashable {
  /// `nil` where the window has no beginning.
  public let since: CalendarDate?
  /// `nil` where the window has no end.
  public let until: CalendarDate?

  public init(since: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.since = since
    self.until = until
  }

  var rule: SelectionRule { .publicationDate }

  func admits(_ article: ArticleReference) -> Bool { article.published.map(contains) ?? false }

  /// Whether some day that a date can mean lies within.
  public func contains(_ published: CalendarDate) -> Bool {
    let first = [published, since].compactMap { $0?.firstDay }.max() ?? published.firstDay
    let last = [published, until].compactMap { $0?.lastDay }.min() ?? published.lastDay
    return first <= last
  }
}
