import KorpuAnalysis
import KorpuModel
import Testing

/// What readers are told of what was left out.
@Suite struct SelectionAccountTests {
  private let network = Network.of([
    Tie("aydan", .met, "beket", in: "n1"), Tie("aydan", .met, "cengiz", in: "n1"),
    Tie("cengiz", .represents, "c-az", in: "n1"), Tie("dana", .holdsRole, "o-union", in: "n2"),
    Tie("o-union", .basedIn, "c-kz", in: "n2"), Tie("f-steppe", .heldIn, "l-quba", in: "n2"),
  ])

  @Test func `people, bodies and gatherings are counted, and the rule is told`() {
    let account = network.selected { $0.top = 2 }.account
    #expect(account.text == "2 of 6 actors, by number of ties")
    #expect((account.shown, account.total) == (2, 6))
  }

  @Test func `a rule that leaves nobody out is not told`() {
    #expect(network.selected { _ in }.account.text == "all 6 actors")
    #expect(network.selected { $0.top = 100 }.account.text == "all 6 actors")
  }

  @Test func `an actor counts for the first rule that leaves it out`() {
    let account = network.selected {
      $0.exclude = ["aydan"]
      $0.types = [.person]
      $0.top = 1
    }.account
    #expect(account.steps.map(\.leftOut) == [1, 2, 2])
    #expect(account.text == "1 of 6 actors, by exclusion, type and number of ties")
  }

  @Test func `each rule has its words`() throws {
    let pair = CountryPair(try #require(CountryCode("KZ")), try #require(CountryCode("AZ")))
    let asked: [(String, (inout NetworkSelection) -> Void)] = [
      ("0 of 6 actors, by date of publication", { $0.since = CalendarDate(year: 2024) }),
      ("0 of 6 actors, by language of the articles", { $0.languages = [.english] }),
      ("0 of 6 actors, by publisher", { $0.publishers = ["Dala"] }),
      ("2 of 6 actors, by distance of at most 1 step", { $0.around = ["dana"] }),
      ("1 of 6 actors, by part in the gathering", { $0.forums = ["f-steppe"] }),
      ("0 of 6 actors, by links between AZ and KZ", { $0.between = pair }),
      ("0 of 6 actors, by mention in at least 2 articles", { $0.minArticles = 2 }),
    ]
    for (text, ask) in asked { #expect(network.selected(ask).account.text == text) }
  }
}
