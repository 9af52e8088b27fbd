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
        korpu draw articles/ -o network.pdf --title "Forum week" --theme dark
        korpu draw articles/ -o talks.svg --view speakers      who spoke with whom
        korpu draw facts.jsonl -o network.dot        DOT, for Gephi, Python or your editor
      """)

  @OptionGroup var arguments: InputArguments

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Where to write; its ending says what: .svg, .png, .pdf or .dot.", valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp("What is shown.", valueName: "view"))
  var view: ViewArgument = .full

  @OptionGroup(title: "Which part of the network")
  var selection: SelectionOptions

  @Option(help: "The title; without it, the name of the main gathering.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The language or script of names and captions: \(LabelLanguage.names.joined(separator: ", ")).",
      valueName: "labels"), transform: Self.labels(named:))
  var labels: LabelLanguage = .original

  @Option(help: ArgumentHelp("The colours: light or dark.", valueName: "theme"))
  var theme: ThemeArgument = .light

  @Option(help: "The resolution of a PNG, in dots per inch.")
  var dpi: Double = 144

  private static func labels(named name: String) throws -> LabelLanguage {
    guard let labels = LabelLanguage(name.lowercased()) else {
      throw ValidationError(
        "'\(name)' is no language of labels. Give one of \(LabelLanguage.names.joined(separator: ", ")).")
    }
    return labels
  }

  func validate() throws {
    guard (20...1200).contains(dpi) else {
      throw ValidationError("--dpi \(dpi) is out of range. Give dots per inch from 20 to 1200.")
    }
  }

  func run() throws {
    let format = try DrawingFormat(ofPath: output)
    let log = FindingLog()
    let facts = log.facts(of: arguments.sources, by: try arguments.knowledge.reader())
    // Where no input could be read, the findings have said why.
    guard !facts.isEmpty else { return try log.finish() }
    let network = Network(merging: facts)
    let wanted = try selection.selection(in: network)
    let diagram = try diagram(of: network, by: wanted, log)
    guard !diagram.nodes.isEmpty else { throw nothingToDraw(of: network, by: wanted) }
    if LayoutDecision(for: diagram).tooLargeFor != nil { log.report(.drawnWithoutColumns(diagram, at: output)) }
    try OutputFile(path: output).write(drawing(of: diagram, as: format))
    try log.finish()
  }

  private func nothingToDraw(of network: Network, by selection: NetworkSelection) -> Finding {
    let count = network.actors.count { $0.type != .place && $0.type.countryCode == nil }
    if count > 0, selection != NetworkSelection() {
      return Finding(
        .invalidInput, at: output, problem: "not written, for none of the \(count) actors is left",
        remedy: "Ask for more: another time or language, more hops, other types.")
    }
    return Finding(
      .invalidInput, at: output,
      problem: "not written, for the inputs name nobody whom the view \(view.rawValue) shows",
      remedy: view == .full ? "Check that they are articles." : "Draw them without --view to see all that they name.")
  }

  /// So many actors are shown where nobody could read them all; and so many are looked at for that.
  private static let leaders = 60
  private static let mostConsidered = 2_000

  private func diagram(of network: Network, by selection: NetworkSelection, _ log: FindingLog) throws -> Diagram {
    guard selection.top == nil else {
      return Diagram(of: SelectedNetwork(of: network, by: selection), view: view.view, labels: labels, title: title)
    }
    var considered = selection
    if network.actors.count > Self.mostConsidered { considered.top = Self.mostConsidered }
    let part = SelectedNetwork(of: network, by: considered)
    let diagram = Diagram(of: part, view: view.view, labels: labels, title: title, leaders: Self.leaders)
    if diagram.nodes.count < diagram.nodesInAll {
      log.report(.drawnInPart(diagram.nodes.count, of: max(diagram.nodesInAll, part.account.total), at: output))
    }
    return diagram
  }

  private func drawing(of diagram: Diagram, as format: DrawingFormat) throws(Finding) -> Data {
    do throws(GraphvizError) {
      switch format {
      case .dot: return Data(try DiagramRenderer.dot(of: diagram, theme: theme.colours).utf8)
      case .picture(let picture):
        return Data(try DiagramRenderer.picture(of: diagram, as: picture, theme: theme.colours, dpi: dpi))
      }
    } catch {
      throw Finding(error, at: output)
    }
  }
}

/// A view as typed.
enum ViewArgument: String, ExpressibleByArgument, CaseIterable {
  case full, speakers, people, bodies, forums, countries, timeline

  var view: DiagramView {
    switch self {
    case .full: .full
    case .speakers: .speakers
    case .people: .people
    case .bodies: .bodies
    case .forums: .forums
    case .countries: .countries
    case .timeline: .timeline
    }
  }
}

/// A theme as typed.
enum ThemeArgument: String, ExpressibleByArgument, CaseIterable {
  case light, dark

  var colours: DiagramStyle {
    switch self {
    case .light: .light
    case .dark: .dark
    }
  }
}

/// What `korpu draw` writes.
private enum DrawingFormat {
  case dot
  case picture(PictureFormat)

  /// - Throws: a finding for a path whose ending says nothing.
  init(ofPath path: String) throws(Finding) {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if ending == "dot" || ending == "gv" {
      self = .dot
    } else if let picture = PictureFormat(rawValue: ending) {
      self = .picture(picture)
    } else {
      throw Finding(
        .cannotCreate, at: path, problem: "its ending says no format that can be drawn",
        remedy: "Name it .svg, .png, .pdf or .dot.")
    }
  }
}

extension Finding {
  fileprivate static func drawnWithoutColumns(_ diagram: Diagram, at path: String) -> Finding {
    Finding(
      .note, at: path,
      problem: "\(diagram.nodes.count) actors and \(diagram.edges.count) lines are too many for boxes of countries, "
        + "and are drawn by their ties alone",
      remedy: "Draw fewer articles to have the boxes.")
  }

  fileprivate static func drawnInPart(_ shown: Int, of all: Int, at path: String) -> Finding {
    Finding(
      .note, at: path, problem: "shows the \(shown) actors of most ties, since nobody could read \(all)",
      remedy: "Give --top for another number, or choose with --around, --forum, --between or --since.")
  }

  /// What the user is told when Graphviz does not draw.
  fileprivate init(_ error: GraphvizError, at path: String) {
    switch error {
    case .unavailable, .renderingFailed:
      self.init(
        .unavailable, at: path, problem: "not written: \(error)",
        remedy: "Install Graphviz whole: apt-get install libgraphviz-dev")
    case .invalidDOT, .layoutFailed:
      self.init(.internalFault, at: path, problem: "not written: \(error)", remedy: "Please report it with the input.")
    }
  }
}
