import KorpuAnalysis
import KorpuModel
import Testing

/// Who is shown, by names, types and numbers.
@Suite struct ActorSelectionTests {
  private let network = Network.of(
    [
      Tie("aydan", .met, "beket", in: "n1", "n2"), Tie("aydan", .met, "cengiz", in: "n3"),
      Tie("aydan", .holdsRole, "o-union", in: "n1"), Tie("aydan", .represents, "c-az", in: "n1"),
      Tie("beket", .spokeAt, "f-steppe", in: "n2"), Tie("cengiz", .spokeAt, "f-steppe", in: "n3"),
      Tie("f-steppe", .heldIn, "l-quba", in: "n2"), Tie("o-union", .basedIn, "c-az", in: "n1"),
      Tie("beket", .represents, "c-kz", in: "n4"),
    ],
    utterances: [
      Utterance("aydan", "of two", about: ["beket", "cengiz"], in: "n1"), Utterance("cengiz", "of none", in: "n3"),
    ])

  @Test func `a selection that asks for nothing is the whole network`() {
    let selected = network.selected { _ in }
    #expect(selected.network.ties == network.ties.sorted())
    #expect(selected.network.actors == network.actors)
    #expect(selected.network.articles == network.articles)
    #expect(selected.network.utterances == network.utterances)
  }

  @Test func `who is excluded goes with ties and words, even out of the words of others`() {
    let selected = network.selected { $0.exclude = ["cengiz"] }
    #expect(!selected.actors.contains("cengiz"))
    #expect(!selected.ties.contains { $0.contains("cengiz") })
    #expect(selected.network.utterances.map(\.about) == [["beket"]])
    #expect(selected.network.articles == network.articles, "aydan is still named where the two met")
  }

  @Test func `an article goes that states nothing of those who stay`() {
    let selected = network.selected { $0.exclude = ["beket", "c-kz"] }
    #expect(selected.network.articles.map(\.id) == ["n1", "n2", "n3"])
  }

  @Test func `types are shown, and who is included whatever the type`() {
    let people = network.selected {
      $0.types = [.person]
      $0.include = ["f-steppe", "cengiz"]
      $0.exclude = ["cengiz"]
    }
    #expect(people.actors == ["aydan", "beket", "f-steppe"])
    #expect(people.ties == ["aydan met beket", "beket spokeAt f-steppe"])
    #expect(people.countries["beket"] == CountryCode("KZ"), "although its country is not shown")
  }

  @Test func `an actor is shown that enough articles name`() {
    #expect(network.selected { $0.minArticles = 3 }.actors == ["aydan", "beket"])
    let included = network.selected {
      $0.minArticles = 3
      $0.include = ["o-union"]
    }
    #expect(included.actors == ["aydan", "beket", "o-union"])
  }

  @Test func `the most tied come with the countries and places that their boxes need`() {
    // aydan has ties with four, beket and f-steppe with three, beket being in more articles.
    #expect(network.selected { $0.top = 1 }.actors == ["aydan", "c-az"])
    #expect(network.selected { $0.top = 2 }.actors == ["aydan", "beket", "c-az", "c-kz"])
    #expect(network.selected { $0.top = 3 }.actors == ["aydan", "beket", "c-az", "c-kz", "f-steppe", "l-quba"])
  }

  @Test func `who is included is not counted among the most tied`() {
    let selected = network.selected {
      $0.top = 1
      $0.include = ["aydan"]
    }
    #expect(selected.actors == ["aydan", "beket", "c-az", "c-kz"])
  }

  @Test func `of equally tied the one in more articles comes first, then the smaller id`() {
    let pairs = Network.of([
      Tie("aydan", .met, "beket", in: "n1"), Tie("cengiz", .met, "dana", in: "n1", "n2"),
      Tie("dana", .cooperatesWith, "cengiz", in: "n2"), Tie("dana", .met, "dana", in: "n2"),
    ])
    #expect(pairs.selected { $0.top = 1 }.actors == ["cengiz"])
    #expect(pairs.selected { $0.top = 3 }.actors == ["aydan", "cengiz", "dana"])
  }

  @Test func `who has ties to none of the others chosen gives way to those who are tied to one another`() {
    // Two hubs of three that share nobody, and a circle of three.
    let leaves = ["aydan", "dana"].flatMap { hub in (1...3).map { Tie(hub, .met, "\(hub)-\($0)", in: "n1") } }
    let circle = Network.of(
      leaves + [Tie("x", .met, "y", in: "n1"), Tie("y", .met, "z", in: "n1"), Tie("z", .met, "x", in: "n1")])
    #expect(circle.selected { $0.top = 2 }.actors == ["x", "y"])
    #expect(circle.selected { $0.top = 3 }.actors == ["x", "y", "z"])
  }
}
