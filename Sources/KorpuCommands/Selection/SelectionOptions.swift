internal import ArgumentParser
internal import Korpu

/// Which part of a network is asked for, in the same words by all commands.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Articles published on a day, in a month or in a year, or later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Articles published by then.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Articles in a language: az, kk, ru … May be given again.", valueName: "code"))
  var language: [String] = []

  @Option(help: ArgumentHelp("Articles of a publisher. May be given again.", valueName: "name"))
  var publisher: [String] = []

  @Option(help: ArgumentHelp("Actors of a type: person, organization, forum, country. May be given again."))
  var type: [String] = []

  @Option(help: ArgumentHelp("Those around an actor, up to --hops steps away. May be given again.", valueName: "name"))
  var around: [String] = []

  @Option(help: ArgumentHelp("How many steps away, with --around; without it, 1.", valueName: "number"))
  var hops: Int?

  @Option(help: ArgumentHelp("A gathering, and who was there. May be given again.", valueName: "name"))
  var forum: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("What links two countries, by their codes: --between KZ AZ.", valueName: "codes"))
  var between: [String] = []

  @Option(help: ArgumentHelp("Actors that so many articles name, or more.", valueName: "number"))
  var minArticles: Int = 0

  @Option(help: ArgumentHelp("So many actors: those with ties to most others.", valueName: "number"))
  var top: Int?

  @Option(help: ArgumentHelp("An actor who stays in any case. May be given again.", valueName: "name"))
  var include: [String] = []

  @Option(help: ArgumentHelp("An actor who is left out. May be given again.", valueName: "name"))
  var exclude: [String] = []

  func validate() throws {
    for code in language { _ = try ArticleWords.language(ofCode: code) }
    try ArticleWords.validate(first: ("--since", since), last: ("--until", until))
    for name in type where EntityTypeName(rawValue: name.lowercased()) == nil {
      let names = EntityTypeName.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(name)' is no type of actor. Give one of \(names).")
    }
    if !between.isEmpty { _ = try Self.countries(between) }
    if hops != nil, around.isEmpty {
      throw ValidationError("--hops says how far from whom --around names, who is missing. Give --around a name.")
    }
    let numbers = [("--hops", hops ?? 0), ("--min-articles", minArticles), ("--top", top ?? 0)]
    for (option, number) in numbers where number < 0 {
      throw ValidationError("\(option) \(number) is less than nothing. Give a whole number from 0.")
    }
  }

  private static func countries(_ codes: [String]) throws -> CountryPair {
    for code in codes where CountryCode(code) == nil {
      throw ValidationError("'\(code)' is no code of a country. Give two letters, such as KZ; inputs stand before it.")
    }
    let countries = codes.compactMap { CountryCode($0) }
    for country in countries where country.name(in: .english) == nil {
      throw ValidationError("'\(country.code)' is the code of no country. Give one of ISO 3166-1, such as KZ.")
    }
    guard countries.count == 2, countries[0] != countries[1] else {
      throw ValidationError("--between takes the codes of two countries, such as KZ AZ; inputs stand before it.")
    }
    return CountryPair(countries[0], countries[1])
  }

  /// Whether nothing is chosen among articles and actors.
  var asksForAll: Bool {
    since == nil && until == nil && top == nil && minArticles == 0
      && [language, publisher, type, around, forum, between, include, exclude].allSatisfy(\.isEmpty)
  }

  /// The types of actors asked for; none for all.
  var types: Set<EntityTypeName> { Set(type.compactMap { EntityTypeName(rawValue: $0.lowercased()) }) }

  /// The selection in a network, whose actors the names mean.
  ///
  /// - Throws: ``Finding`` for a name that nobody or more than one bears; `ValidationError`.
  func selection(in network: Network) throws -> NetworkSelection {
    let choice = NetworkChoice(in: network)
    var selection = NetworkSelection()
    selection.since = since.flatMap { CalendarDate(iso: $0) }
    selection.until = until.flatMap { CalendarDate(iso: $0) }
    selection.languages = Set(language.compactMap { Language(rawValue: $0.lowercased()) })
    selection.publishers = Set(publisher)
    selection.types = types
    selection.around = try choice.ids(of: around)
    selection.hops = hops ?? 1
    selection.forums = try choice.ids(of: forum, type: .forum)
    selection.between = between.isEmpty ? nil : try Self.countries(between)
    selection.minArticles = minArticles
    selection.top = top
    selection.include = try choice.ids(of: include)
    selection.exclude = try choice.ids(of: exclude)
    return selection
  }
}
