internal import KorpuModel

/// Where, when and in which words a person spoke with others.
struct ConversationDetails {
  let person: Int
  let index: ConversationIndex

  func partner(_ sketch: PartnerSketch) -> ConversationPartner {
    ConversationPartner(id: actors.id(of: sketch.other), conversations: sketch.conversations.map(conversation))
  }

  func conversation(_ sketch: ConversationSketch) -> Conversation {
    Conversation(
      kind: sketch.kind, persons: PersonPair(actors.id(of: person), actors.id(of: sketch.other)),
      forum: sketch.forum.map(actors.id), places: places(of: sketch.forum), dates: index.dates(of: sketch.articles),
      words: words(of: [sketch]),
      citations: index.citations.citations(of: sketch.citations))
  }

  /// What is told of one occasion.
  ///
  /// - Parameter sketches: Conversations of one kind, at one gathering or told by the same sentences; never empty.
  func occasion(_ sketches: [ConversationSketch]) -> Occasion {
    let citations = sketches.count == 1 ? sketches[0].citations : sketches.flatMap(\.citations).ascending
    return Occasion(
      kind: sketches[0].kind, forum: sketches[0].forum.map(actors.id), places: places(of: sketches[0].forum),
      dates: index.dates(of: index.citations.articles(of: citations)),
      partners: sketches.map { actors.id(of: $0.other) },
      words: words(of: sketches), citations: index.citations.citations(of: citations))
  }

  private var actors: ActorNumbers { index.actors }

  private func places(of forum: Int?) -> [Actor.ID] {
    forum.map { index.forums.places(of: actors.id(of: $0)).sorted() } ?? []
  }

  /// What the person and the others said, of the conversations of one occasion.
  private func words(of sketches: [ConversationSketch]) -> [Utterance] {
    let speakers = index.hasWords ? [person] + sketches.map(\.other) : []
    let numbers: [Int] =
      switch sketches[0].kind {
      case .direct: speakers.flatMap { index.words(of: $0, in: sketches[0].articles) }
      case .sharedFloor: speakers.flatMap { words(of: $0, at: sketches[0].forum) }
      case .addressed: sketches.flatMap { index.addresses[person]?[$0.other] ?? [] }
      }
    return numbers.ascending.map { index.utterances[$0] }
  }

  /// What a speaker says in the articles that state that the speaker took this floor.
  private func words(of speaker: Int, at forum: Int?) -> [Int] {
    guard let forum else { return [] }
    return index.words(of: speaker, in: index.citations.articles(of: index.citations(ofFloor: forum, takenBy: speaker)))
  }
}
