internal import KorpuModel

/// The conversations of one person.
struct PersonConversations {
  let person: Actor.ID
  private let index: ConversationIndex
  /// What each forum at which the person spoke is part of.
  private let wholes: [Actor.ID: Set<Actor.ID>]

  init(of person: Actor.ID, in index: ConversationIndex) {
    self.person = person
    self.index = index
    let floors = index.floors[person] ?? [:]
    wholes = Dictionary(uniqueKeysWithValues: floors.keys.map { ($0, index.forums.wholes(of: $0)) })
  }

  /// Everyone whom the person spoke with, in no order.
  func partners() -> [ConversationPartner] {
    var shared: [Actor.ID: Set<Actor.ID>] = [:]
    for floor in wholes.keys {
      for speaker in index.speakers[floor] ?? [] where speaker != person {
        shared[speaker, default: []].insert(floor)
      }
    }
    let others = Set(shared.keys)
      .union((index.meetings[person] ?? [:]).keys)
      .union((index.addresses[person] ?? [:]).keys)
    return others.map { other in
      ConversationPartner(id: other, conversations: conversations(with: other, sharing: shared[other] ?? []))
    }
  }

  /// The conversations with one other, the surest kind first, then what more articles tell of, then the
  /// earlier.
  func conversations(with other: Actor.ID) -> [Conversation] {
    guard other != person else { return [] }
    let floors = Set((index.floors[other] ?? [:]).keys).intersection(wholes.keys)
    return conversations(with: other, sharing: floors)
  }

  private func conversations(with other: Actor.ID, sharing floors: Set<Actor.ID>) -> [Conversation] {
    let all = [meeting(with: other)] + finest(floors).map { sharing($0, with: other) } + [addressing(other)]
    return all.compactMap { $0 }.sorted(by: Conversation.tellsMore)
  }

  private func meeting(with other: Actor.ID) -> Conversation? {
    guard let citations = index.meetings[person]?[other] else { return nil }
    let articles = Set(citations.map(\.article))
    let words = [person, other].flatMap { index.words(of: $0, in: articles) }
    return conversation(.direct, with: other, words: words, citations: citations)
  }

  private func sharing(_ forum: Actor.ID, with other: Actor.ID) -> Conversation {
    let citations = [person, other].map { index.floors[$0]?[forum] ?? [] }
    let words = zip([person, other], citations).flatMap { speaker, citations in
      index.words(of: speaker, in: Set(citations.map(\.article)))
    }
    return conversation(
      .sharedFloor, with: other, forum: forum, words: words, citations: citations.flatMap { $0 })
  }

  private func addressing(_ other: Actor.ID) -> Conversation? {
    guard let words = index.addresses[person]?[other] else { return nil }
    return conversation(.addressed, with: other, words: words, citations: words.map(\.citation))
  }

  private func conversation(
    _ kind: Conversation.Kind, with other: Actor.ID, forum: Actor.ID? = nil, words: [Utterance],
    citations: [Citation]
  ) -> Conversation {
    Conversation(
      kind: kind, persons: PersonPair(person, other), forum: forum,
      places: forum.map { index.forums.places(of: $0).sorted() } ?? [],
      dates: index.dates(of: Set(citations.map(\.article))),
      words: Set(words).sorted(), citations: Set(citations).sorted())
  }

  /// The forums without those of which another one here is a part. Forums that articles call parts of
  /// one another are all kept.
  private func finest(_ forums: Set<Actor.ID>) -> Set<Actor.ID> {
    func isPart(_ part: Actor.ID, of whole: Actor.ID) -> Bool { wholes[part]?.contains(whole) == true }
    let coarser = forums.flatMap { part in
      (wholes[part] ?? []).filter { forums.contains($0) && !isPart($0, of: part) }
    }
    return forums.subtracting(coarser)
  }
}
