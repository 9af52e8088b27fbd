/// What understood an article: the same article gives the same facts as long as this stays.
public struct ExtractionVersion: Hashable, Sendable {
  /// The number of the rules.
  public let rules: Int
  /// A digest of all tables.
  public let tables: String

  public init(rules: Int, tables: String) {
    self.rules = rules
    self.tables = tables
  }

  /// Both in one line.
  var text: String { "\(rules) \(tables)" }
}
