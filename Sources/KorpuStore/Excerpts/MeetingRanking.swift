internal import KorpuModel

/// Of whom most articles tell among those whom a person met, found without a look at those of whom few do.
struct MeetingRanking {
  private typealias Entity = EntityRows.Entity

  private let person: EntityRows.Entity
  private let meetings: [TieRows.Contact]
  private let entities: EntityRows
  private let articles: [Int64: Set<Int64>]

  /// - Parameter meetings: All that the person has, also with bodies and countries.
  /// - Complexity: O(*n*).
  init(of person: EntityRows.Entity, _ meetings: [TieRows.Contact], _ entities: EntityRows) {
    self.person = person
    self.meetings = meetings
    self.entities = entities
    articles = Dictionary(grouping: meetings, by: \.other).mapValues { Set($0.map(\.key.article)) }
  }

  /// The people whom most articles tell of, in no order, among equals those whose names come first; `nil` where there are
  /// fewer.
  ///
  /// - Complexity: O(*n* log *n*) in all who were met, and O(log size of the archive) for each of whom as many articles tell
  ///   as of the last one.
  func leading(_ count: Int) throws -> [EntityRows.Entity]? {
    guard count > 0 else { return nil }
    let byArticles = Dictionary(grouping: articles.keys) { articles[$0, default: []].count }
    var leading: [Entity] = []
    for equals in byArticles.sorted(by: { $0.key > $1.key }).map(\.value) {
      let people = try self.people(equals)
      let missing = count - leading.count
      if people.count < missing {
        leading += people
      } else {
        return leading + people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.prefix(missing)
      }
    }
    return nil
  }

  /// The meetings with some people, and with all of whom the very same articles tell: they may have been met together.
  ///
  /// - Complexity: O(*n*), and O(log size of the archive) for each whose meetings are given.
  func meetings(besides people: [EntityRows.Entity]) throws -> [TieRows.End] {
    let told = Set(people.compactMap { articles[$0.row] })
    let near = articles.filter { told.contains($0.value) }.keys
    let known = Dictionary(uniqueKeysWithValues: try self.people(near).map { ($0.row, $0) })
    return meetings.compactMap { meeting in known[meeting.other].map { TieRows.End(other: $0, key: meeting.key) } }
  }

  /// Those of some entities who are people, and whom the person could meet.
  private func people(_ rows: some Sequence<Int64>) throws -> [EntityRows.Entity] {
    let rows = rows.filter { $0 != person.row }
    try entities.read(Set(rows))
    return try rows.map(entities.entity(at:)).filter { $0.type == .person && !$0.isHidden }
  }
}
