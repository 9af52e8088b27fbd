import KorpuAnalysis
import KorpuModel
import Testing

/// Who is near whom.
@Suite struct SurroundingsTests {
  private let network = Network.of([
    Tie("aydan", .spokeAt, "f-steppe", in: "n1"), Tie("beket", .spokeAt, "f-steppe", in: "n1"),
    Tie("beket", .met, "cengiz", in: "n1"), Tie("aydan", .represents, "c-az", in: "n1"),
    Tie("dana", .represents, "c-az", in: "n1"), Tie("f-steppe", .heldIn, "l-quba", in: "n1"),
    Tie("f-other", .heldIn, "l-quba", in: "n1"),
  ])

  private func around(_ focus: Actor.ID..., hops: Int) -> [Actor.ID] {
    network.selected {
      $0.around = Set(focus)
      $0.hops = hops
    }.actors
  }

  @Test func `a step is a tie in either direction`() {
    #expect(around("aydan", hops: 1) == ["aydan", "c-az", "f-steppe"])
    #expect(around("f-steppe", hops: 1) == ["aydan", "beket", "f-steppe", "l-quba"])
  }

  @Test func `who took the floor at one gathering is two steps away`() {
    #expect(around("aydan", hops: 2) == ["aydan", "beket", "c-az", "f-steppe", "l-quba"])
    #expect(around("aydan", hops: 3).contains("cengiz"))
  }

  @Test func `nobody is reached through a country or a place`() {
    let all = around("aydan", hops: 99)
    #expect(!all.contains("dana"))
    #expect(!all.contains("f-other"))
  }

  @Test func `a country asked for is walked from`() {
    #expect(around("c-az", hops: 1) == ["aydan", "c-az", "dana"])
  }

  @Test func `several are each surrounded, and without steps they stand alone`() {
    #expect(around("cengiz", "dana", hops: 1) == ["beket", "c-az", "cengiz", "dana"])
    #expect(around("cengiz", "dana", hops: 0) == ["cengiz", "dana"])
    #expect(around("cengiz", hops: -1) == ["cengiz"])
  }

  @Test func `who is asked for stays whatever the type and rank, and uncounted`() {
    let selected = network.selected {
      $0.around = ["f-steppe"]
      $0.types = [.person]
      $0.top = 1
    }
    #expect(selected.actors == ["aydan", "f-steppe"])
  }
}
