internal import GRDB

extension ArchiveSchema {
  /// The words of all sentences, so that sentences can be found by them.
  ///
  /// A row's number is that of its sentence. `words` holds the words in small letters, `sounds` the same words in
  /// letters of one alphabet for all languages. The texts themselves are not stored again.
  @Sendable static func createSearchTables(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE sentence_index USING fts5(
          words, sounds, content = '', columnsize = 0, tokenize = "ascii"
        );
        INSERT INTO meta VALUES ('indexed_sentence', '0');
        """)
  }
}
