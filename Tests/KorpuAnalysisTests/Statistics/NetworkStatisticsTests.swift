import KorpuAnalysis
import KorpuModel
import Testing

/// How much there is of everything.
@Suite struct NetworkStatisticsTests {
  private func counts(_ counts: [NetworkStatistics.Count]) -> [String] { counts.map { "\($0.name) \($0.count)" } }

  private let statistics = NetworkStatistics(
    of: Network.of(
      [
        Tie("aydan", .met, "bolat", in: "n1"), Tie("aydan", .represents, "c-az", in: "n2"),
        Tie("bolat", .spokeAt, "f-water", in: "n1"), Tie("f-water", .heldIn, "l-baku", in: "n3"),
        Tie("i-league", .basedIn, "c-az", in: "n1"), Tie("o-u", .met, "c-az", in: "n1"),
      ],
      utterances: [
        Utterance("aydan", "Bəli", in: "n1"),
        Utterance(
          speaker: "aydan", words: "Xeyr", isDirect: true, about: [], citation: Citation(article: "n4")),
      ], published: ["n1": "2025-02-01", "n2": "2025-02-17", "n3": "2024"]))

  @Test func `articles are counted`() {
    #expect(statistics.articles == 4)
    #expect(counts(statistics.articlesByLanguage) == ["az 4"])
    #expect(statistics.articlesByPublisher.isEmpty && statistics.articlesWithoutPublisher == 4)
    #expect(counts(statistics.articlesByMonth) == ["2024 1", "2025-02 2"])
    #expect(statistics.articlesWithoutDate == 1)
  }

  @Test func `actors are counted`() {
    #expect(statistics.actors == 7)
    #expect(
      counts(statistics.actorsByType) == ["organization 2", "person 2", "country 1", "forum 1", "place 1"])
    #expect(counts(statistics.actorsByKind) == ["forum/forum 1", "organization/igo 1", "organization/other 1"])
    #expect(counts(statistics.actorsByCountry) == ["AZ 1"])
    #expect(statistics.withoutCountry == ["bolat", "o-u"])
    #expect(statistics.withSingleName == ["aydan", "bolat"])
  }

  @Test func `ties, statements and components are counted`() {
    #expect(statistics.ties == 6)
    #expect(
      counts(statistics.tiesByType) == ["met 2", "basedIn 1", "heldIn 1", "represents 1", "spokeAt 1"])
    #expect(statistics.directStatements == 1 && statistics.reportedStatements == 1)
    #expect(statistics.componentSizes == [3, 1, 1])
    #expect(statistics.density == 0.2)
  }

  @Test func `an empty network counts nothing`() {
    let empty = NetworkStatistics(of: Network.of([]))
    #expect(empty.actors == 0 && empty.componentSizes.isEmpty && empty.density == 0)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `order never shows, and all add up`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let statistics = NetworkStatistics(of: network)
    #expect(statistics == NetworkStatistics(of: turned))
    func total(_ counts: [NetworkStatistics.Count]) -> Int { counts.map(\.count).reduce(0, +) }
    #expect(total(statistics.actorsByType) == statistics.actors)
    #expect(total(statistics.tiesByType) == statistics.ties)
    #expect(total(statistics.articlesByMonth) + statistics.articlesWithoutDate == statistics.articles)
    let placed = network.actors.count { $0.type != .place && $0.type.countryCode == nil }
    #expect(statistics.componentSizes.reduce(0, +) == placed)
    #expect((0...1).contains(statistics.density))
  }
}
