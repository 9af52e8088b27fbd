internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Reads what the conversations of a person follow from, without the words, within a transaction.
struct ConversationOutline {
  typealias Entity = EntityRows.Entity
  private typealias End = TieRows.End

  /// A gathering at which the person took the floor, and who else did.
  private struct Floor {
    let gathering: Entity
    let speakers: [Speaker]
  }

  private struct Speaker {
    let person: Entity
    /// Those that say so.
    let articles: Set<Int64>
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
  func network(of person: Entity, with others: [Entity]?) throws -> Network {
    let floors = try floors(of: person, with: others)
    return try network(
      of: person, meetings: try meetings(of: person, with: others),
      said: try people(ties.statements(.speaker, person, with: others)),
      heard: try people(ties.statements(.named, person, with: others)), floors: floors,
      wholes: try wholes(of: floors.map(\.gathering)))
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
    let network = try network(
      of: person, meetings: try ranking.meetings(besides: leading), said: [], heard: [], floors: [], wholes: [])
    return MeetingOutline(network: network, leading: Set(leading.map(\.id)))
  }

  /// The gatherings at which a person took the floor, with all who did; where others are given, those at which one of
  /// them did, too, read from the ends of these few.
  private func floors(of person: Entity, with others: [Entity]?) throws -> [Floor] {
    guard let others else {
      return try ties.others(.spokeAt, .from, person).map { gathering in
        Floor(gathering: gathering, speakers: try speakers(at: gathering))
      }
    }
    let own = try taken(by: person)
    let theirs = try others.filter { $0.type == .person }.map(taken)
    return own.values.compactMap { floor in
      let shared = theirs.compactMap { $0[floor.gathering.row] }.flatMap(\.speakers)
      return shared.isEmpty ? nil : Floor(gathering: floor.gathering, speakers: floor.speakers + shared)
    }
  }

  /// The people who took the floor of a gathering.
  private func speakers(at gathering: Entity) throws -> [Speaker] {
    var articles: [Int64: Set<Int64>] = [:]
    for contact in try ties.contacts(.spokeAt, .to, gathering) {
      articles[contact.other, default: []].insert(contact.key.article)
    }
    try entities.read(Array(articles.keys))
    return try articles.compactMap { row, articles in
      let person = try entities.entity(at: row)
      return person.type == .person && !person.isHidden ? Speaker(person: person, articles: articles) : nil
    }
  }

  /// The gatherings at which somebody took the floor, as if nobody else had been there, by their rows.
  private func taken(by speaker: Entity) throws -> [Int64: Floor] {
    let ends = Dictionary(grouping: try ties.relations(.spokeAt, .from, speaker), by: \.other.row)
    return ends.mapValues { ends in
      let articles = Set(ends.map(\.key.article))
      return Floor(gathering: ends[0].other, speakers: [Speaker(person: speaker, articles: articles)])
    }
  }

  private func meetings(of person: Entity, with others: [Entity]?) throws -> [End] {
    try people(TieRows.Direction.allCases.flatMap { try ties.relations(.met, $0, person, with: others) })
  }

  private func network(
    of person: Entity, meetings: [End], said: [End], heard: [End], floors: [Floor], wholes: [(part: Entity, end: End)]
  ) throws -> Network {
    let ends = meetings + said + heard + wholes.map(\.end)
    let speakers = floors.flatMap(\.speakers)
    let sources = try Sources(
      in: speakers.reduce(into: Set(ends.map(\.key.article))) { $0.formUnion($1.articles) },
      meetings: toldTogether(meetings), statements: said + heard, database)
    let floorTies = floors.flatMap { floor in
      floor.speakers.map { speaker in
        Tie(
          type: .spokeAt, from: speaker.person.id, to: floor.gathering.id,
          citations: sources.citations(of: speaker.articles))
      }
    }
    let meetingTies = Dictionary(grouping: meetings, by: \.other.row).values.map { ends in
      Tie(type: .met, from: person.id, to: ends[0].other.id, citations: sources.places(ofMeetings: ends))
    }
    let partTies = wholes.map { part, end in
      Tie(type: .partOf, from: part.id, to: end.other.id, citations: sources.citations(of: [end.key.article]))
    }
    let sayings = said.compactMap { sources.utterance($0, by: person.id, naming: $0.other.id) }
    let hearings = heard.compactMap { sources.utterance($0, by: $0.other.id, naming: person.id) }
    let known = [person] + floors.map(\.gathering) + speakers.map(\.person) + ends.map(\.other)
    let entities = known.unique(by: \.row)
    return Network(
      articles: sources.references, actors: entities.map(\.actor).sorted { $0.id < $1.id },
      ties: (floorTies + meetingTies + partTies).sorted(), utterances: (sayings + hearings).unique().sorted())
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
  private func wholes(of gatherings: [Entity]) throws -> [(part: Entity, end: End)] {
    var found: [(part: Entity, end: End)] = []
    var open = gatherings
    var known = Set(gatherings.map(\.row))
    while !open.isEmpty {
      let ends = Dictionary(grouping: try ties.firstRelations(.partOf, .from, ofAll: open), by: \.owner.row)
      let next = open.flatMap { part in
        ends[part.row, default: []].map(\.end).unique(by: \.other.row).map { (part: part, end: $0) }
      }
      found += next
      open = next.map(\.end.other).filter { known.insert($0.row).inserted }
    }
    return found
  }
}

/// What an outline rests on: the articles of its relations and statements, and where those state what only places tell
/// apart.
private struct Sources {
  private let articles: [Int64: ArticleReference]
  private let meetings: [FactKey: [Evidence]]
  private let statements: [FactKey: [Evidence]]

  init(
    in articles: Set<Int64>, meetings: [TieRows.End], statements: [TieRows.End], _ database: Database
  ) throws {
    let rows = ExcerptRows(database)
    self.articles = try ArticleReferences(database).references(of: articles)
    self.meetings = try rows.evidence(ofRelations: Set(meetings.map(\.key)))
    self.statements = try rows.evidence(ofStatements: Set(statements.map(\.key)))
  }

  var references: [ArticleReference] { articles.values.sorted { $0.id < $1.id } }

  /// Articles, wherever they state something.
  func citations(of articles: Set<Int64>) -> [Citation] {
    articles.compactMap { self.articles[$0].map { Citation(article: $0.id) } }.sorted()
  }

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
    guard let article = articles[key.article]?.id else { return [] }
    guard let places = evidence[key], !places.isEmpty else { return [Citation(article: article)] }
    return places.map { Citation(article: article, evidence: $0) }
  }
}
