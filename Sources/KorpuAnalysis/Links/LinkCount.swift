public import KorpuModel

/// How many links of one kind articles of one period tell of.
public struct LinkCount: Hashable, Sendable {
  public let kind: LinkKind
  /// The month or year of publication, or what is known of it; `nil` for articles without a date.
  public let period: CalendarDate?
  /// A link that articles of several periods tell of counts in each.
  public let links: Int
  public let articles: Int

  public init(kind: LinkKind, period: CalendarDate?, links: Int, articles: Int) {
    self.kind = kind
    self.period = period
    self.links = links
    self.articles = articles
  }
}

extension LinkCount {
  private struct Key: Hashable {
    let kind: LinkKind
    let period: CalendarDate?
  }

  /// Links counted by kind and period, in this order; articles without a date come last.
  static func counts(of links: [ActorLink], by length: PeriodLength, _ dates: PublicationDates) -> [LinkCount] {
    var counted: [Key: (links: Int, articles: Set<String>)] = [:]
    for link in links {
      let articles = Dictionary(grouping: link.citations.articleIDs) { dates[$0]?.period(length) }
      for (period, articles) in articles {
        counted[Key(kind: link.kind, period: period), default: (0, [])].links += 1
        counted[Key(kind: link.kind, period: period)]?.articles.formUnion(articles)
      }
    }
    return counted.map { key, count in
      LinkCount(kind: key.kind, period: key.period, links: count.links, articles: count.articles.count)
    }
    .sorted { ($0.kind, DateRank($0.period)) < ($1.kind, DateRank($1.period)) }
  }
}
