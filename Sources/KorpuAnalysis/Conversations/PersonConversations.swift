internal import KorpuModel

/// The conversations of one person.
struct PersonConversations {
  let person: Int
  private let index: ConversationIndex
  /// Of each gathering at which the person spoke that is part of others those others at which the person spoke, too.
  private let wholes: [Int: Set<Int>]

  init(of person: Int, in index: ConversationIndex) {
    self.person = person
    self.index = index
    let own = Set(index.floors[person].map(\.gathering))
    var wholes: [Int: Set<Int>] = [:]
    for floor in own {
      let all = index.forums.wholes(of: index.actors.id(of: floor))
      let found = all.compactMap(index.actors.number).filter(own.contains)
      if !found.isEmpty { wholes[floor] = Set(found) }
    }
    self.wholes = wholes
  }

  /// Everyone whom the person spoke with, in order.
  func partners() -> [PartnerSketch] {
    var shared: [Int: [ConversationSketch]] = [:]
    for floor in index.floors[person] {
      for speaker in index.speakers[floor.gathering] where speaker.person != person {
        shared[speaker.person, default: []].append(sharing(floor, with: speaker.person, speaker.citations))
      }
    }
    let others = Set(shared.keys).union((index.meetings[person] ?? [:]).keys)
      .union((index.addresses[person] ?? [:]).keys)
    return others.map { partner($0, sharing: shared[$0] ?? []) }.sorted(by: PartnerSketch.tellsMore)
  }

  /// One whom the person may have spoken with; `nil` where nothing tells of it.
  func partner(_ other: Int) -> PartnerSketch? {
    guard other != person else { return nil }
    let theirs = Dictionary(uniqueKeysWithValues: index.floors[other].map { ($0.gathering, $0.citations) })
    let shared = index.floors[person].compactMap { floor in
      theirs[floor.gathering].map { sharing(floor, with: other, $0) }
    }
    let found = partner(other, sharing: shared)
    return found.conversations.isEmpty ? nil : found
  }

  /// - Parameter floors: what the two have in common at each gathering.
  private func partner(_ other: Int, sharing floors: [ConversationSketch]) -> PartnerSketch {
    let all = [meeting(with: other), addressing(other)].compactMap(\.self) + finest(floors)
    return PartnerSketch(
      other, named: index.actors.name(of: other), all.count > 1 ? all.sorted(by: ConversationSketch.tellsMore) : all)
  }

  /// The conversation of one kind with another; `nil` where nothing tells of it.
  ///
  /// - Parameter forum: where both took the floor, for ``Conversation/Kind/sharedFloor``.
  func conversation(_ kind: Conversation.Kind, with other: Int, at forum: Int?) -> ConversationSketch? {
    switch kind {
    case .direct: meeting(with: other)
    case .sharedFloor: forum.map { sharing($0, with: other) }
    case .addressed: addressing(other)
    }
  }

  private func meeting(with other: Int) -> ConversationSketch? {
    index.meetings[person]?[other].map { sketch(.direct, other, citing: $0) }
  }

  /// What is told of a gathering by what states that one of the two, or both, took its floor.
  private func sharing(_ forum: Int, with other: Int) -> ConversationSketch {
    let (own, their) = (
      index.citations(ofFloor: forum, takenBy: person), index.citations(ofFloor: forum, takenBy: other)
    )
    return sketch(.sharedFloor, other, at: forum, citing: own.merged(with: their))
  }

  private func sharing(
    _ floor: ConversationIndex.Floor, with other: Int, _ citations: [Int]
  ) -> ConversationSketch {
    sketch(.sharedFloor, other, at: floor.gathering, citing: floor.citations.merged(with: citations))
  }

  private func addressing(_ other: Int) -> ConversationSketch? {
    index.addresses[person]?[other].map { words in
      sketch(.addressed, other, citing: index.citations(ofUtterances: words))
    }
  }

  private func sketch(
    _ kind: Conversation.Kind, _ other: Int, at forum: Int? = nil, citing citations: [Int]
  ) -> ConversationSketch {
    let articles = index.citations.articles(of: citations)
    return ConversationSketch(
      kind: kind, other: other, forum: forum, citations: citations, articles: articles,
      firstDate: index.firstDate(of: articles))
  }

  /// The floors without those of which another one here is a part. Forums that articles call parts of
  /// one another are all kept.
  private func finest(_ floors: [ConversationSketch]) -> [ConversationSketch] {
    guard !wholes.isEmpty, floors.count > 1 else { return floors }
    func isPart(_ part: Int, of whole: Int) -> Bool { wholes[part]?.contains(whole) == true }
    let forums = floors.compactMap(\.forum)
    let coarser = Set(forums.flatMap { part in (wholes[part] ?? []).filter { !isPart($0, of: part) } })
    return floors.filter { $0.forum.map { !coarser.contains($0) } ?? true }
  }
}
