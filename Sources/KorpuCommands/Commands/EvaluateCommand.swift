internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu evaluate`: how well articles are understood, against annotations by hand.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score what is extracted against annotations: precision, recall and F1.",
    discussion: """
      Articles are told by the names of their files: gold/visit.json is the annotation of visit.txt; in a .jsonl \
      file the ids are the names. An annotation without an article counts as one in which nothing was found.

      Examples:
        korpu evaluate gold/ articles/               extract, and score
        korpu evaluate gold/ facts.jsonl --json      score facts, for a script
        korpu evaluate gold/ articles/ --baseline was.json   what has changed since
      """)

  @Argument(help: "Annotations: a facts file (.json, .jsonl) or a folder of them.")
  var gold: String

  @OptionGroup var arguments: InputArguments

  @Flag(help: "Write the report as JSON, with the mistakes.")
  var json = false

  @Flag(help: "List what was missed (-), what is wrong (+), and wrong roles (~).")
  var mistakes = false

  @Option(
    help: ArgumentHelp(
      "Compare with an earlier report, written with --json: what got better, and what worse.", valueName: "file"))
  var baseline: String?

  func validate() throws {
    guard baseline != nil, json || mistakes else { return }
    throw ValidationError(
      "--baseline tells what has changed, mistake by mistake. Give it without --json and --mistakes.")
  }

  func run() throws {
    let log = FindingLog()
    let reader = try arguments.knowledge.reader()
    let annotated = facts(of: [Source(gold)], reader, log, areAnnotations: true)
    guard !annotated.isEmpty else { return try log.finish() }
    let report = try report(annotated, predicted: facts(of: arguments.sources, reader, log, areAnnotations: false))
    try StandardOutput.write(json ? String(decoding: report.json(), as: UTF8.self) : text(of: report))
    try log.finish()
  }

  /// The facts under the names by which the two sides are compared. An article is no annotation of itself.
  private func facts(
    of sources: [Source], _ reader: FactsReader, _ log: FindingLog, areAnnotations: Bool
  ) -> [ArticleFacts] {
    var facts: [ArticleFacts] = []
    reader.read(sources) { outcome in
      switch outcome {
      case .finding(let finding): log.report(finding)
      case .facts(_, let place) where areAnnotations && place.hasSuffix(".txt"):
        log.report(
          Finding(
            .invalidInput, at: place, problem: "it is an article, and no annotation",
            remedy: "Give the annotations (.json, .jsonl) first, and then the articles."))
      case .facts(let found, let place):
        let file = URL(fileURLWithPath: place)
        facts.append(
          file.pathExtension == "json" ? found.called(file.deletingPathExtension().lastPathComponent) : found)
      }
    }
    return facts
  }

  private func text(of report: EvaluationReport) throws(Finding) -> String {
    if let baseline { return EvaluationChange(from: try earlierReport(at: baseline), to: report).text }
    let list = report.mistakes.map { "\($0)\n" }.joined()
    return report.table + (mistakes && !list.isEmpty ? "\n" + list : "")
  }

  private func earlierReport(at path: String) throws(Finding) -> EvaluationReport {
    do {
      return try JSONDecoder().decode(EvaluationReport.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Finding(
        .invalidInput, at: path, problem: "it is no report of korpu evaluate",
        remedy: "Write one with korpu evaluate … --json > \(ShellWord.quoted(path))")
    }
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
        case .predictedTwice: arguments.inputs.paths.joined(separator: " ")
        }
      throw Finding(
        .invalidInput, at: place, problem: "\(error)", remedy: "Give each article once, under a name of its own.")
    }
  }
}
