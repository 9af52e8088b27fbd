import KorpuAnalysis
import KorpuModel
import Testing

/// Whose country is assumed to be that of the articles.
@Suite struct AssumedHomeTests {
  private func assumed(_ ties: [Tie], homes: [String: String]) -> [Actor.ID: String] {
    let network = Network.of(ties)
    let countries = CountryAssignment(of: network)
      .assuming(homes: homes.compactMapValues { CountryCode($0) }, in: network)
    let found = network.actors.filter { countries.isAssumed($0.id) }.map { ($0.id, countries[$0.id]?.code ?? "") }
    return Dictionary(uniqueKeysWithValues: found)
  }

  @Test func `people and bodies without a country get that of the articles`() {
    let ties = [Tie("aydan", .holdsRole, "o-union", in: "n1"), Tie("aydan", .spokeAt, "f-panel", in: "n1")]
    #expect(assumed(ties, homes: ["n1": "az"]) == ["aydan": "AZ", "o-union": "AZ"])
  }

  @Test func `nobody gets one whom articles of two countries name, or one of nobody knows where`() {
    let ties = [Tie("aydan", .met, "bahar", in: "n1"), Tie("aydan", .met, "ceyla", in: "n2")]
    #expect(assumed(ties, homes: ["n1": "az", "n2": "kz"]) == ["bahar": "AZ", "ceyla": "KZ"])
    #expect(assumed(ties, homes: ["n1": "az"]) == ["bahar": "AZ"])
  }

  @Test func `what articles state stays, even where they contradict one another`() {
    let ties = [
      Tie("aydan", .represents, "c-kz", in: "n1"), Tie("bahar", .represents, "c-kz", in: "n1"),
      Tie("bahar", .represents, "c-uz", in: "n1"), Tie("i-league", .memberOf, "i-union", in: "n1"),
    ]
    #expect(assumed(ties, homes: ["n1": "az"]) == [:])
  }
}
