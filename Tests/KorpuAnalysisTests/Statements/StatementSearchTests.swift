import KorpuAnalysis
import KorpuModel
import Testing

/// What was said, by whom and about whom.
@Suite struct StatementSearchTests {
  private let network = Network.of(
    [
      Tie("aydan", .chair, at: "o-union", "sədr", in: "n2"), Tie("o-union", .basedIn, "c-az", in: "n2"),
      Tie("bolat", .minister, at: "c-az", in: "n1"), Tie("aydan", .spokeAt, "f-water", in: "n1"),
      Tie("aydan", .spokeAt, "f-land", in: "n2"),
    ],
    utterances: [
      Utterance("aydan", "Su hamının sərvətidir", about: ["c-az", "o-fund"], in: "n1"),
      Utterance("aydan", "Torpağı qoruyaq", about: ["o-fund"], in: "n2"),
      Utterance("bolat", "Suyu bölüşək", in: "n3"), Utterance("ceren", "Su yoxdur", in: "n4"),
    ], published: ["n1": "2025-02-01", "n2": "2024-01-05", "n3": "2025-02"])

  private func words(_ statements: [FoundStatement]) -> [String] {
    statements.map { String($0.utterance.words.split(separator: " ")[0]) }
  }

  @Test func `a person's statements come by date, with the gathering of the same article`() {
    let found = StatementSearch(of: network).statements(of: "aydan")
    #expect(words(found) == ["Torpağı", "Su"])
    #expect(found.map(\.forums) == [["f-land"], ["f-water"]])
    #expect(found.map(\.date?.iso) == ["2024-01-05", "2025-02-01"])
    #expect(found.allSatisfy { $0.standing == .own && $0.statesStanding })
  }

  @Test func `for a body its people speak, and it is told whether the same article says so`() {
    let found = StatementSearch(of: network).statements(of: "o-union")
    #expect(words(found) == ["Torpağı", "Su"])
    #expect(found.map(\.statesStanding) == [true, false])
    #expect(found.allSatisfy { $0.standing == .holder([network.ties[0]]) })
  }

  @Test func `for a country those who hold roles there or at its bodies are told apart`() {
    let found = StatementSearch(of: network).statements(of: "c-az")
    #expect(words(found) == ["Torpağı", "Suyu", "Su"])
    #expect(found[1].standing == .holder([network.ties[2]]))
    #expect(found[0].standing == .holderAtBody([network.ties[0], network.ties[1]]))
    #expect(found.map(\.statesStanding) == [true, false, false])
  }

  @Test func `an intergovernmental body speaks for no country`() {
    let network = Network.of(
      [Tie("aydan", .head, at: "i-league", in: "n1"), Tie("i-league", .basedIn, "c-az", in: "n1")],
      utterances: [Utterance("aydan", "Su", in: "n1")])
    #expect(StatementSearch(of: network).statements(of: "c-az").isEmpty)
    #expect(StatementSearch(of: network).statements(of: "i-league").count == 1)
  }

  @Test func `statements are narrowed by whom they name and by words as they are typed`() {
    let search = StatementSearch(of: network)
    #expect(words(search.statements(about: ["o-fund"])) == ["Torpağı", "Su"])
    #expect(words(search.statements(about: ["o-fund", "c-az"])) == ["Su"])
    #expect(words(search.statements(words: "SU")) == ["Suyu", "Su", "Su"])
    #expect(words(search.statements(words: "servet, su")) == ["Su"])
    #expect(words(search.statements(of: "aydan", about: ["o-fund"], words: "torpag")) == ["Torpağı"])
    #expect(search.statements(words: "dəniz").isEmpty)
    #expect(search.statements(of: "nobody").isEmpty)
    #expect(search.statements(words: " - ").count == 4)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `order never shows, and all is cited`(seed: UInt64) {
    let (network, turned) = Network.randomPair(seed: seed)
    let searches = (StatementSearch(of: network), StatementSearch(of: turned))
    #expect(searches.0.statements() == searches.1.statements())
    #expect(searches.0.statements().count == network.utterances.count)
    let known = network.allCitations
    for actor in RandomCountryNetwork.ids {
      let found = searches.0.statements(of: actor)
      #expect(found == searches.1.statements(of: actor))
      #expect(found.allSatisfy { known.isSuperset(of: $0.standing.ties.flatMap(\.citations)) })
      let own = Set(network.utterances.filter { $0.speaker == actor })
      #expect(Set(found.filter { $0.standing == .own }.map(\.utterance)) == own)
      #expect(found.allSatisfy { network.utterances.contains($0.utterance) })
    }
  }
}
