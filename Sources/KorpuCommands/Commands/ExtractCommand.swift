internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu extract`: what each article states, as JSON.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write what each article states, with its evidence, as JSON.",
    discussion: """
      The facts of an article are its entities, relations and statements, each with the bytes of the text that say \
      so. Without --out they go to the standard output, one article a line.

      Examples:
        korpu extract article.txt                    one line of JSON
        korpu extract articles/ > facts.jsonl        a folder, one line an article
        korpu extract articles/ --out facts/         a folder, one file an article
        korpu extract article.txt --html page.html   a page to look at
      """)

  @OptionGroup var arguments: InputArguments

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write each article's facts to a file of its own, <dir>/<name of the article>.json; the folder is made if need be.",
      valueName: "dir"))
  var out: String?

  @Flag(help: "Say of every mention and fact which rows of tables and which pattern it rests on.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Write a page that shows the articles with their mentions and facts marked, and why each was found.",
      valueName: "file"))
  var html: String?

  func validate() throws {
    if html != nil, out != nil { throw ValidationError("--html and --out are two outputs. Give one of them.") }
  }

  func run() throws {
    let log = FindingLog()
    if let html {
      try writePage(to: html, reporting: log)
    } else if let out, out != "-" {
      try extract(to: FactsFolder(path: out), reporting: log)
    } else {
      try read(reporting: log) { facts, _ in try StandardOutput.write(FactsJSON.line(facts)) }
    }
    try log.finish()
  }

  private func writePage(to path: String, reporting log: FindingLog) throws {
    var articles: [ArticleFacts] = []
    try read(reporting: log) { facts, _ in articles.append(facts) }
    guard !articles.isEmpty else { return }
    try OutputPath(path).write(ArticlePage(of: articles).html)
  }

  private func extract(to folder: FactsFolder, reporting log: FindingLog) throws {
    var folder = folder
    try read(reporting: log) { facts, source in
      do throws(FactsFolder.Clash) {
        try folder.claim(facts.id, for: source)
      } catch {
        log.report(error.finding)
        return
      }
      try folder.write(facts)
    }
  }

  private func read(reporting log: FindingLog, each: (ArticleFacts, String) throws -> Void) throws {
    try arguments.knowledge.reader(explaining: explain || html != nil).read(arguments.sources) { outcome in
      switch outcome {
      case .facts(let facts, let source): try each(facts, source)
      case .finding(let finding): log.report(finding)
      }
    }
  }
}
