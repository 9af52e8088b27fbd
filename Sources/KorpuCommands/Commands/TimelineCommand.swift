internal import ArgumentParser
internal import Korpu

/// `korpu timeline`: what happened, by date.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tell what happened, by date: gatherings, meetings, agreements, posts, statements.",
    discussion: """
      On which day something happened nobody but a reader can tell: dates are those of the articles, and an article may \
      announce what is to come. Events that several articles tell of are one row; a meeting that articles more than a \
      week apart tell of is two. Who met and who agreed stand as two sides, «A; B – C; D», with --json as two lists.

      Examples:
        korpu timeline news.korpu ismaqulova
        korpu timeline news.korpu KZ --since 2025-09 --events meeting --events agreement
        korpu timeline articles/ --markdown
      """)

  @Argument(help: InputsAndNames.help(of: "an actor"))
  var arguments: [String]

  @Option(
    help: ArgumentHelp(
      "Events of a kind: \(TimelineEvent.Kind.allCases.map(\.rawValue).joined(separator: ", ")). May be given again.",
      valueName: "kind"))
  var events: [String] = []

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 0...1, hint: "Give one, or none for everybody's.")
    for event in events where TimelineEvent.Kind(rawValue: event) == nil {
      let kinds = TimelineEvent.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(event)' is no kind of event. Give one of \(kinds).")
    }
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    // Which meetings are one the sentences tell.
    try question.answer(of: inputs.sources, needing: excerpt) { network, choice in
      let actor = try choice.actors(called: inputs.names, areArguments: true).first
      let list = EventList(of: network, around: actor.map { Self.actors(meantBy: $0, in: network) }, kinds: kinds)
      return [EventTable(of: network).table(list.events, title: actor.map { "Around \($0.name)" } ?? "What happened")]
    }
  }

  /// A country has too many people for an excerpt, and so has everybody.
  private func excerpt(of archive: Archive) throws -> Excerpt? {
    let names = InputsAndNames(arguments).names
    let actor = try ArchiveChoice(in: archive).actors(called: names, areArguments: true).first
    guard let actor, actor.type.countryCode == nil else { return nil }
    return .events(around: actor.id)
  }

  /// With a country come its people and bodies.
  private static func actors(meantBy actor: Actor, in network: Network) -> Set<Actor.ID> {
    actor.type.countryCode.map { CountryMembers(of: network).actors(of: $0) } ?? [actor.id]
  }

  private var kinds: Set<TimelineEvent.Kind> {
    events.isEmpty ? Set(TimelineEvent.Kind.allCases) : Set(events.compactMap(TimelineEvent.Kind.init))
  }
}
