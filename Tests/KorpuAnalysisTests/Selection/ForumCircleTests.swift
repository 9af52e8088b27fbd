import KorpuAnalysis
import KorpuModel
import Testing

/// A gathering and all that has to do with it.
@Suite struct ForumCircleTests {
  private let network = Network.of([
    Tie("f-panel", .partOf, "f-day", in: "n1"), Tie("f-day", .partOf, "f-forum", in: "n1"),
    Tie("f-other-day", .partOf, "f-forum", in: "n1"), Tie("f-day", .heldIn, "l-quba", in: "n1"),
    Tie("aydan", .spokeAt, "f-panel", in: "n1"), Tie("beket", .tookPartIn, "f-day", in: "n1"),
    Tie("cengiz", .spokeAt, "f-forum", in: "n1"), Tie("dana", .spokeAt, "f-other-day", in: "n1"),
    Tie("o-host", .organised, "f-day", in: "n1"), Tie("o-host", .basedIn, "c-az", in: "n1"),
    Tie("aydan", .holdsRole, "o-union", in: "n1"), Tie("o-union", .basedIn, "c-kz", in: "n1"),
    Tie("beket", .represents, "c-tr", in: "n1"), Tie("beket", .met, "esen", in: "n1"),
  ])

  @Test func `sessions, the whole, who had a part, their bodies, countries and places are shown`() {
    let selected = network.selected { $0.forums = ["f-day"] }
    #expect(
      selected.actors == [
        "aydan", "beket", "c-az", "c-kz", "c-tr", "f-day", "f-forum", "f-panel", "l-quba", "o-host", "o-union",
      ])
  }

  @Test func `who spoke at the whole has not taken part in the session`() {
    #expect(
      network.selected { $0.forums = ["f-panel"] }.actors == [
        "aydan", "c-kz", "f-day", "f-forum", "f-panel", "l-quba", "o-union",
      ])
  }

  @Test func `the whole brings all its sessions`() {
    let selected = network.selected { $0.forums = ["f-forum"] }
    #expect(Set(network.actors.map(\.id)).subtracting(selected.actors) == ["esen"])
  }

  @Test func `gatherings that are parts of one another are one circle`() {
    let circle = Network.of([
      Tie("f-1", .partOf, "f-2", in: "n1"), Tie("f-2", .partOf, "f-1", in: "n1"),
      Tie("aydan", .spokeAt, "f-2", in: "n1"), Tie("beket", .met, "aydan", in: "n1"),
    ])
    #expect(circle.selected { $0.forums = ["f-1"] }.actors == ["aydan", "f-1", "f-2"])
  }
}
