internal import GRDB

extension ArchiveSchema {
  /// Who the entities of the articles are: nodes, what holds them together, and the entities that they make.
  ///
  /// A node is all that appears under one name, in one language, tied to the same countries. What `articles` counts is
  /// the articles that state it.
  @Sendable static func createResolutionTables(in database: Database) throws {
    try database.execute(sql: nodeTables)
    try database.execute(sql: entityTablesOfArchive)
  }

  private static let nodeTables = """
    CREATE TABLE node (
      id INTEGER PRIMARY KEY,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      countries TEXT NOT NULL,
      distinction TEXT NOT NULL,
      name_without_country TEXT,
      articles INTEGER NOT NULL,
      entity INTEGER REFERENCES entity,
      judged INTEGER,
      UNIQUE (type, name, language, countries, distinction)
    );
    CREATE INDEX node_of_entity ON node (entity);
    CREATE INDEX node_judged ON node (judged) WHERE judged IS NOT NULL;
    CREATE TABLE node_form (
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      form TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (node, form)
    ) WITHOUT ROWID;
    CREATE TABLE node_kind (
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      kind TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (node, kind)
    ) WITHOUT ROWID;
    CREATE TABLE node_abbreviation (
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      abbreviation TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (node, abbreviation)
    ) WITHOUT ROWID;
    CREATE TABLE node_feature (
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      kind INTEGER NOT NULL,
      value INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (node, kind, value)
    ) WITHOUT ROWID;
    CREATE TABLE appearance_node (
      article INTEGER NOT NULL,
      number INTEGER NOT NULL,
      node INTEGER NOT NULL REFERENCES node,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, number) REFERENCES appearance ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX appearance_of_node ON appearance_node (node, article);
    CREATE TABLE block (
      key INTEGER NOT NULL,
      rank INTEGER NOT NULL,
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      PRIMARY KEY (key, rank, node)
    ) WITHOUT ROWID;
    CREATE INDEX block_of_node ON block (node);
    CREATE TABLE link (
      one INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      other INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      bits REAL NOT NULL,
      PRIMARY KEY (one, other)
    ) WITHOUT ROWID;
    CREATE INDEX link_of_other ON link (other);
    CREATE TABLE unsettled (
      node INTEGER PRIMARY KEY,
      has_turned INTEGER NOT NULL
    );

    """

  private static let entityTablesOfArchive = """
    CREATE TABLE entity (
      id INTEGER PRIMARY KEY,
      public_id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      kind TEXT,
      name TEXT NOT NULL,
      hidden INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE alias (
      public_id TEXT PRIMARY KEY NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity
    ) WITHOUT ROWID;
    CREATE INDEX alias_of_entity ON alias (entity);

    """
}
