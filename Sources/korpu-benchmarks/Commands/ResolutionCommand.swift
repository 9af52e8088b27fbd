internal import ArgumentParser

/// `korpu-benchmarks resolution`: who is who in generated articles, against the truth.
struct ResolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolution",
    abstract: "Measure who is taken for whom in generated articles.",
    discussion: """
      The articles go into an archive. Of all pairs of appearances, those in one entity are held against those of one \
      person, body or gathering in truth.
      """)

  @Option(help: "How many articles.")
  var count = 1_000

  @Option(help: "What decides the texts of the articles.")
  var seed: UInt64 = 1

  @Option(help: "The program that is measured, if not the one built beside this.")
  var korpu: String = builtProgram("korpu")

  @Flag(help: "Show each two languages by themselves.")
  var languages = false

  func run() throws {
    try ResolutionBenchmark(articles: count, seed: seed, korpu: korpu, showsLanguages: languages).run()
  }
}
