extension ArchiveSchema {
  /// The words of all names, so that a typed name finds whom it means without a look at all names.
  ///
  /// Words that no name has any more stay: no node has them. `entity.named` finds the names that people gave, which may
  /// be those of no node.
  static let nameTables = """
    CREATE TABLE name_word (
      id INTEGER PRIMARY KEY,
      word TEXT NOT NULL UNIQUE
    );
    CREATE TABLE name_sound (
      sounds TEXT NOT NULL,
      word INTEGER NOT NULL,
      PRIMARY KEY (sounds, word)
    ) WITHOUT ROWID;
    CREATE TABLE node_word (
      word INTEGER NOT NULL,
      node INTEGER NOT NULL,
      PRIMARY KEY (word, node)
    ) WITHOUT ROWID;
    ALTER TABLE entity ADD COLUMN named INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX entity_named ON entity (id) WHERE named <> 0;

    """
}
