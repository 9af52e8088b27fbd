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

  /// Everyone whom the person spoke with, in order.
  func partners() -> [PartnerSketch] {
    var shared: [Actor.ID: Set<Actor.ID>] = [:]
    for floor in wholes.keys {
      for speaker in index.speakers[floor] ?? [] where speaker != person {
        shared[speaker, default: []].insert(floor)
      }
    }
    let others = Set(shared.keys)
      .union((index.meetings[person] ?? [:]).keys)
      .union((index.addresses[person] ?? [:]).keys)
    return others.map { partner($0, sharing: shared[$0] ?? []) }.sorted(by: PartnerSketch.tellsMore)
  }

  /// One whom the person may have spoken with; `nil` where nothing tells of it.
  func partner(_ other: Actor.ID) -> PartnerSketch? {
    guard other != person else { return nil }
    let floors = Set((index.floors[other] ?? [:]).keys).intersection(wholes.keys)
    let found = partner(other, sharing: floors)
    return found.conversations.isEmpty ? nil : found
  }

  private func partner(_ other: Actor.ID, sharing floors: Set<Actor.ID>) -> PartnerSketch {
    let all = [meeting(with: other)] + finest(floors).map { sharing($0, with: other) } + [addressing(other)]
    return PartnerSketch(
      other, named: index.names[other] ?? "",
      all.compactMap { $0 }.sorted(by: ConversationSketch.tellsMore))
  }

  /// The conversation of one kind with another; `nil` where nothing tells of it.
  ///
  /// - Parameter forum: where both took the floor, for ``Conversation/Kind/sharedFloor``.
  func conversation(
    _ kind: Conversation.Kind, with other: Actor.ID, at forum: Actor.ID?
  ) -> ConversationSketch? {
    switch kind {
    case .direct: meeting(with: other)
    case .sharedFloor: forum.map { sharing($0, with: other) }
    case .addressed: addressing(other)
    }
  }

  private func meeting(with other: Actor.ID) -> ConversationSketch? {
    index.meetings[person]?[other].map { sketch(.direct, other, citing: $0) }
  }

  private func sharing(_ forum: Actor.ID, with other: Actor.ID) -> ConversationSketch {
    let citations = [person, other].flatMap { index.floors[$0]?[forum] ?? [] }.ascending
    return sketch(.sharedFloor, other, at: forum, citing: citations)
  }

  private func addressing(_ other: Actor.ID) -> ConversationSketch? {
    index.addresses[person]?[other].map { words in
      sketch(.addressed, other, citing: index.citations(ofUtterances: words))
    }
  }

  private func sketch(
    _ kind: Conversation.Kind, _ other: Actor.ID, at forum: Actor.ID? = nil, citing citations: [Int]
  ) -> ConversationSketch {
    let articles = index.citations.articles(of: citations)
    return ConversationSketch(
      kind: kind, other: other, forum: forum, citations: citations, articles: articles,
      firstDate: index.firstDate(of: articles))
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
