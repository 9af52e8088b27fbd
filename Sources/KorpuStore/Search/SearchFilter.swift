internal import GRDB
public import KorpuModel

/// Which articles to search.
public struct SearchFilter: Hashable, Sendable {
  public var language: Language?
  /// A part of the publisher's name, in whatever letters.
  public var publisher: SearchQuery?
  /// The first day of publication, month or year; an article of which only the month or the year is known counts if a
  /// day of it fits.
  public var since: CalendarDate?
  /// The last one.
  public var until: CalendarDate?
  /// A country that the article names.
  public var country: CountryCode?
  /// The beginnings of words of any name of a person whom the article names, or an id.
  public var person: SearchQuery?

  public init() {}

  /// The conditions that SQL can tell, on an article `a`.
  var conditions: (sql: [String], arguments: StatementArguments) {
    var (sql, arguments): ([String], StatementArguments) = ([], [])
    func require(_ condition: String, _ values: [String]) {
      sql.append(condition)
      arguments += StatementArguments(values)
    }
    if let language { require("a.language = ?", [language.rawValue]) }
    if let since { require("a.published >= substr(?, 1, length(a.published))", [since.iso]) }
    if let until { require("substr(a.published, 1, length(?)) <= ?", [until.iso, until.iso]) }
    if let country {
      require("EXISTS (SELECT 1 FROM appearance e WHERE e.article = a.id AND e.country = ?)", [country.code])
    }
    return (sql, arguments)
  }
}
