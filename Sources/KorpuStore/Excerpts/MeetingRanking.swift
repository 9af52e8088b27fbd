internal import KorpuModel

/// The meetings of a person, and of whom most articles tell among those met.
struct MeetingRanking {
  private typealias Entity = EntityRows.Entity

  private let meetings: [TieRows.End]
  private let articles: [Int64: Set<Int64>]

  /// - Complexity: O(*n*).
  init(of meetings: [TieRows.End]) {
    self.meetings = meetings
    articles = Dictionary(grouping: meetings, by: \.other.row).mapValues { Set($0.map(\.key.article)) }
  }

  /// Those whom most articles tell of, in no order, among equals those whose names come first; `nil` where there are fewer.
  ///
  /// - Complexity: O(*n* log *n*) in those of as many articles as the last one.
  func leading(_ count: Int) -> [EntityRows.Entity]? {
    guard count > 0, articles.count >= count else { return nil }
    let least = articles.values.map(\.count).sorted(by: >)[count - 1]
    let known = meetings.map(\.other).unique(by: \.row)
    let more = known.filter { told($0) > least }
    let equal = known.filter { told($0) == least }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    return more + equal.prefix(count - more.count)
  }

  /// The meetings with some people, and with all of whom an article tells that tells of these: they may have been met
  /// together.
  func meetings(besides people: [EntityRows.Entity]) -> [TieRows.End] {
    let told = people.reduce(into: Set<Int64>()) { $0.formUnion(articles[$1.row] ?? []) }
    let near = Set(articles.filter { !$0.value.isDisjoint(with: told) }.keys)
    return meetings.filter { near.contains($0.other.row) }
  }

  private func told(_ entity: EntityRows.Entity) -> Int { articles[entity.row]?.count ?? 0 }
}
