internal import KorpuModel

/// When the articles of a network were published, as far as they tell: the only dates that a network knows.
struct PublicationDates: Sendable {
  private let dates: [String: CalendarDate]

  /// - Complexity: O(articles).
  init(of network: Network) {
    dates = Dictionary(
      network.articles.compactMap { article in article.published.map { (article.id, $0) } }, uniquingKeysWith: min)
  }

  subscript(article: String) -> CalendarDate? { dates[article] }

  /// When the articles cited were published, each date once, in order.
  ///
  /// - Complexity: O(*n* log *n*).
  func dates(of citations: some Sequence<Citation>) -> [CalendarDate] {
    let found = citations.compactMap { dates[$0.article] }
    return found.count < 2 ? found : Set(found).sorted()
  }
}
