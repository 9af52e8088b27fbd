internal import ArgumentParser

/// The program runs itself for what has to be a process of its own: one drawing.
struct RenderOnceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: RenderingBenchmark.childMode, abstract: "Draw once.", shouldDisplay: false)

  @Argument var dot: String
  @Argument var time: String

  func run() throws { try RenderingBenchmark.renderOnce(dotFile: dot, timeFile: time) }
}

/// One extraction.
struct ExtractOnceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ExtractionBenchmark.childMode, abstract: "Extract once.", shouldDisplay: false)

  @Argument var article: String

  func run() throws { try ExtractionBenchmark.extractOnce(articleFile: article) }
}
