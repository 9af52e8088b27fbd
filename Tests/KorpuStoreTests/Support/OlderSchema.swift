/// What makes an archive as earlier versions of the schema had it.
enum OlderSchema {
  /// Takes away what the eighth version added, the tables of belongings.
  static let withoutBelongings = """
    DROP TABLE node_belonging;
    DROP TABLE node_repetition;
    """

  /// Takes away what the seventh version added, the tables for looking up names and ties, and what came later.
  static let withoutLookups = """
    \(withoutBelongings)
    DROP TABLE node_relation;
    DROP TABLE node_statement;
    DROP TABLE country_name;
    DROP INDEX article_of_name;
    DROP TABLE name_word;
    DROP TABLE name_sound;
    DROP TABLE node_word;
    DROP INDEX entity_named;
    ALTER TABLE entity DROP COLUMN named;
    """
}
