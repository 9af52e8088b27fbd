internal import Korpu

extension Occasion {
  /// So many articles are shown of an occasion where it is shortened.
  private static let mostArticles = 3

  /// What the first articles say of it, in the order of reading; all of its dates.
  var shortened: Occasion {
    let shown = Set(citations.map(\.article).unique().prefix(Self.mostArticles))
    return Occasion(
      kind: kind, forum: forum, places: places, dates: dates, partners: partners,
      words: words.filter { shown.contains($0.citation.article) },
      citations: citations.filter { shown.contains($0.article) })
  }

  /// How many more articles tell of it than are shown where it is shortened.
  var furtherArticles: Int { max(0, Set(citations.map(\.article)).count - Self.mostArticles) }
}
