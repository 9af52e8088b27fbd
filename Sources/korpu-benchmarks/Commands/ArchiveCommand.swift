internal import ArgumentParser

/// `korpu-benchmarks archive`: what it costs to keep many articles.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Time korpu add on 1,000 and 10,000 generated articles, beside SQLite storing their texts.")

  @Flag(help: "Add 100,000 articles too.")
  var large = false

  @Option(help: "What decides the texts of the articles.")
  var seed: UInt64 = 1

  @Option(help: "The program that is measured, if not the one built beside this.")
  var korpu: String = builtProgram("korpu")

  func run() throws {
    let sizes = [1_000, 10_000] + (large ? [100_000] : [])
    try ArchiveBenchmark(sizes: sizes, seed: seed, korpu: korpu).run()
  }
}
