internal import GRDB
internal import KorpuModel

/// The tables of an archive, version by version.
///
/// `PRAGMA user_version` counts the migrations that an archive has been through. All that are missing run in one
/// transaction: an archive is of one version or the other, whatever happens meanwhile, and of two processes that open
/// an older archive at once the second finds the work done.
enum ArchiveSchema {
  /// What brings an archive from the version of its place in the list to the next one. Append only: archives out there
  /// have been through the earlier ones.
  private static let migrations: [@Sendable (Database) throws -> Void] = [
    createArticleTables,
    createResolutionTables,
    createSearchTables,
    createJudgementTable,
    createLikenessTable,
    createPersonMarks,
    createLookupTables,
    createBelongingTables,
    createNeighbourhoodTable,
    compareNamesAnew,
    indexEntitiesOfNodes,
    indexReferencesOfArticles,
    indexDatesOfArticles,
    markNodesWithOwnNames,
    indexSettingsOfGatherings,
    noteSharedNames,
  ]

  static var version: Int { migrations.count }

  /// The last version that changed how it is found who is who.
  static let resolutionVersion = 14

  /// Abbreviations of other bodies are no longer taken for one: there is no table to make, but names are compared anew, see
  /// ``resolutionVersion``.
  private static let compareNamesAnew: @Sendable (Database) throws -> Void = { _ in }

  /// Tells the entity of a node without the rest of its row, most of which is what articles state: answers ask for
  /// thousands at once.
  private static let indexEntitiesOfNodes: @Sendable (Database) throws -> Void = { database in
    try database.execute(sql: "CREATE INDEX entity_of_node ON node (id, entity)")
  }

  /// Tells what articles are called and when they were published without the rest of their rows: answers put tens of
  /// thousands in order.
  private static let indexReferencesOfArticles: @Sendable (Database) throws -> Void = { database in
    try database.execute(sql: "CREATE INDEX reference_of_article ON article (id, published, name, language)")
  }

  /// Goes through articles by their dates, the first ones at once.
  private static let indexDatesOfArticles: @Sendable (Database) throws -> Void = { database in
    try database.execute(sql: "CREATE INDEX article_of_date ON article (published)")
  }

  /// Two bodies with names of their own are no longer compared for what these mean: there is no table to make, but the
  /// blocks tell which nodes have one, see ``resolutionVersion``.
  private static let markNodesWithOwnNames: @Sendable (Database) throws -> Void = { _ in }

  /// Tells what gatherings are part of and where they were held without a look at their other ties, which lie scattered, and
  /// who is hidden without a look at everybody: 7 and 8 are ``RelationType/partOf`` and ``RelationType/heldIn``.
  private static let indexSettingsOfGatherings: @Sendable (Database) throws -> Void = { database in
    try database.execute(
      sql: """
        CREATE INDEX setting_of_node ON node_relation (node, type, other) WHERE type = 7 OR type = 8;
        CREATE INDEX entity_hidden ON entity (id) WHERE hidden <> 0;
        """)
  }

  /// Tells which articles have a name of their own without a look for others of it. See ``SharedNames``.
  private static let noteSharedNames: @Sendable (Database) throws -> Void = { database in
    try database.execute(
      sql: """
        CREATE TABLE shared_name (name TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
        INSERT INTO shared_name SELECT name FROM article GROUP BY name HAVING count(*) > 1;
        """)
  }

  /// The version of an archive.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// - Throws: ``ArchiveError/Code/newerVersion`` for an archive that knows more than the program.
  static func check(_ version: Int, at path: String) throws(ArchiveError) {
    guard version > Self.version else { return }
    throw ArchiveError(
      .newerVersion, at: path, problem: "its version is \(version), and this program reads up to \(Self.version)",
      remedy: "Use the version of korpu that wrote it, or a later one.")
  }

  /// - Throws: ``ArchiveError`` too for an archive that has to be brought up to date before it can be read.
  static func check(_ version: Int, isUpToDateAt path: String) throws(ArchiveError) {
    try check(version, at: path)
    guard version < Self.version else { return }
    throw ArchiveError(
      .readOnly, at: path, problem: "an older version of korpu wrote it",
      remedy: "Bring it up to date: korpu add \(ShellWord.quoted(path)) --refresh")
  }

  /// Brings an archive up to date, within a transaction.
  static func migrate(_ database: Database) throws {
    for migration in try migrations.dropFirst(version(of: database)) { try migration(database) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
