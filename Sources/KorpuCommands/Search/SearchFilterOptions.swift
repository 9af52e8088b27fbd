internal import ArgumentParser
internal import Korpu

/// Which articles are searched.
struct SearchFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Articles in one language: az, kk, ru …", valueName: "code"))
  var language: String?

  @Option(help: ArgumentHelp("Articles of a publisher, by a part of its name.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("Articles published on a day, in a month or in a year, or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Articles published by then.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Articles that name a country, by its code of two letters.", valueName: "code"))
  var country: String?

  @Option(help: ArgumentHelp("Articles that name a person, by a part of any name, or an id.", valueName: "name"))
  var person: String?

  func validate() throws {
    if let language { _ = try ArticleWords.language(ofCode: language) }
    if let country, CountryCode(country) == nil {
      throw ValidationError("'\(country)' is no code of a country. Give two letters, such as KZ.")
    }
    try ArticleWords.validate(first: ("--since", since), last: ("--until", until))
  }

  /// - Throws: A ``Finding`` for names without a letter.
  func filter() throws(Finding) -> SearchFilter {
    var filter = SearchFilter()
    filter.language = language.flatMap { Language(rawValue: $0.lowercased()) }
    filter.since = since.flatMap { CalendarDate(iso: $0) }
    filter.until = until.flatMap { CalendarDate(iso: $0) }
    filter.country = country.flatMap { CountryCode($0) }
    filter.publisher = try Self.query(publisher)
    filter.person = try Self.query(person)
    return filter
  }

  /// The words of a name, in any order.
  private static func query(_ name: String?) throws(Finding) -> SearchQuery? {
    guard let name else { return nil }
    return try SearchCommand.query(name.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
