import KorpuAnalysis
import KorpuModel
import Testing

/// Networks by hand, small enough to see what must come out.
@Suite struct ConversationTests {
  @Test func `a meeting is a direct conversation, with what both say in the article that states it`() throws {
    let network = Network.of(
      [Tie("aydan", .met, "beket", in: "n2", "n1")],
      utterances: [
        Utterance("aydan", "one", in: "n1"), Utterance("beket", "two", in: "n2"),
        Utterance("aydan", "elsewhere", in: "n3"), Utterance("cengiz", "of a third person", in: "n1"),
      ],
      published: ["n1": "2024-03-02", "n2": "2023-12-30"])
    let conversation = try #require(Conversations(of: network).between("beket", "aydan").first)
    #expect(conversation.kind == .direct)
    #expect(conversation.persons == PersonPair("aydan", "beket"))
    #expect(conversation.forum == nil)
    #expect(conversation.places == [])
    #expect(conversation.dates.map(\.iso) == ["2023-12-30", "2024-03-02"])
    #expect(conversation.words.map(\.words) == ["one", "two"])
    #expect(conversation.citations.map(\.article) == ["n1", "n2"])
  }

  @Test func `a shared floor tells the gathering, its place, and what each says where they took it`() throws {
    let network = Network.of(
      [
        Tie("aydan", .spokeAt, "f-steppe", in: "n1"), Tie("beket", .spokeAt, "f-steppe", in: "n2"),
        Tie("f-steppe", .heldIn, "l-quba", in: "n1"),
      ],
      utterances: [
        Utterance("aydan", "on the floor", in: "n1"), Utterance("aydan", "in the other's article", in: "n2"),
        Utterance("beket", "in reply", in: "n2"),
      ],
      published: ["n1": "2024-03-02", "n2": "2024-03-02"])
    let conversation = try #require(Conversations(of: network).between("aydan", "beket").first)
    #expect(conversation.kind == .sharedFloor)
    #expect(conversation.forum == "f-steppe")
    #expect(conversation.places == ["l-quba"])
    #expect(conversation.dates.map(\.iso) == ["2024-03-02"])
    #expect(conversation.words.map(\.words) == ["on the floor", "in reply"])
    #expect(conversation.articles == ["n1", "n2"])
  }

  @Test func `of a session and the gathering around it only the session counts`() {
    let network = Network.of([
      Tie("aydan", .spokeAt, "f-panel", in: "n1"), Tie("beket", .spokeAt, "f-panel", in: "n1"),
      Tie("aydan", .spokeAt, "f-forum", in: "n1"), Tie("beket", .spokeAt, "f-forum", in: "n1"),
      Tie("cengiz", .spokeAt, "f-forum", in: "n1"), Tie("f-panel", .partOf, "f-day", in: "n1"),
      Tie("f-day", .partOf, "f-forum", in: "n1"), Tie("f-forum", .heldIn, "l-quba", in: "n1"),
    ])
    let conversations = Conversations(of: network)
    #expect(conversations.between("aydan", "beket").map(\.forum) == ["f-panel"])
    #expect(conversations.between("aydan", "cengiz").map(\.forum) == ["f-forum"])
    #expect(conversations.between("aydan", "beket").map(\.places) == [["l-quba"]], "the place of what is around it")
  }

  @Test func `who speaks at a session has not spoken at the gathering around it`() {
    let network = Network.of([
      Tie("aydan", .spokeAt, "f-panel", in: "n1"), Tie("beket", .spokeAt, "f-forum", in: "n1"),
      Tie("f-panel", .partOf, "f-forum", in: "n1"),
    ])
    #expect(Conversations(of: network).all.isEmpty)
  }

  @Test func `gatherings that are parts of one another are both kept`() {
    let network = Network.of([
      Tie("aydan", .spokeAt, "f-1", in: "n1"), Tie("beket", .spokeAt, "f-1", in: "n1"),
      Tie("aydan", .spokeAt, "f-2", in: "n1"), Tie("beket", .spokeAt, "f-2", in: "n1"),
      Tie("f-1", .partOf, "f-2", in: "n1"), Tie("f-2", .partOf, "f-1", in: "n1"),
    ])
    #expect(Conversations(of: network).between("aydan", "beket").map(\.forum) == ["f-1", "f-2"])
  }

  @Test func `a statement that names the other addresses them, whoever makes it`() throws {
    let network = Network.of(
      [],
      utterances: [
        Utterance("aydan", "of beket", about: ["beket", "o-union"], in: "n1"),
        Utterance("beket", "of aydan", about: ["aydan"], in: "n2"),
        Utterance("beket", "of nobody", in: "n2"), Utterance("aydan", "of herself", about: ["aydan"], in: "n2"),
      ])
    let conversations = Conversations(of: network)
    #expect(conversations.all.count == 1)
    let conversation = try #require(conversations.all.first)
    #expect(conversation.kind == .addressed)
    #expect(conversation.words.map(\.words) == ["of beket", "of aydan"])
    #expect(conversation.citations.map(\.article) == ["n1", "n2"])
  }

  @Test func `only persons speak with one another`() {
    let network = Network.of(
      [
        Tie("aydan", .met, "o-union", in: "n1"), Tie("o-union", .spokeAt, "f-1", in: "n1"),
        Tie("aydan", .spokeAt, "f-1", in: "n1"), Tie("aydan", .met, "aydan", in: "n1"),
      ])
    #expect(Conversations(of: network).all.isEmpty)
    #expect(Conversations(of: network).partners(of: "o-union").isEmpty)
    #expect(Conversations(of: network).partners(of: "nobody").isEmpty)
  }

  @Test func `the gatherings of two come by articles, then the earlier first, then by id, the undated last`() {
    let floors = [("f-1", ["n9"]), ("f-2", ["n2"]), ("f-3", ["n1"]), ("f-4", ["n1"]), ("f-5", ["n1", "n2"])]
    let ties = floors.flatMap { forum, articles in
      ["aydan", "beket"].map { person in
        Tie(type: .spokeAt, from: person, to: forum, citations: articles.map { Citation(article: $0) })
      }
    }
    let network = Network.of(ties, published: ["n1": "2024-01-05", "n2": "2023-01-05"])
    let conversations = Conversations(of: network).between("aydan", "beket")
    #expect(conversations.map(\.forum) == ["f-5", "f-2", "f-3", "f-4", "f-1"])
  }

  @Test func `partners come by surest kind, then by articles, then by name`() {
    let network = Network.of(
      [
        Tie("aydan", .met, "zafer", in: "n1"), Tie("aydan", .spokeAt, "f-1", in: "n1"),
        Tie("cengiz", .spokeAt, "f-1", in: "n1"), Tie("beket", .spokeAt, "f-1", in: "n1"),
        Tie("dana", .spokeAt, "f-1", in: "n2", "n3"),
      ],
      utterances: [
        Utterance("aydan", "of esen", about: ["esen"], in: "n1"),
        Utterance("zafer", "of aydan", about: ["aydan"], in: "n1"),
      ])
    let partners = Conversations(of: network).partners(of: "aydan")
    #expect(partners.map(\.id) == ["zafer", "dana", "beket", "cengiz", "esen"])
    #expect(partners.first?.conversations.map(\.kind) == [.direct, .addressed])
    #expect(partners.map(\.articles.count) == [1, 3, 1, 1, 1])
  }
}
