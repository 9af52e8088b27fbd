extension ArchiveSchema {
  /// Which relations and statements each node has a part in, so that those of somebody are found without a look at the
  /// articles, and which names articles print of countries.
  static let tieTables = """
    CREATE TABLE node_relation (
      node INTEGER NOT NULL,
      type INTEGER NOT NULL,
      other INTEGER NOT NULL,
      article INTEGER NOT NULL,
      relation INTEGER NOT NULL,
      PRIMARY KEY (node, type, other, article, relation)
    ) WITHOUT ROWID;
    CREATE TABLE node_statement (
      node INTEGER NOT NULL,
      part INTEGER NOT NULL,
      other INTEGER NOT NULL,
      article INTEGER NOT NULL,
      statement INTEGER NOT NULL,
      PRIMARY KEY (node, part, other, article, statement)
    ) WITHOUT ROWID;
    CREATE TABLE country_name (
      node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
      rank INTEGER NOT NULL,
      name TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (node, rank, name)
    ) WITHOUT ROWID;
    CREATE INDEX article_of_name ON article (name);

    """
}
