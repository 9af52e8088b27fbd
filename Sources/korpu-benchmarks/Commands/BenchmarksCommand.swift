internal import ArgumentParser

/// The root of all benchmarks.
struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "korpu-benchmarks",
    abstract: "Time korpu beside its peers.",
    discussion: """
      Prints a line a figure: the median of several runs, and ratios to a peer that was run by turns with it. Machines \
      are shared and noisy: quote ratios, and look at how far the runs lie apart. Build with -c release.
      """,
    subcommands: [
      StagesCommand.self, ArticlesCommand.self, ArchiveCommand.self, ResolutionCommand.self, MeasuresCommand.self,
      RenderOnceCommand.self, ExtractOnceCommand.self,
    ],
    defaultSubcommand: StagesCommand.self)
}
