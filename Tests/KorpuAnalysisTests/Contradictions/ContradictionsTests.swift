import KorpuAnalysis
import KorpuModel
import Testing

/// What cannot all be so.
@Suite struct ContradictionsTests {
  private let days = [
    "n1": "2024-03-01", "n2": "2024-05-01", "n3": "2024-07-01", "n4": "2024-09-01", "n5": "2024", "n6": "2024-05-01",
  ]

  private func contradictions(_ ties: Tie...) -> Contradictions {
    Contradictions(of: Network.of(ties, published: days))
  }

  private func holders(_ found: Contradictions) -> [[Actor.ID]] {
    found.posts.map { [$0.first.person, $0.second.person] }
  }

  @Test func `two chairs by turns contradict one another, with both sides' evidence`() throws {
    let found = contradictions(
      Tie("aydan", .chair, at: "o-u", "sədr", in: "n1", "n3"), Tie("bolat", .chair, at: "o-u", "sədr", in: "n2"))
    let post = try #require(found.posts.first)
    #expect(post.post.role == .chair && post.post.institution == "o-u")
    #expect(post.first.person == "aydan" && post.first.citations.map(\.article) == ["n1", "n3"])
    #expect(post.second.person == "bolat" && post.second.citations.map(\.article) == ["n2"])
  }

  @Test func `one after the other do not, on the day of the handover neither`() {
    #expect(
      holders(contradictions(Tie("aydan", .chair, at: "o-u", in: "n1"), Tie("bolat", .chair, at: "o-u", in: "n3")))
        == [])
    #expect(
      holders(
        contradictions(Tie("aydan", .chair, at: "o-u", in: "n1", "n2"), Tie("bolat", .chair, at: "o-u", in: "n6", "n3"))
      )
        == [])
    #expect(
      holders(contradictions(Tie("aydan", .chair, at: "o-u", in: "n2"), Tie("bolat", .chair, at: "o-u", in: "n6")))
        == [["aydan", "bolat"]])
  }

  @Test func `a vague date or none contradicts nothing`() {
    #expect(
      holders(
        contradictions(Tie("aydan", .chair, at: "o-u", in: "n1", "n3"), Tie("bolat", .chair, at: "o-u", in: "n5")))
        == [])
    #expect(
      holders(
        contradictions(Tie("aydan", .chair, at: "o-u", in: "n1", "n3"), Tie("bolat", .chair, at: "o-u", in: "n9")))
        == [])
  }

  @Test func `titles tell apart, and other roles have many holders`() {
    let former = contradictions(
      Tie("aydan", .president, at: "c-az", "prezident", in: "n1", "n3"),
      Tie("bolat", .president, at: "c-az", "keçmiş prezident", in: "n2"))
    #expect(former.isEmpty)
    let ministers = contradictions(
      Tie("aydan", .minister, at: "c-az", "su naziri", in: "n1", "n3"),
      Tie("bolat", .minister, at: "c-az", "yol naziri", in: "n2"),
      Tie("ceren", .minister, at: "c-az", "Su Naziri", in: "n2"))
    #expect(holders(ministers) == [["aydan", "ceren"]])
    let members = contradictions(
      Tie("aydan", .member, at: "o-u", in: "n1", "n3"), Tie("bolat", .member, at: "o-u", in: "n2"))
    #expect(members.isEmpty)
  }

  private let visits = [
    Tie("aydan", .spokeAt, "f-water", in: "n2"), Tie("aydan", .tookPartIn, "f-land", in: "n6"),
    Tie("f-water", .heldIn, "l-baku", in: "n2"), Tie("f-land", .heldIn, "l-astana", in: "n6"),
  ]

  @Test func `one person at two places on one day`() throws {
    let found = Contradictions(of: Network.of(visits, published: days)).places
    let place = try #require(found.first)
    #expect(found.count == 1 && place.person == "aydan" && place.date.iso == "2024-05-01")
    #expect(place.first.forum == "f-land" && place.first.places == ["l-astana"])
    #expect(place.second.ties == [visits[0], visits[2]])
  }

  @Test func `gatherings of one whole, of one place or of other days contradict nothing`() {
    func places(_ ties: [Tie]) -> Int { Contradictions(of: Network.of(ties, published: days)).places.count }
    #expect(places(visits + [Tie("f-land", .partOf, "f-water", in: "n3")]) == 0)
    #expect(places(visits + [Tie("f-land", .partOf, "f-w", in: "n3"), Tie("f-water", .partOf, "f-w", in: "n3")]) == 0)
    #expect(places(visits + [Tie("f-land", .heldIn, "l-baku", in: "n6")]) == 0)
    #expect(places([visits[0], visits[2], visits[3], Tie("aydan", .spokeAt, "f-land", in: "n3")]) == 0)
    #expect(places([visits[0], visits[2], visits[3], Tie("aydan", .organised, "f-land", in: "n6")]) == 0)
    #expect(places([visits[0], visits[2], visits[3], Tie("aydan", .spokeAt, "f-land", in: "n2")]) == 0)
  }

  @Test func `a person of two countries`() throws {
    let found = contradictions(
      Tie("aydan", .represents, "c-kz", in: "n1"), Tie("aydan", .ambassador, at: "c-az", "səfir", in: "n2"),
      Tie("bolat", .represents, "c-kz", in: "n1"), Tie("bolat", .minister, at: "c-az", "sabiq nazir", in: "n1"),
      Tie("o-u", .basedIn, "c-kz", in: "n1"), Tie("o-u", .basedIn, "c-az", in: "n1"))
    #expect(found.countries.map(\.person) == ["aydan"])
    #expect(found.countries[0].claims.map(\.country.code) == ["AZ", "KZ"])
    #expect(found.countries[0].claims[0].ties.map(\.title) == ["səfir"])
  }

  @Test func `an empty network holds none`() {
    #expect(Contradictions(of: Network.of([])).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let (found, other) = (Contradictions(of: network), Contradictions(of: turned))
    #expect(found.posts == other.posts && found.places == other.places && found.countries == other.countries)
    let ties = found.places.flatMap { $0.first.ties + $0.second.ties }
    let claims = found.countries.flatMap(\.claims).flatMap(\.ties)
    let posts = found.posts.flatMap { $0.first.citations + $0.second.citations }
    #expect(network.allCitations.isSuperset(of: (ties + claims).flatMap(\.citations) + posts))
  }
}
