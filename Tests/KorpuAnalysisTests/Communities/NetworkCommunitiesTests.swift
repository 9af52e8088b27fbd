import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@Suite struct NetworkCommunitiesTests {
  private let ties = [
    Tie("aydan", .represents, "c-az", in: "n1"), Tie("beket", .represents, "c-kz", in: "n1"),
    Tie("aydan", .met, "arzu", in: "n1", "n2"), Tie("arzu", .met, "anar", in: "n1"),
    Tie("anar", .met, "aydan", in: "n2"), Tie("beket", .met, "bolat", in: "n1"),
    Tie("bolat", .met, "botagoz", in: "n1"), Tie("botagoz", .met, "beket", in: "n2", "n3", "n4"),
    Tie("aydan", .met, "beket", in: "n1"), Tie("zarina", .represents, "c-uz", in: "n1"),
  ]

  @Test func `two circles of acquaintances, each with its leaders and countries`() throws {
    let found = NetworkCommunities(of: .of(ties))
    let members = [["arzu", "aydan", "anar"], ["beket", "botagoz", "bolat"]]
    #expect(found.communities.map { $0.members.map(\.actor) } == members)
    #expect(found.communities.first?.members.map(\.strength) == [3, 3, 2])
    #expect(found.communities.last?.leaders == ["beket", "botagoz", "bolat"])
    let kazakhstan = try #require(CountryCode("KZ"))
    #expect(found.communities.last?.countries.map(\.country) == [kazakhstan])
    #expect(found.communities.last?.countries.map(\.count) == [1])
    #expect(found.modularity > 0.3)
  }

  @Test func `whom nothing ties to others is set apart`() {
    #expect(NetworkCommunities(of: .of(ties)).isolated == ["zarina"])
    let nobody = NetworkCommunities(of: .of([]))
    #expect(nobody.communities.isEmpty && nobody.isolated.isEmpty && nobody.modularity == 0)
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func `the order of the lists never shows`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let network = networks.network()
    #expect(NetworkCommunities(of: network.shuffled(using: &generator)) == NetworkCommunities(of: network))
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func `everybody is in one community or set apart`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    let network = networks.network()
    let found = NetworkCommunities(of: network)
    let placed = found.communities.flatMap { $0.members.map(\.actor) } + found.isolated
    #expect(placed.sorted() == ActorGraph(of: network).actors)
    #expect(found.communities.allSatisfy { $0.countries.reduce(0) { $0 + $1.count } <= $0.members.count })
  }
}
