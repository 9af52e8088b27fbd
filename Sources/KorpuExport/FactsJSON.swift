public import Foundation
public import KorpuModel

/// ArticleFacts as JSON: one document, or one line of JSON Lines. The same facts give the same bytes.
public enum FactsJSON {
  /// A document for people to read, with a line feed at its end.
  public static func document(_ facts: ArticleFacts) throws -> Data {
    try encoded(facts, formatting: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  /// One line of JSON Lines, with its line feed.
  public static func line(_ facts: ArticleFacts) throws -> Data {
    try encoded(facts, formatting: [.sortedKeys, .withoutEscapingSlashes])
  }

  /// Reads the facts of one article, from a document or a line.
  ///
  /// - Throws: ``FactsJSONError`` for anything that is no JSON, or JSON that the ontology does not know.
  public static func facts(from json: Data) throws(FactsJSONError) -> ArticleFacts {
    do {
      return try JSONDecoder().decode(ArticleFacts.self, from: json)
    } catch let error as DecodingError {
      throw FactsJSONError(error, of: json)
    } catch {
      throw FactsJSONError(path: "", reason: "\(error)")
    }
  }

  private static func encoded(_ facts: ArticleFacts, formatting: JSONEncoder.OutputFormatting) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return try encoder.encode(facts) + Data("\n".utf8)
  }
}
