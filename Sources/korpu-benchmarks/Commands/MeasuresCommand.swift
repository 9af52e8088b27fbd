internal import ArgumentParser

/// `korpu-benchmarks measures`: the measures of a network, and how long each takes.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Work out measures of a network, and time them.",
    discussion: """
      Reads a list of edges: the count of nodes on the first line, then one, other and weight a line, with nodes \
      numbered from 0. Writes JSON: for each measure its values and the median of the seconds that the computation alone \
      took. Tests/measure-analysis holds them against other programs.
      """)

  @Argument(help: "The list of edges.")
  var edges: String

  @Option(
    help: ArgumentHelp("A measure, again for more; all if none is given.", valueName: "name"),
    completion: .list(MeasuresBenchmark.all.map(\.name)))
  var measure: [String] = []

  @Option(help: "How often each is worked out.")
  var `repeat` = 1

  func validate() throws {
    guard `repeat` > 0 else { throw ValidationError("--repeat \(`repeat`): work them out at least once.") }
    let known = MeasuresBenchmark.all.map(\.name)
    for name in measure where !known.contains(name) {
      throw ValidationError("--measure \(name): write one of \(known.joined(separator: ", ")).")
    }
  }

  func run() throws {
    try MeasuresBenchmark(file: edges, names: measure, turns: `repeat`).run()
  }
}
