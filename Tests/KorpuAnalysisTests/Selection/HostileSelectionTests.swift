import KorpuAnalysis
import KorpuModel
import Testing

/// Questions that have no good answer.
@Suite struct HostileSelectionTests {
  private let network = Network.of([Tie("aydan", .met, "beket", in: "n1")], published: ["n1": "2025-01-01"])
  private let empty = Network(articles: [], actors: [], ties: [], utterances: [])

  @Test func `around nobody known is nobody`() {
    let asked: [(inout NetworkSelection) -> Void] = [
      { $0.around = ["nobody"] }, { $0.forums = ["f-none"] }, { $0.publishers = [""] }, { $0.minArticles = .max },
      { $0.top = 0 }, { $0.top = .min },
    ]
    for ask in asked { #expect(network.selected(ask).network == empty) }
  }

  @Test func `unknown names to include or exclude count for nothing`() {
    let selected = network.selected {
      $0.include = ["nobody"]
      $0.exclude = ["no one"]
      $0.hops = .max
      $0.top = .max
    }
    #expect(selected.network == network)
  }

  @Test func `of nothing there is nothing`() {
    let selected = empty.selected {
      $0.until = CalendarDate(year: 2025)
      $0.around = ["aydan"]
      $0.top = 3
    }
    #expect(selected.network == empty)
    #expect(selected.account.text == "all 0 actors")
  }

  @Test func `exclusion wins over inclusion`() {
    let selected = network.selected {
      $0.include = ["aydan"]
      $0.around = ["aydan"]
      $0.exclude = ["aydan"]
    }
    #expect(selected.network == empty)
  }

  @Test func `ties and words of actors that the network does not list go`() {
    let broken = Network(
      articles: [], actors: network.actors.filter { $0.id == "aydan" }, ties: network.ties,
      utterances: [Utterance("beket", "words", in: "n9"), Utterance("aydan", "words", about: ["beket"], in: "n9")])
    let selected = broken.selected { _ in }
    #expect(selected.ties == [])
    #expect(selected.network.utterances.map(\.about) == [[]])
    #expect(broken.selected { $0.until = CalendarDate(year: 2025) }.actors == [], "its article is not listed either")
  }
}
