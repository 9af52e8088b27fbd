internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Reads what the conversations of a person follow from, without the words, within a transaction.
struct OutlineReader {
  typealias Entity = EntityRows.Entity
  private typealias End = TieRows.End

  /// That somebody took the floor of a gathering, by the rows of both.
  private struct Floor {
    let gathering: Int64
    let speaker: Int64
    /// Those that say so, in any order; one that says so twice may be there twice.
    var articles: [Int64]
  }

  private let database: Database
  private let entities: EntityRows
  private let ties: TieRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
    ties = TieRows(database, entities)
  }

  /// - Parameter others: those with whom; `nil` for all.
  func outline(of person: Entity, with others: [Entity]?) throws -> ConversationOutline {
    let floors = try floors(of: person, with: others)
    let gatherings = try Set(floors.map(\.gathering)).sorted().map(entities.entity(at:))
    return try outline(
      of: person, meetings: try meetings(of: person, with: others),
      said: try people(ties.statements(.speaker, person, with: others)),
      heard: try people(ties.statements(.named, person, with: others)), floors: floors,
      wholes: try wholes(of: gatherings))
  }

  /// The meetings with those whom the person met in most articles, and with all of whom the very same articles say so.
  ///
  /// - Parameter count: How many of those of most articles there have to be.
  /// - Returns: `nil` where the person met fewer.
  /// - Complexity: O(*n* log *n*) in all meetings of the person.
  func meetings(of person: Entity, first count: Int) throws -> MeetingOutline? {
    let meetings = try TieRows.Direction.allCases.flatMap { try ties.contacts(.met, $0, person) }
    let ranking = MeetingRanking(of: person, meetings, entities)
    guard let leading = try ranking.leading(count) else { return nil }
    let outline = try outline(
      of: person, meetings: try ranking.meetings(besides: leading), said: [], heard: [], floors: [], wholes: [])
    return MeetingOutline(outline: outline, leading: Set(leading.map(\.id)))
  }

  /// The gatherings at which a person took the floor, with all who did; where others are given, those at which one of
  /// them did, too, read from the ends of these few.
  private func floors(of person: Entity, with others: [Entity]?) throws -> [Floor] {
    guard let others else {
      return try floors(at: ties.others(.spokeAt, .from, person))
    }
    let own = try taken(by: person)
    let theirs = try others.filter { $0.type == .person }.flatMap(taken)
    let common = Set(own.map(\.gathering)).intersection(theirs.map(\.gathering))
    try entities.read(common)
    let shared = try common.filter { try !entities.entity(at: $0).isHidden }
    return Self.merged((own + theirs).filter { shared.contains($0.gathering) && $0.gathering != $0.speaker })
  }

  /// The people who took the floor of some gatherings.
  private func floors(at gatherings: [Entity]) throws -> [Floor] {
    let floors = Self.merged(
      try ties.contacts(.spokeAt, .to, ofAll: gatherings).map { owner, contact in
        Floor(gathering: owner, speaker: contact.other, articles: [contact.key.article])
      })
    try entities.read(Set(floors.map(\.speaker)))
    return try floors.filter { floor in
      let speaker = try entities.entity(at: floor.speaker)
      return speaker.type == .person && !speaker.isHidden && floor.speaker != floor.gathering
    }
  }

  /// The gatherings at which somebody took the floor, as if nobody else had been there; also those that are hidden.
  private func taken(by speaker: Entity) throws -> [Floor] {
    try ties.contacts(.spokeAt, .from, speaker).map { contact in
      Floor(gathering: contact.other, speaker: speaker.row, articles: [contact.key.article])
    }
  }

  /// The same floors, those of one person at one gathering together.
  private static func merged(_ floors: [Floor]) -> [Floor] {
    var merged: [Floor] = []
    for floor in floors.sorted(by: { ($0.gathering, $0.speaker) < ($1.gathering, $1.speaker) }) {
      if let last = merged.last, last.gathering == floor.gathering, last.speaker == floor.speaker {
        merged[merged.count - 1].articles += floor.articles
      } else {
        merged.append(floor)
      }
    }
    return merged
  }

  private func meetings(of person: Entity, with others: [Entity]?) throws -> [End] {
    try people(TieRows.Direction.allCases.flatMap { try ties.relations(.met, $0, person, with: others) })
  }

  private func outline(
    of person: Entity, meetings: [End], said: [End], heard: [End], floors: [Floor],
    wholes: [(part: Entity, whole: Entity)]
  ) throws -> ConversationOutline {
    let ends = meetings + said + heard
    let sources = try Sources(
      in: Set(ends.map(\.key.article)).union(floors.lazy.flatMap(\.articles)), meetings: toldTogether(meetings),
      statements: said + heard, database)
    let floorEnds = try Set(floors.flatMap { [$0.gathering, $0.speaker] }).sorted().map(entities.entity(at:))
    let actors = ([person] + floorEnds + ends.map(\.other) + wholes.map(\.whole)).unique(by: \.row)
    let places = Dictionary(uniqueKeysWithValues: zip(actors.map(\.row), actors.indices))
    func place(_ row: Int64) -> Int { places[row] ?? 0 }
    let sayings = said.compactMap { sources.utterance($0, by: person.id, naming: $0.other.id) }
    let hearings = heard.compactMap { sources.utterance($0, by: $0.other.id, naming: person.id) }
    return ConversationOutline(
      articles: sources.references, actors: actors.map(\.actor),
      floors: floors.map { floor in
        .init(
          speaker: place(floor.speaker), gathering: place(floor.gathering),
          articles: sources.places(of: floor.articles))
      },
      meetings: Dictionary(grouping: meetings, by: \.other.row).map { other, ends in
        .init(of: place(person.row), with: place(other), citations: sources.places(ofMeetings: ends))
      },
      parts: wholes.map { .init(place($0.part.row), of: place($0.whole.row)) },
      utterances: (sayings + hearings).unique().sorted())
  }

  /// The meetings with those of whom the very same articles tell as of others: of these alone may the same sentences tell, and
  /// only their places have to be read to know.
  private func toldTogether(_ meetings: [End]) -> [End] {
    let partners = Dictionary(grouping: meetings, by: \.other.row).values
    let groups = Dictionary(grouping: partners) { Set($0.map(\.key.article)) }.values
    return groups.filter { $0.count > 1 }.flatMap { $0.joined() }
  }

  private func people(_ ends: [End]) -> [End] { ends.filter { $0.other.type == .person } }

  /// What gatherings are part of, at any remove; each pair once.
  private func wholes(of gatherings: [Entity]) throws -> [(part: Entity, whole: Entity)] {
    var found: [(part: Entity, whole: Entity)] = []
    var open = gatherings
    var known = Set(gatherings.map(\.row))
    while !open.isEmpty {
      let next = try ties.others(.partOf, .from, ofAll: open)
      found += next.map { (part: $0.owner, whole: $0.other) }
      open = next.map(\.other).filter { known.insert($0.row).inserted }
    }
    return found
  }
}

