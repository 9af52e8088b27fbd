public import KorpuModel

extension Archive {
  /// Where some rows lie in the list of what an actor says: its own statements, and of a body or a country those of its
  /// people, by date, and of one date in the order of reading. What is said is not read; ``Excerpt/statementRange(of:_:)``
  /// reads it of these rows alone.
  ///
  /// - Parameters:
  ///   - actor: an id of today or of earlier days.
  ///   - subjects: actors of whom each statement has to name every one.
  ///   - rows: which ones, from 0.
  /// - Complexity: O(*n* · log size of the archive) in the statements of the list.
  public func statementRange(
    of actor: Actor.ID, about subjects: Set<Actor.ID> = [], rows: Range<Int>
  ) throws(ArchiveError) -> StatementRange {
    try read { database in
      let entities = EntityRows(database)
      let named = try subjects.sorted().compactMap { try entities.entity(called: $0) }
      guard let actor = try entities.entity(called: actor), named.count == subjects.count else { return .none }
      let speakers = try StatementSpeakers(database, entities).nodes(for: actor)
      let subjects = try named.map { try entities.nodes(of: $0.row) }
      return try DatedStatements(of: speakers, about: subjects, database).range(rows)
    }
  }

  /// Where some rows lie in the list of what is said at a gathering: by those who took the floor there, in the articles that
  /// state it, in the same order.
  ///
  /// - Complexity: O(*n* · log size of the archive) in the statements of the list and in the relations of the gathering.
  public func statementRange(at gathering: Actor.ID, rows: Range<Int>) throws(ArchiveError) -> StatementRange {
    try read { database in
      let entities = EntityRows(database)
      guard let gathering = try entities.entity(called: gathering) else { return .none }
      return try DatedStatements(at: entities.nodes(of: gathering.row), database).range(rows)
    }
  }

  /// What the programme of a gathering and of its parts follows from, without articles and words: who had which part in
  /// them, where they were held, and what they are part of.
  ///
  /// `Programmes` lists the same of it, in the same order, as of the network, but for posts, countries, dates and statements;
  /// ``Excerpt/programme(of:telling:_:)`` reads these of some of them.
  ///
  /// - Complexity: O(relations of these gatherings).
  public func programmeOutline(of gathering: Actor.ID) throws(ArchiveError) -> Network {
    try read { database in
      let entities = EntityRows(database)
      guard let gathering = try entities.entity(called: gathering) else {
        return Network(articles: [], actors: [], ties: [], utterances: [])
      }
      return try ProgrammeOutline(database, entities).network(of: gathering)
    }
  }
}
