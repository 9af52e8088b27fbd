import KorpuAnalysis
import KorpuModel
import TestSupport

/// What random people ask for.
struct RandomSelection {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Criteria of every kind at once.
  mutating func anything() -> NetworkSelection {
    let criteria = Self.criteria.indices.filter { _ in generator.chance(30) }
    return selection(of: criteria)
  }

  /// Criteria of which none takes away what another rests on.
  mutating func independent() -> NetworkSelection {
    // By their places: around, forums and between stand without types and numbers, and between without exclusion, for a
    // country that is not shown gives nobody a home the second time.
    let criteria = generator.pick([[0, 1, 2, 4], [0, 1, 2, 5], [0, 2, 6], [0, 1, 2, 3, 7, 8]])
    return selection(of: criteria.filter { _ in generator.chance(70) })
  }

  private mutating func selection(of criteria: [Int]) -> NetworkSelection {
    var selection = NetworkSelection()
    for criterion in criteria { Self.criteria[criterion](&selection, &generator) }
    return selection
  }

  private typealias Asking = @Sendable (inout NetworkSelection, inout SeededGenerator) -> Void

  private static let criteria: [Asking] = [
    { $0.since = CalendarDate(year: $1.pick([2023, 2024, 2026])) },
    { $0.exclude = ids(&$1) },
    { $0.include = ids(&$1) },
    { $0.types = $1.pick([[.person], [.person, .organization], [.forum, .country]]) },
    { selection, generator in
      selection.around = ids(&generator)
      selection.hops = generator.below(4)
    },
    { $0.forums = [$1.pick(["f-0", "f-1", "f-2"])] },
    { selection, generator in
      let codes = ["AZ", "KZ", "UZ"].compactMap { CountryCode($0) }
      selection.between = CountryPair(generator.pick(codes), generator.pick(codes))
    },
    { $0.minArticles = $1.below(4) },
    { $0.top = $1.below(8) },
  ]

  private static func ids(_ generator: inout SeededGenerator) -> Set<Actor.ID> {
    Set((0..<1 + generator.below(2)).map { _ in generator.pick(RandomCountryNetwork.ids) })
  }
}
