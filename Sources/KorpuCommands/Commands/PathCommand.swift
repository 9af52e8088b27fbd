internal import ArgumentParser
internal import Korpu

/// `korpu path`: how one actor reaches another.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Tell how one actor reaches another, step by step.",
    discussion: """
      Steps are ties that articles state, or what one person says of another. Paths lead through people, bodies and \
      gatherings, and never through a country or a place, where everybody would be a neighbour of everybody; a country \
      as an end means its people and bodies. Shortest paths have the fewest steps; strongest ones prefer steps that many \
      articles state.

      Examples:
        korpu path news.korpu ismaqulova "mədəniyyət nazirliyi" --evidence
        korpu path articles/ quliyev tikeyeva --strongest --paths 3
        korpu path articles/ quliyev tikeyeva --avoid "Körpü Forumu"
        korpu path news.korpu KZ AZ --via TDT
      """)

  @Argument(help: InputsAndNames.help(of: "the two ends"))
  var arguments: [String]

  @Flag(help: "Prefer steps that many articles state to fewer steps.")
  var strongest = false

  @Option(help: ArgumentHelp("How many paths at most.", valueName: "number"))
  var paths = 5

  @Option(help: ArgumentHelp("Whom to pass; several in the order given.", valueName: "name"))
  var via: [String] = []

  @Option(help: ArgumentHelp("Whom to avoid. May be given again.", valueName: "name"))
  var avoid: [String] = []

  @OptionGroup var question: QuestionOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 2...2, hint: "Give the two ends of the path.")
    guard paths > 0 else { throw ValidationError("--paths \(paths) leaves nothing. Give 1 or more.") }
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    var known: ((Network) -> PathAnswer)?
    func needed(of archive: Archive) throws -> Excerpt? {
      let (excerpt, answer) = try excerpt(of: archive)
      known = answer
      return excerpt
    }
    try question.answer(of: inputs.sources, needing: needed, citing: question.answer.showsSentences) {
      network, choice in
      let ends = try choice.actors(called: inputs.names, areArguments: true)
      let passed = try choice.actors(called: via)
      let avoided = try choice.ids(of: avoid)
      try Self.require(ends, passing: passed, avoiding: avoided)
      let answer =
        known?(network) ?? answer(in: network, from: ends[0], to: ends[1], via: passed.map(\.id), avoiding: avoided)
      return [PathTable(of: network).table(answer, from: ends[0], to: ends[1])]
    }
  }

  /// - Throws: A finding where somebody is to be avoided whom every path that is asked for passes.
  private static func require(
    _ ends: [Actor], passing passed: [Actor], avoiding avoided: Set<Actor.ID>
  ) throws(Finding) {
    guard let actor = (ends + passed).first(where: { avoided.contains($0.id) }) else { return }
    let role = ends.contains(actor) ? "is an end of the path" : "is to be passed, too: --via"
    throw Finding(
      .invalidInput, at: "--avoid", problem: "\(actor.name) \(role)", remedy: "Avoid others, or ask for another path.")
  }

  /// Among so many shortest chains of an archive the strongest are looked for.
  private static let mostChains = 500

  /// The shortest chains between two actors, and the answer where the excerpt does not hold all that it rests on. Who has to
  /// be passed or avoided, what is stronger, and who belongs to a country the whole network alone can tell.
  private func excerpt(of archive: Archive) throws -> (excerpt: Excerpt?, known: ((Network) -> PathAnswer)?) {
    guard !strongest, via.isEmpty, avoid.isEmpty else { return (nil, nil) }
    let ends = try ArchiveChoice(in: archive).actors(called: InputsAndNames(arguments).names, areArguments: true)
    guard ends.allSatisfy({ $0.type != .place && $0.type.countryCode == nil }) else { return (nil, nil) }
    let chains = try archive.shortestPaths(from: ends[0].id, to: ends[1].id, limit: max(paths, Self.mostChains))
    guard !chains.isEmpty else {
      let nothing = try nothing(between: ends, in: archive)
      return (.chains(ends.map { [$0.id] }), { _ in nothing })
    }
    // What states the others would be read for nothing.
    let weights = try archive.steps(of: chains).map { (from: $0.from, to: $0.to, weight: $0.weight) }
    let strongest = WeighedSteps(weights).shortest(from: ends[0].id, to: ends[1].id, limit: paths)
    guard !strongest.isEmpty, question.answer.format == .aligned, !question.answer.showsSentences else {
      return (.chains(strongest.isEmpty ? chains : strongest), nil)
    }
    return (.chainOutlines(strongest), { PathAnswer(paths: strongest, weighing: weights, in: $0) })
  }

  /// How far those of two actors reach, between whom no chain leads, who reach the fewest; where only rows are written,
  /// nobody is told.
  private func nothing(between ends: [Actor], in archive: Archive) throws -> PathAnswer {
    guard question.answer.format.tellsOfNothing else { return PathAnswer(paths: []) }
    let reached = try archive.leastReach(of: ends.map(\.id))
    return PathAnswer(paths: [], stops: zip(ends, reached).map { PathStop(actors: [$0.id], reached: $1) })
  }

  private func answer(
    in network: Network, from start: Actor, to end: Actor, via: [Actor.ID], avoiding avoided: Set<Actor.ID>
  ) -> PathAnswer {
    let finder = PathFinder(of: network)
    func ids(_ actor: Actor) -> Set<Actor.ID> { actor.type.countryCode.map(finder.actors) ?? [actor.id] }
    return strongest
      ? finder.strongest(from: ids(start), to: ids(end), via: via, avoiding: avoided, limit: paths)
      : finder.shortest(from: ids(start), to: ids(end), via: via, avoiding: avoided, limit: paths)
  }
}
