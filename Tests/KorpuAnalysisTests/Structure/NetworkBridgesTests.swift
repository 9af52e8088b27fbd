import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@Suite struct NetworkBridgesTests {
  /// Two of Azerbaijan and two of Kazakhstan who meet through one gathering; one more of Kazakhstan knows one of these.
  private static let network = Network.of([
    Tie("aydan", .represents, "c-az", in: "n1"), Tie("bahar", .represents, "c-az", in: "n1"),
    Tie("dana", .represents, "c-kz", in: "n1"), Tie("erlan", .represents, "c-kz", in: "n1"),
    Tie("farida", .represents, "c-kz", in: "n2"), Tie("aydan", .met, "bahar", in: "n1"),
    Tie("aydan", .spokeAt, "f-panel", in: "n1"), Tie("bahar", .spokeAt, "f-panel", in: "n1"),
    Tie("dana", .spokeAt, "f-panel", in: "n1"), Tie("erlan", .spokeAt, "f-panel", in: "n1"),
    Tie("dana", .met, "erlan", in: "n1"), Tie("erlan", .met, "farida", in: "n2"),
  ])

  @Test func `who alone brings two countries together comes first`() throws {
    let found = NetworkBridges(of: Self.network)
    #expect(found.actors.map(\.actor) == ["f-panel", "erlan"])
    let pair = CountryPair(try #require(CountryCode("az")), try #require(CountryCode("kz")))
    #expect(found.actors.map(\.countries) == [[pair], []])
    #expect(found.actors.map(\.parts) == [[3, 2], [4, 1]])
  }

  @Test func `a tie without which somebody is cut off is told with what states it`() throws {
    let tie = try #require(NetworkBridges(of: Self.network).ties.first)
    #expect([tie.one, tie.other] == ["erlan", "farida"] && tie.cutOff == 1 && tie.countries.isEmpty)
    #expect(tie.ties.map(\.type) == [.met] && tie.citations == [Citation(article: "n2")])
    #expect(NetworkBridges(of: Self.network).ties.count == 1)
  }

  @Test(arguments: 0..<100 as Range<UInt64>) func `the order of the input never shows, and parted countries are parted`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var networks = RandomCountryNetwork(seed: seed)
    let network = networks.network()
    let turned = network.shuffled(using: &generator)
    let (found, other) = (NetworkBridges(of: network), NetworkBridges(of: turned))
    #expect(found.actors == other.actors && found.ties == other.ties)
    for actor in found.actors { #expect(pairs(in: network, without: actor.actor).isDisjoint(with: actor.countries)) }
  }

  /// The pairs of countries that hang together once an actor is gone, by walking.
  private func pairs(in network: Network, without lost: Actor.ID) -> Set<CountryPair> {
    let graph = ActorGraph(of: network)
    let members = CountryMembers(of: network)
    var whole = Set<Int>()
    if let node = graph.node(of: lost) { whole = reached(from: node, in: graph.graph, without: nil) }
    var found = Set<CountryPair>()
    for start in whole where graph.actors[start] != lost {
      let part = reached(from: start, in: graph.graph, without: graph.node(of: lost))
      let countries = Set(part.compactMap { members[graph.actors[$0]] })
      for one in countries { for other in countries where one != other { found.insert(CountryPair(one, other)) } }
    }
    return found
  }

  private func reached(from start: Int, in graph: WeightedGraph, without lost: Int?) -> Set<Int> {
    var seen: Set<Int> = [start]
    var open = [start]
    while let next = open.popLast() {
      for other in graph.neighbours(of: next).map(Int.init) where other != lost && seen.insert(other).inserted {
        open.append(other)
      }
    }
    return seen
  }
}
