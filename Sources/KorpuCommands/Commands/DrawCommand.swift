internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu draw`: a network as a picture, or as DOT.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw who works with whom, as a picture or as DOT.",
    discussion: """
      Countries are boxes, gatherings stand in the middle, people beside their bodies; every line rests on a \
      sentence, which the SVG shows as a tooltip and the DOT as an attribute. The ending of the output's name says \
      what is written: .svg, .png, .pdf, or .dot for other tools.

      Examples:
        korpu draw article.txt -o network.svg
        korpu draw articles/ -o network.pdf --title "Forum week" --page a4
        korpu draw articles/ -o network.svg -o network.png -o network.dot
        korpu draw articles/ -o talks.svg --view speakers      who spoke with whom
        korpu draw net.korpu -o two.svg --between KZ AZ --since 2025-09
        korpu draw net.korpu -o new.svg --since-archive last-week.korpu
        korpu draw facts.jsonl -o network.dot                  DOT, for Gephi, Python or your editor
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt), folders, facts (.json, .jsonl), archives (.korpu), or '-' for the standard input.",
      valueName: "input"))
  var inputs: [String] = []

  @OptionGroup var knowledge: KnowledgeOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Where to write; its ending says what: .svg, .png, .pdf or .dot. May be given again.", valueName: "file"))
  var outputs: [String] = []

  @Option(help: ArgumentHelp("What is shown.", valueName: "view"))
  var view: ViewArgument = .full

  @Option(help: "The title; without it, the name of the main gathering.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Mark what an earlier archive, or other inputs, do not have, and leave the rest in its place.",
      valueName: "input"))
  var sinceArchive: String?

  @Flag(
    help: """
      Put those whose country no article states into that of the publisher, marked as assumed.
      """)
  var assumeHome = false

  @OptionGroup(title: "Which part of the network")
  var selection: SelectionOptions

  @OptionGroup(title: "How it looks")
  var drawing: DrawingOptions

  @OptionGroup(title: "How it looks")
  var resolution: ResolutionOption

  @Flag(help: "Write the style of the theme as a file to edit, and draw nothing.")
  var printStyle = false

  func validate() throws {
    if printStyle { return }
    guard !inputs.isEmpty else { throw ValidationError("Missing expected argument '<input> ...'") }
    guard !outputs.isEmpty else { throw ValidationError("Missing expected argument '--output <file>'") }
    if let twice = outputs.first(where: { path in outputs.count { $0 == path } > 1 }) {
      throw ValidationError("--output \(twice) is given twice. Give each file its own name.")
    }
  }

  func run() throws {
    if printStyle { return try StandardOutput.write(try drawing.look().text) }
    let files = try outputs.map(DrawingOutput.init(path:))
    let output = outputs[0]
    let look = try drawing.look()
    let log = FindingLog()
    let reader = try knowledge.reader()
    try knowledge.noteArchives(among: inputs.map(Source.init(_:)), in: log)
    let network = log.network(of: inputs.map(Source.init(_:)), by: reader)
    // Where no input could be read, the findings have said why.
    guard !network.articles.isEmpty else { return try log.finish() }
    let part = DrawnPart(
      view: view.view, labels: drawing.labels, title: title, selection: try selection.selection(in: network),
      assumesHome: assumeHome)
    var diagram = part.diagram(of: network)
    guard !diagram.nodes.isEmpty else { throw nothingToDraw(of: network, by: part.selection, at: output) }
    var earlier: Diagram?
    if let sinceArchive {
      let network = log.network(of: [Source(sinceArchive)], by: reader)
      diagram = diagram.marked(newSince: part.whole(of: network))
      earlier = part.diagram(of: network)
    }
    report(on: diagram, drawn: look, at: output, log)
    if assumeHome { log.report(.assumedCountries(part.assumedCountries(of: network), at: output)) }
    try write(diagram, keeping: earlier, drawn: look, to: files, log)
    try log.finish()
  }

  private func nothingToDraw(of network: Network, by selection: NetworkSelection, at output: String) -> Finding {
    let count = network.actors.count { $0.type != .place && $0.type.countryCode == nil }
    if count > 0, selection != NetworkSelection() { return .nobodyLeft(of: count, at: output) }
    return .nobodyNamed(for: view.rawValue, isWhole: view == .full, at: output)
  }

  /// What the user should know of a picture that is drawn all the same.
  private func report(on diagram: Diagram, drawn look: DiagramStyle, at output: String, _ log: FindingLog) {
    if diagram.nodes.count < diagram.nodesInAll {
      log.report(
        .drawnInPart(
          diagram.nodes.count, of: diagram.nodesInAll, isFair: view.view.isFairToKinds, at: output))
    }
    if LayoutDecision(for: diagram, choice: drawing.layout.choice).tooLargeFor != nil {
      log.report(.drawnWithoutColumns(diagram, at: output))
    }
    for problem in DiagramRenderer.fontProblems(of: diagram, theme: look) {
      log.report(Finding(.note, at: output, problem: problem.description, remedy: problem.remedy))
    }
  }

  /// Writes each file; where one fails, the others are written.
  private func write(
    _ diagram: Diagram, keeping earlier: Diagram?, drawn look: DiagramStyle, to files: [DrawingOutput],
    _ log: FindingLog
  ) throws {
    let laidOut: LaidOutDiagram
    do throws(GraphvizError) {
      laidOut = try LaidOutDiagram(of: diagram, theme: look, layout: drawing.layout.choice, keeping: earlier)
    } catch {
      throw Finding(error, at: outputs[0])
    }
    for file in files {
      do throws(Finding) {
        try file.write(laidOut, drawn: drawing, dpi: resolution.dpi).forEach(log.report)
      } catch {
        log.report(error)
      }
    }
  }
}
