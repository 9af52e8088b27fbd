internal import ArgumentParser

/// `korpu-benchmarks stages`: the stages of the road from an article to a picture.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "Time the stages from an article to a picture, beside their peers.")

  func run() throws {
    let seed = try Seed()
    try WholeProcessBenchmark(seed: seed).run()
    try ExtractionBenchmark(seed: seed).run()
    try RenderingBenchmark(seed: seed).run()
    try MergingBenchmark(seed: seed).run()
  }
}
