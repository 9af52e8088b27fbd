import KorpuAnalysis
import KorpuModel
import Testing

/// Which articles count.
@Suite struct ArticleSelectionTests {
  private let network = Network.of(
    [
      Tie("aydan", .met, "beket", in: "early", "late"), Tie("aydan", .met, "cengiz", in: "early"),
      Tie("dana", .met, "esen", in: "undated"),
    ],
    utterances: [Utterance("aydan", "one", in: "early"), Utterance("aydan", "two", in: "late")],
    published: ["early": "2025-03-10", "late": "2025-11"])

  @Test func `what other articles state goes, and who is named in none that counts`() {
    let selected = network.selected { $0.since = CalendarDate(year: 2025, month: 6) }
    #expect(selected.network.articles.map(\.id) == ["late"])
    #expect(selected.actors == ["aydan", "beket"])
    #expect(selected.ties == ["aydan met beket"])
    #expect(selected.network.ties.flatMap(\.citations).map(\.article) == ["late"])
    #expect(selected.network.actors.flatMap(\.citations).map(\.article) == ["late", "late"])
    #expect(selected.network.utterances.map(\.words) == ["two"])
  }

  @Test(arguments: [
    ("2025-11-30", "", true), ("2025-12-01", "", false), ("", "2025-11-01", true), ("", "2025-10-31", false),
    ("2025-11-10", "2025-11-12", true), ("2025", "2025", true), ("2026", "", false), ("", "2025-11", true),
    ("2025-11-20", "2025-11-10", false),
  ])
  func `a vague date counts where it may lie within`(since: String, until: String, counts: Bool) {
    let selected = network.selected {
      $0.since = CalendarDate(iso: since)
      $0.until = CalendarDate(iso: until)
    }
    #expect(selected.network.articles.contains { $0.id == "late" } == counts)
  }

  @Test func `an article without a date counts only where no date is asked for`() {
    let long = network.selected { $0.until = CalendarDate(year: 9999) }
    #expect(!long.actors.contains("dana"))
    #expect(network.selected { $0.languages = [.azerbaijani] }.actors.contains("dana"))
  }

  @Test func `languages and publishers are those of the articles, however a publisher is written`() {
    let articles = [
      ArticleReference(id: "a", language: .azerbaijani, publisher: "AZƏR-XƏBƏR"),
      ArticleReference(id: "b", language: .kazakh, publisher: "Dala"), ArticleReference(id: "c", language: .kazakh),
    ]
    let ties = [
      Tie("aydan", .met, "beket", in: "a"), Tie("beket", .met, "cengiz", in: "b"), Tie("dana", .met, "esen", in: "c"),
    ]
    let network = Network(articles: articles, actors: Network.of(ties).actors, ties: ties, utterances: [])
    #expect(network.selected { $0.languages = [.kazakh] }.actors == ["beket", "cengiz", "dana", "esen"])
    #expect(network.selected { $0.publishers = ["azər xəbər", "nobody"] }.actors == ["aydan", "beket"])
    let both = network.selected {
      $0.languages = [.kazakh]
      $0.publishers = ["dala"]
    }
    #expect(both.actors == ["beket", "cengiz"])
    #expect(both.account.steps.map(\.rule) == [.language, .publisher])
    #expect(both.account.steps.map(\.leftOut) == [1, 2], "aydan by the language, dana and esen by the publisher")
  }
}
