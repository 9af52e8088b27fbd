import KorpuAnalysis
import KorpuModel

/// The definition of a conversation, word for word and without any index: O(pairs × network).
struct ConversationOracle {
  let network: Network

  var persons: [Actor.ID] { network.actors.filter { $0.type == .person }.map(\.id).sorted() }

  func conversations(of one: Actor.ID, and other: Actor.ID) -> Set<Conversation> {
    guard one != other, persons.contains(one), persons.contains(other) else { return [] }
    return Set([meeting(one, other), addressing(one, other)].compactMap { $0 } + floors(one, other))
  }

  private func meeting(_ one: Actor.ID, _ other: Actor.ID) -> Conversation? {
    let ties = network.ties.filter { $0.type == .met && Set([$0.from, $0.to]) == [one, other] }
    guard !ties.isEmpty else { return nil }
    let citations = ties.flatMap(\.citations)
    let words = network.utterances.filter { said in
      [one, other].contains(said.speaker) && citations.contains { $0.article == said.citation.article }
    }
    return conversation(.direct, one, other, words: words, citations: citations)
  }

  private func addressing(_ one: Actor.ID, _ other: Actor.ID) -> Conversation? {
    let words = network.utterances.filter { said in
      (said.speaker == one && said.about.contains(other)) || (said.speaker == other && said.about.contains(one))
    }
    guard !words.isEmpty else { return nil }
    return conversation(.addressed, one, other, words: words, citations: words.map(\.citation))
  }

  private func floors(_ one: Actor.ID, _ other: Actor.ID) -> [Conversation] {
    let common = forums.filter { !speeches(of: one, at: $0).isEmpty && !speeches(of: other, at: $0).isEmpty }
    let finest = common.filter { forum in
      !common.contains { isPart($0, of: forum) && !isPart(forum, of: $0) }
    }
    return finest.map { forum in
      let words = network.utterances.filter { said in
        [one, other].contains(said.speaker)
          && speeches(of: said.speaker, at: forum).flatMap(\.citations).contains { $0.article == said.citation.article }
      }
      let citations = (speeches(of: one, at: forum) + speeches(of: other, at: forum)).flatMap(\.citations)
      return conversation(.sharedFloor, one, other, at: forum, words: words, citations: citations)
    }
  }

  private var forums: Set<Actor.ID> { Set(network.ties.filter { $0.type == .spokeAt }.map(\.to)) }

  private func speeches(of person: Actor.ID, at forum: Actor.ID) -> [Tie] {
    network.ties.filter { $0.type == .spokeAt && $0.from == person && $0.to == forum }
  }

  /// The gatherings at each remove around one, the gathering itself first.
  private func rings(around forum: Actor.ID) -> [Set<Actor.ID>] {
    (0..<network.actors.count).reduce(into: [Set([forum])]) { rings, _ in
      let inner = rings[rings.count - 1]
      rings.append(Set(network.ties.filter { $0.type == .partOf && inner.contains($0.from) }.map(\.to)))
    }
  }

  private func isPart(_ part: Actor.ID, of whole: Actor.ID) -> Bool {
    rings(around: part).dropFirst().contains { $0.contains(whole) }
  }

  private func places(of forum: Actor.ID) -> [Actor.ID] {
    let found = rings(around: forum).map { ring in
      Set(network.ties.filter { $0.type == .heldIn && ring.contains($0.from) }.map(\.to)).sorted()
    }
    return found.first { !$0.isEmpty } ?? []
  }

  private func conversation(
    _ kind: Conversation.Kind, _ one: Actor.ID, _ other: Actor.ID, at forum: Actor.ID? = nil, words: [Utterance],
    citations: [Citation]
  ) -> Conversation {
    let dates = network.articles.filter { article in citations.contains { $0.article == article.id } }
      .compactMap(\.published)
    return Conversation(
      kind: kind, persons: PersonPair(one, other), forum: forum, places: forum.map(places) ?? [],
      dates: Set(dates).sorted(), words: Set(words).sorted(), citations: Set(citations).sorted())
  }
}
