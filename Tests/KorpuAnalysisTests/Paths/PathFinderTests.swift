import KorpuAnalysis
import KorpuModel
import Testing

/// How one reaches another, by hand.
@Suite struct PathFinderTests {
  private let network = Network.of(
    [
      Tie("aydan", .spokeAt, "f-water", in: "n1"), Tie("bolat", .spokeAt, "f-water", in: "n1"),
      Tie("bolat", .holdsRole, "o-union", in: "n2"), Tie("o-union", .cooperatesWith, "o-fund", in: "n3"),
      Tie("aydan", .met, "ceren", in: "n4", "n5", "n6"), Tie("ceren", .met, "bolat", in: "n4", "n5", "n6"),
      Tie("aydan", .represents, "c-az", in: "n7"), Tie("deniz", .represents, "c-az", in: "n7"),
      Tie("o-fund", .basedIn, "c-kz", in: "n8"), Tie("emil", .met, "fuad", in: "n9"),
    ])

  private func actors(_ answer: PathAnswer) -> [[Actor.ID]] { answer.paths.map(\.actors) }

  @Test func `the shortest paths come strongest first, and a shared floor shows the gathering`() {
    let answer = PathFinder(of: network).shortest(from: ["aydan"], to: ["bolat"])
    let expected = [["aydan", "ceren", "bolat"], ["aydan", "f-water", "bolat"]]
    #expect(actors(answer) == expected)
    #expect(answer.paths[0].steps.map(\.weight) == [3, 3])
    #expect(answer.paths[1].steps.map { $0.ties.map(\.from) } == [["aydan"], ["bolat"]])
    #expect(answer.paths[1].length == 2)
    #expect(PathFinder(of: network).shortest(from: ["aydan"], to: ["bolat"], limit: 1).paths.count == 1)
  }

  @Test func `well attested ties go before a single article`() {
    let network = Network.of([
      Tie("aydan", .met, "bolat", in: "n1"),
      Tie("aydan", .met, "ceren", in: "n2", "n3", "n4"), Tie("ceren", .met, "bolat", in: "n2", "n3", "n4"),
    ])
    let finder = PathFinder(of: network)
    #expect(actors(finder.strongest(from: ["aydan"], to: ["bolat"])) == [["aydan", "ceren", "bolat"]])
    #expect(actors(finder.shortest(from: ["aydan"], to: ["bolat"])) == [["aydan", "bolat"]])
  }

  @Test func `of equally long paths the one of fewer steps comes first`() {
    let network = Network.of([
      Tie("aydan", .met, "bolat", in: "n1"),
      Tie("aydan", .met, "ceren", in: "n1", "n2", "n3"), Tie("ceren", .met, "deniz", in: "n1", "n2", "n3"),
      Tie("deniz", .met, "bolat", in: "n1", "n2", "n3"),
    ])
    let expected = [["aydan", "bolat"], ["aydan", "ceren", "deniz", "bolat"]]
    #expect(actors(PathFinder(of: network).strongest(from: ["aydan"], to: ["bolat"])) == expected)
  }

  @Test func `some are passed and others avoided`() {
    let finder = PathFinder(of: network)
    #expect(
      actors(finder.shortest(from: ["aydan"], to: ["bolat"], via: ["f-water"])) == [["aydan", "f-water", "bolat"]])
    #expect(
      actors(finder.shortest(from: ["aydan"], to: ["bolat"], avoiding: ["ceren"])) == [["aydan", "f-water", "bolat"]])
    let detour = [["aydan", "ceren", "bolat", "o-union", "bolat"], ["aydan", "f-water", "bolat", "o-union", "bolat"]]
    #expect(actors(finder.shortest(from: ["aydan"], to: ["bolat"], via: ["o-union"])) == detour)
    #expect(finder.shortest(from: ["aydan"], to: ["bolat"], via: ["o-union"], avoiding: ["o-union"]).paths.isEmpty)
    #expect(finder.shortest(from: ["aydan"], to: ["bolat"], via: ["emil"]).paths.isEmpty)
  }

  @Test func `nobody passes through a country, which can be an end`() {
    let finder = PathFinder(of: network)
    #expect(finder.shortest(from: ["aydan"], to: ["deniz"]).paths.isEmpty)
    #expect(finder.shortest(from: ["aydan"], to: ["deniz"], via: ["c-az"]).paths.isEmpty)
    #expect(actors(finder.shortest(from: ["deniz"], to: ["c-az"])) == [["deniz", "c-az"]])
  }

  @Test func `a country is all its actors`() throws {
    let finder = PathFinder(of: network)
    let (azerbaijan, kazakhstan) = (try #require(CountryCode("AZ")), try #require(CountryCode("KZ")))
    let members: Set = ["aydan", "c-az", "deniz"]
    #expect(finder.actors(of: azerbaijan) == members)
    let answer = finder.shortest(from: finder.actors(of: kazakhstan), to: finder.actors(of: azerbaijan))
    let expected = [
      ["o-fund", "o-union", "bolat", "ceren", "aydan"], ["o-fund", "o-union", "bolat", "f-water", "aydan"],
    ]
    #expect(actors(answer) == expected)
  }

  @Test func `without a path each end tells how far it reaches`() {
    let answer = PathFinder(of: network).shortest(from: ["emil"], to: ["aydan", "unknown"])
    #expect(answer.paths.isEmpty)
    let expected = [PathStop(actors: ["emil"], reached: 2), PathStop(actors: ["aydan"], reached: 6)]
    #expect(answer.stops == expected)
    let unknown = PathFinder(of: network).strongest(from: ["unknown"], to: ["aydan"])
    #expect(unknown.stops.first == PathStop(actors: [], reached: 0))
  }

  @Test func `who is both ends takes no step, and words are steps too`() {
    #expect(actors(PathFinder(of: network).shortest(from: ["emil"], to: ["emil", "fuad"])) == [["emil"]])
    let spoken = Network.of([], utterances: [Utterance("aydan", "Bolat haqlıdır", about: ["bolat"], in: "n1")])
    let answer = PathFinder(of: spoken).strongest(from: ["bolat"], to: ["aydan"])
    #expect(answer.paths.first?.steps.first?.utterances == spoken.utterances)
  }

  @Test func `an empty network has no paths`() {
    let answer = PathFinder(of: Network.of([])).shortest(from: ["aydan"], to: ["bolat"])
    #expect(answer.paths.isEmpty && answer.stops.map(\.reached) == [0, 0])
  }
}
