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

  private static func encoded(_ facts: ArticleFacts, formatting: JSONEncoder.OutputFormatting) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return try encoder.encode(facts) + Data("\n".utf8)
  }
}
