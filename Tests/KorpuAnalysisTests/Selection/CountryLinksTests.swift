import KorpuAnalysis
import KorpuModel
import Testing

/// What links two countries.
@Suite struct CountryLinksTests {
  private func actors(of ties: [Tie], between one: String, _ other: String) throws -> [Actor.ID] {
    let pair = CountryPair(try #require(CountryCode(one)), try #require(CountryCode(other)))
    return Network.of(ties).selected { $0.between = pair }.actors
  }

  private let homes = [
    Tie("aydan", .represents, "c-az", in: "n1"), Tie("arzu", .represents, "c-az", in: "n1"),
    Tie("o-dala", .basedIn, "c-kz", in: "n1"), Tie("beket", .holdsRole, "o-dala", in: "n1"),
    Tie("bolat", .represents, "c-kz", in: "n1"), Tie("temur", .represents, "c-uz", in: "n1"),
  ]

  @Test(arguments: [("AZ", "KZ"), ("KZ", "AZ")])
  func `a tie with one end in each is a link, with the bodies that give its ends a country`(
    one: String, other: String
  ) throws {
    let ties =
      homes + [
        Tie("beket", .met, "aydan", in: "n1"), Tie("aydan", .met, "arzu", in: "n1"),
        Tie("temur", .met, "arzu", in: "n1"), Tie("beket", .holdsRole, "o-nowhere", in: "n1"),
      ]
    #expect(try actors(of: ties, between: one, other) == ["aydan", "beket", "c-az", "c-kz", "o-dala"])
  }

  @Test func `a gathering to which both are tied is a link, with its place and without third countries`() throws {
    let ties =
      homes + [
        Tie("arzu", .spokeAt, "f-both", in: "n1"), Tie("o-dala", .organised, "f-both", in: "n1"),
        Tie("temur", .spokeAt, "f-both", in: "n1"), Tie("f-both", .heldIn, "l-quba", in: "n1"),
        Tie("aydan", .spokeAt, "f-one", in: "n1"), Tie("temur", .spokeAt, "f-one", in: "n1"),
      ]
    #expect(try actors(of: ties, between: "AZ", "KZ") == ["arzu", "c-az", "c-kz", "f-both", "l-quba", "o-dala"])
  }

  @Test func `an intergovernmental body is of no country, and where it is based is no part in it`() throws {
    let ties =
      homes + [
        Tie("i-union", .basedIn, "c-az", in: "n1"), Tie("bolat", .holdsRole, "i-union", in: "n1"),
      ]
    #expect(try actors(of: ties, between: "AZ", "KZ") == [])
    let joined = ties + [Tie("c-az", .memberOf, "i-union", in: "n1")]
    #expect(try actors(of: joined, between: "AZ", "KZ") == ["bolat", "c-az", "c-kz", "i-union"])
  }

  @Test func `the countries themselves are linked by what they do`() throws {
    let ties = homes + [Tie("c-az", .cooperatesWith, "c-kz", in: "n1")]
    #expect(try actors(of: ties, between: "AZ", "KZ") == ["c-az", "c-kz"])
  }

  @Test func `a country twice stands for what its actors have among themselves`() throws {
    let ties = homes + [Tie("aydan", .met, "arzu", in: "n1"), Tie("aydan", .met, "bolat", in: "n1")]
    #expect(try actors(of: ties, between: "AZ", "AZ") == ["arzu", "aydan", "c-az"])
  }

  @Test func `who is tied to two countries is of neither`() throws {
    let ties =
      homes + [
        Tie("aydan", .represents, "c-uz", in: "n1"), Tie("aydan", .met, "bolat", in: "n1"),
      ]
    #expect(try actors(of: ties, between: "AZ", "KZ") == [])
  }
}
