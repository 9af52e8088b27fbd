internal import KorpuModel

/// Who was at which gatherings, and where these were, by the days on which articles say so.
struct PresenceDays {
  private struct Visit: Hashable {
    let person: Actor.ID
    let forum: Actor.ID
  }

  private let dates: PublicationDates
  private var visits: [Visit: [Tie]] = [:]
  private var venues: [Actor.ID: [Tie]] = [:]
  private var hierarchy = ForumHierarchy()

  /// - Complexity: O(actors + ties).
  init(of network: Network, _ dates: PublicationDates) {
    self.dates = dates
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    for tie in network.ties {
      hierarchy.add(tie)
      switch tie.type {
      case .spokeAt where people.contains(tie.from), .tookPartIn where people.contains(tie.from):
        visits[Visit(person: tie.from, forum: tie.to), default: []].append(tie)
      case .heldIn: venues[tie.from, default: []].append(tie)
      default: break
      }
    }
  }

  /// The people, the days of articles about them and the gatherings of the day, in order; days with one gathering are
  /// left out.
  var people: [(person: Actor.ID, date: CalendarDate, forums: [Actor.ID])] {
    var found: [Actor.ID: [CalendarDate: Set<Actor.ID>]] = [:]
    for (visit, ties) in visits {
      for date in dates.dates(of: ties.flatMap(\.citations)) where date.day != nil {
        found[visit.person, default: [:]][date, default: []].insert(visit.forum)
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { person, days in
      days.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map { (person, $0.key, $0.value.sorted()) }
    }
  }

  /// What articles of a day say of a person at a gathering; `nil` where they give it no place.
  func presence(of person: Actor.ID, at forum: Actor.ID, on date: CalendarDate) -> PlaceContradiction.Presence? {
    let visit = stated(visits[Visit(person: person, forum: forum)] ?? [], on: date)
    let venue = stated(venues[forum] ?? [], on: date)
    if visit.isEmpty || venue.isEmpty { return nil }
    return PlaceContradiction.Presence(forum: forum, places: Set(venue.map(\.to)).sorted(), ties: visit + venue)
  }

  private func stated(_ ties: [Tie], on date: CalendarDate) -> [Tie] {
    ties.compactMap { $0.keeping { dates[$0.article] == date } }.sorted()
  }

  /// Whether one gathering is part of the other, or both are part of one.
  func areRelated(_ one: Actor.ID, _ other: Actor.ID) -> Bool {
    !hierarchy.wholes(of: one).union([one]).isDisjoint(with: hierarchy.wholes(of: other).union([other]))
  }

  /// Whether one article puts the person at the one gathering and another one at the other.
  func isToldByTwo(_ one: PlaceContradiction.Presence, _ other: PlaceContradiction.Presence) -> Bool {
    let articles = [one, other].map { presence in
      Set(presence.ties.lazy.filter { $0.type != .heldIn }.flatMap(\.citations).map(\.article))
    }
    return articles[0].union(articles[1]).count > 1
  }
}
