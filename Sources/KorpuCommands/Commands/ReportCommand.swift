internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu report`: all that articles tell of one actor, to be read from top to bottom.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a dossier on a person, a body, a gathering or a country.",
    discussion: """
      A picture of the actor and those it is tied to, its posts, whom it spoke with, what it said, what happened when, \
      and the articles; each row with the sentences that say so. The ending of the output's name says what is written: \
      .md, with the picture in a file beside it, or .html, all in one.

      Examples:
        korpu report news.korpu ismaqulova -o dossier.html
        korpu report articles/ "Körpü Forumu" -o forum.md
        korpu report news.korpu KZ -o kz.html --since 2025-06 --language kk
      """)

  @Argument(help: InputsAndNames.help(of: "one actor"))
  var arguments: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Where to write; its ending says what: .md or .html.", valueName: "file"))
  var output: String

  @OptionGroup var knowledge: KnowledgeOptions

  @OptionGroup(title: "Which part of the network")
  var selection: SelectionOptions

  @OptionGroup(title: "How it looks")
  var drawing: DrawingOptions

  func validate() throws {
    try InputsAndNames(arguments).validate(names: 1...1, hint: "Give the name of one actor.")
  }

  func run() throws {
    let inputs = InputsAndNames(arguments)
    let format = try ReportFormat(ofPath: output)
    let log = FindingLog()
    try knowledge.noteArchives(among: inputs.sources, in: log)
    let whole = log.network(of: inputs.sources, by: try knowledge.reader())
    guard !whole.articles.isEmpty else { return try log.finish() }
    let network = try selection.part(of: whole)
    let actors = try NetworkChoice(in: network).actors(called: inputs.names, areArguments: true)
    guard let actor = actors.first else { return }
    try write(try dossier(on: actor, in: network), as: format)
    try log.finish()
  }

  private func dossier(on actor: Actor, in network: Network) throws -> Dossier {
    Dossier(
      title: actor.name, subtitle: DossierSubtitle.text(for: actor, in: network),
      picture: try picture(of: actor, in: network), tables: ReportTables(of: network).tables(on: actor),
      sources: AnswerSources(of: network))
  }

  /// The actor and those it is tied to; `nil` where there is nothing to draw.
  private func picture(of actor: Actor, in network: Network) throws -> String? {
    let look = try drawing.look()
    var surroundings = NetworkSelection()
    if case .forum = actor.type { surroundings.forums = [actor.id] } else { surroundings.around = [actor.id] }
    // Whom a person shared the floor with is two steps away.
    if actor.type == .person { surroundings.hops = 2 }
    let part = DrawnPart(
      view: .full, labels: drawing.labels, title: actor.name, selection: surroundings, assumesHome: false)
    let diagram = part.diagram(of: network)
    guard !diagram.nodes.isEmpty else { return nil }
    do throws(GraphvizError) {
      let picture = try DiagramRenderer.picture(
        of: diagram, as: .svg, theme: look, layout: drawing.layout.choice, page: drawing.page?.format,
        embedsFonts: drawing.embedFonts)
      return String(decoding: picture, as: UTF8.self)
    } catch {
      throw Finding(error, at: output)
    }
  }

  private func write(_ dossier: Dossier, as format: ReportFormat) throws {
    switch format {
    case .html: try OutputFile(path: output).write(Data(DossierPage(dossier: dossier).html.utf8))
    case .markdown:
      let file = URL(fileURLWithPath: output).deletingPathExtension()
      let pictureName = dossier.picture.map { _ in "\(file.lastPathComponent)-network.svg" }
      if let picture = dossier.picture, let pictureName {
        try OutputFile(path: file.deletingLastPathComponent().appending(path: pictureName).path)
          .write(Data(picture.utf8))
      }
      try OutputFile(path: output).write(Data(DossierMarkdown(dossier: dossier, pictureName: pictureName).text.utf8))
    }
  }
}