/// What an outline rests on: the articles of its relations and statements, and where those state what only places tell
/// apart.
private struct Sources {
  /// In the order of their ids.
  let references: [ArticleReference]
  /// The places of articles among these, by their rows.
  private let places: [Int64: Int]
  private let meetings: [FactKey: [Evidence]]
  private let statements: [FactKey: [Evidence]]

  init(
    in articles: Set<Int64>, meetings: [TieRows.End], statements: [TieRows.End], _ database: Database
  ) throws {
    let rows = ExcerptRows(database)
    let sorted = try ArticleReferences(database).references(of: articles).sorted { $0.value.id < $1.value.id }
    references = sorted.map(\.value)
    places = Dictionary(uniqueKeysWithValues: zip(sorted.map(\.key), sorted.indices))
    self.meetings = try rows.evidence(ofRelations: Set(meetings.map(\.key)))
    self.statements = try rows.evidence(ofStatements: Set(statements.map(\.key)))
  }

  /// Articles, wherever they state something, ascending.
  func places(of articles: [Int64]) -> [Int] { Set(articles.compactMap { places[$0] }).sorted() }

  /// Where articles state meetings.
  func places(ofMeetings ends: [TieRows.End]) -> [Citation] {
    ends.flatMap { citations(of: $0.key, resting: meetings) }.merged()
  }

  /// A statement without its words.
  func utterance(_ end: TieRows.End, by speaker: Actor.ID, naming other: Actor.ID) -> Utterance? {
    citations(of: end.key, resting: statements).min().map { citation in
      Utterance(speaker: speaker, words: "", isDirect: false, about: [other], citation: citation)
    }
  }

  private func citations(of key: FactKey, resting evidence: [FactKey: [Evidence]]) -> [Citation] {
    guard let article = places[key.article].map({ references[$0].id }) else { return [] }
    guard let places = evidence[key], !places.isEmpty else { return [Citation(article: article)] }
    return places.map { Citation(article: article, evidence: $0) }
  }
}
