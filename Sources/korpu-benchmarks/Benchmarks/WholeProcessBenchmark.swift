internal import Foundation

/// What a user waits for: the whole process, from the article to the output.
struct WholeProcessBenchmark {
  private static let runs = 15

  let seed: Seed

  func run() throws {
    let korpu = seed.program("korpu")
    for (name, arguments) in [
      ("korpu --version", ["--version"]),
      ("korpu extract SEED", ["extract", seed.file.path]),
      ("korpu draw SEED -o network.svg", ["draw", seed.file.path, "-o", seed.workspace.appending(path: "a.svg").path]),
    ] {
      let child = ChildProcess(path: korpu, arguments: arguments)
      _ = try child.run()
      let usages = try (0..<Self.runs).map { _ in try child.run() }
      report(name + ", wall", Sample(usages.map(\.wall)).text("ms", scale: 1000))
      report(name + ", processor", Sample(usages.map(\.cpu)).text("ms", scale: 1000))
      report(name + ", peak memory", Sample(usages.map(\.peak)).text("MiB"))
    }
  }
}
