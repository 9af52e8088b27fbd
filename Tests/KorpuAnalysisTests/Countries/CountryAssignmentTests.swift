import KorpuAnalysis
import KorpuModel
import Testing

/// Who belongs where.
@Suite struct CountryAssignmentTests {
  private func codes(_ ties: Tie...) -> [Actor.ID: String] {
    let network = Network.of(ties)
    let countries = CountryAssignment(of: network)
    let found = network.actors.compactMap { actor in countries[actor.id].map { (actor.id, $0.code) } }
    return Dictionary(uniqueKeysWithValues: found.filter { !$0.0.hasPrefix("c-") })
  }

  @Test func `a person is of the country of its body`() {
    #expect(
      codes(Tie("aydan", .holdsRole, "o-union", in: "n1"), Tie("o-union", .basedIn, "c-az", in: "n1"))
        == ["aydan": "AZ", "o-union": "AZ"])
  }

  @Test func `whom it represents goes before where it holds a post`() {
    #expect(
      codes(Tie("aydan", .holdsRole, "c-kz", in: "n1"), Tie("aydan", .represents, "c-az", in: "n1")) == ["aydan": "AZ"])
    #expect(codes(Tie("aydan", .holdsRole, "c-kz", in: "n1")) == ["aydan": "KZ"])
  }

  @Test func `people of an intergovernmental body are not of the country of its seat`() {
    #expect(
      codes(Tie("aydan", .holdsRole, "i-council", in: "n1"), Tie("i-council", .basedIn, "c-tr", in: "n1"))
        == ["i-council": "TR"])
    #expect(
      codes(
        Tie("aydan", .holdsRole, "i-council", in: "n1"), Tie("i-council", .basedIn, "c-tr", in: "n1"),
        Tie("aydan", .holdsRole, "o-union", in: "n1"), Tie("o-union", .basedIn, "c-az", in: "n1"))
        == ["aydan": "AZ", "i-council": "TR", "o-union": "AZ"])
  }

  @Test func `who is tied to two countries is of neither, and meetings say nothing`() {
    #expect(codes(Tie("aydan", .represents, "c-az", in: "n1"), Tie("aydan", .represents, "c-kz", in: "n1")) == [:])
    #expect(codes(Tie("aydan", .met, "c-az", in: "n1")) == [:])
  }
}
