internal import ArgumentParser
internal import Korpu

/// `korpu evaluate`: how well articles are understood, against annotations by hand.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score what is extracted against annotations: precision, recall and F1.",
    discussion: """
      Articles are told by their ids: the annotation whose id is "visit" is that of visit.txt. An annotation without \
      an article counts as one in which nothing was found.

      Examples:
        korpu evaluate gold/ articles/               extract, and score
        korpu evaluate gold/ facts.jsonl --json      score facts, for a script
      """)

  @Argument(help: "Annotations: a facts file (.json, .jsonl) or a folder of them.")
  var gold: String

  @OptionGroup var arguments: InputArguments

  @Flag(help: "Write the report as JSON.")
  var json = false

  func run() throws {
    let log = FindingLog()
    let annotated = log.facts(of: [Source(gold)])
    guard !annotated.isEmpty else { return try log.finish() }
    let report = try report(annotated, predicted: log.facts(of: arguments.sources))
    if json { try StandardOutput.write(report.json()) } else { try StandardOutput.write(report.table) }
    try log.finish()
  }

  private func report(
    _ annotated: [ArticleFacts], predicted: [ArticleFacts]
  ) throws(Finding) -> EvaluationReport {
    do throws(EvaluationError) {
      return try EvaluationReport(gold: annotated, predicted: predicted)
    } catch {
      let place =
        switch error {
        case .annotatedTwice: gold
        case .predictedTwice: arguments.inputs.joined(separator: " ")
        }
      throw Finding(
        .invalidInput, at: place, problem: "\(error)", remedy: "Give each article once, under a name of its own.")
    }
  }
}
