internal import GRDB

extension ArchiveSchema {
  /// Articles, and what each of them states.
  ///
  /// What belongs to an article is keyed by the article's number and by its place within it, so that it lies together
  /// in the file. All places are UTF-8 bytes of the article's text, `ends` being the first byte after. Words that are
  /// cut out of the text word for word are not stored again; the views spell them out.
  @Sendable static func createArticleTables(in database: Database) throws {
    try database.execute(sql: articleTables)
    try database.execute(sql: entityTables)
    try database.execute(sql: factTables)
    try database.execute(sql: views)
    try WordCodes.create(in: database)
  }

  private static let articleTables = """
    CREATE TABLE meta (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE extraction (
      id INTEGER PRIMARY KEY,
      rules INTEGER NOT NULL,
      tables TEXT NOT NULL,
      UNIQUE (rules, tables)
    );
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE,
      named_digest TEXT,
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      title TEXT,
      published TEXT,
      published_time TEXT,
      publisher TEXT,
      url TEXT,
      extraction INTEGER REFERENCES extraction,
      checksum BLOB NOT NULL
    );
    CREATE TABLE article_text (
      article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      text TEXT NOT NULL
    );
    CREATE TABLE author (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article, number)
    ) WITHOUT ROWID;
    CREATE TABLE sentence (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      text TEXT,
      UNIQUE (article, number)
    );

    """

  private static let entityTables = """
    CREATE TABLE entity_kind (
      id INTEGER PRIMARY KEY,
      type TEXT NOT NULL,
      kind TEXT
    );
    CREATE TABLE appearance (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind INTEGER NOT NULL REFERENCES entity_kind,
      country TEXT,
      local_id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article, number)
    ) WITHOUT ROWID;
    CREATE TABLE mention (
      article INTEGER NOT NULL,
      appearance INTEGER NOT NULL,
      number INTEGER NOT NULL,
      starts INTEGER,
      ends INTEGER,
      sentence INTEGER,
      confidence,
      surface TEXT,
      reason TEXT,
      PRIMARY KEY (article, appearance, number),
      FOREIGN KEY (article, appearance) REFERENCES appearance ON DELETE CASCADE
    ) WITHOUT ROWID;

    """

  private static let factTables = """
    CREATE TABLE relation_type (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );
    CREATE TABLE role (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );
    CREATE TABLE relation (
      article INTEGER NOT NULL,
      number INTEGER NOT NULL,
      type INTEGER NOT NULL REFERENCES relation_type,
      source INTEGER NOT NULL,
      target INTEGER NOT NULL,
      role INTEGER REFERENCES role,
      title TEXT,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, source) REFERENCES appearance ON DELETE CASCADE,
      FOREIGN KEY (article, target) REFERENCES appearance ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE relation_evidence (
      article INTEGER NOT NULL,
      relation INTEGER NOT NULL,
      number INTEGER NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      sentence INTEGER NOT NULL,
      confidence NOT NULL,
      reason TEXT,
      PRIMARY KEY (article, relation, number),
      FOREIGN KEY (article, relation) REFERENCES relation ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE statement (
      article INTEGER NOT NULL,
      number INTEGER NOT NULL,
      speaker INTEGER NOT NULL,
      direct INTEGER NOT NULL,
      character_offset INTEGER,
      opens TEXT NOT NULL,
      closes TEXT NOT NULL,
      PRIMARY KEY (article, number),
      FOREIGN KEY (article, speaker) REFERENCES appearance ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE statement_about (
      article INTEGER NOT NULL,
      statement INTEGER NOT NULL,
      number INTEGER NOT NULL,
      appearance INTEGER NOT NULL,
      PRIMARY KEY (article, statement, number),
      FOREIGN KEY (article, statement) REFERENCES statement ON DELETE CASCADE,
      FOREIGN KEY (article, appearance) REFERENCES appearance ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE statement_evidence (
      article INTEGER NOT NULL,
      statement INTEGER NOT NULL,
      number INTEGER NOT NULL,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL,
      sentence INTEGER NOT NULL,
      confidence NOT NULL,
      reason TEXT,
      PRIMARY KEY (article, statement, number),
      FOREIGN KEY (article, statement) REFERENCES statement ON DELETE CASCADE
    ) WITHOUT ROWID;

    """
}
