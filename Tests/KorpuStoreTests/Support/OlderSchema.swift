/// What makes an archive as earlier versions of the schema had it.
enum OlderSchema {
  /// Takes away what the seventh version added, the tables for looking up names and ties.
  static let withoutLookups = """
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
