import KorpuAnalysis
import KorpuModel
import Testing

/// Who stands for which country.
@Suite struct CountryMembersTests {
  @Test func `a country is itself, its people and its bodies, but no meeting point`() throws {
    let network = Network.of([
      Tie("aydan", .represents, "c-az", in: "n1"), Tie("o-union", .basedIn, "c-az", in: "n1"),
      Tie("bolat", .chair, at: "o-union", in: "n2"), Tie("i-league", .basedIn, "c-az", in: "n2"),
      Tie("f-water", .basedIn, "c-az", in: "n2"), Tie("ceren", .represents, "c-kz", in: "n2"),
    ])
    let members = CountryMembers(of: network)
    let (azerbaijan, hungary) = (try #require(CountryCode("AZ")), try #require(CountryCode("HU")))
    #expect(members.actors(of: azerbaijan) == ["aydan", "bolat", "c-az", "o-union"])
    #expect(members.actors(of: hungary).isEmpty)
    #expect(members["bolat"] == azerbaijan && members["i-league"] == nil && members["f-water"] == nil)
  }
}
