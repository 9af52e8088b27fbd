internal import ArgumentParser

/// `korpu-benchmarks resolution`: who is who in generated articles, against the truth.
struct ResolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolution",
    abstract: "Measure who is taken for whom in generated articles, by the languages of the two articles.")

  @Option(help: "How many articles.")
  var count = 1_000

  @Option(help: "What decides the texts of the articles.")
  var seed: UInt64 = 1

  @Option(help: "The program that is measured, if not the one built beside this.")
  var korpu: String = builtProgram("korpu")

  func run() throws { try ResolutionBenchmark(articles: count, seed: seed, korpu: korpu).run() }
}
