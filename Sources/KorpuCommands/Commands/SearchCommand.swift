internal import ArgumentParser
internal import Foundation
internal import Korpu

/// `korpu search`: sentences by their words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find sentences in an archive by their words.",
    discussion: """
      All words must stand in one sentence, in capitals or small letters. A star at its end stands for any ending; \
      words in one pair of quotation marks stand side by side. The newest articles come first.

      Examples:
        korpu search news.korpu memorandum imzala*
        korpu search news.korpu "Yeni Səs" --since 2025-11
        korpu search news.korpu İsmaqulova --across-scripts     Исмагулова, Ismagulova too
        korpu search news.korpu həmrəylik --statements --person Quliyev
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var words: [String]

  @Flag(help: "Compare words by their sounds, whatever their script and language.")
  var acrossScripts = false

  @Flag(help: "Look only in what is quoted or reported of somebody.")
  var statements = false

  @OptionGroup var filters: SearchFilterOptions

  @Option(help: ArgumentHelp("How many sentences at most; without it 50, and all in --json.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Show all sentences at once.")
  var all = false

  @Flag(help: "Write JSON, one sentence a line.")
  var json = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves nothing. Give 1 or more.") }
    if all, limit != nil { throw ValidationError("--all leaves no limit. Give --all or --limit.") }
  }

  func run() throws {
    let (query, filter) = (try Self.query(words), try filters.filter())
    let hits: [SearchHit]
    do throws(ArchiveError) {
      // One more than is shown tells whether there are more.
      hits = try Archive.reading(archive).search(
        for: query, in: filter, acrossScripts: acrossScripts, inStatements: statements,
        limit: most.map { $0 == .max ? $0 : $0 + 1 } ?? .max)
    } catch {
      throw Finding(error)
    }
    let shown = Array(hits.prefix(most ?? .max))
    if json {
      for hit in shown { try StandardOutput.write(JSONLine.text(of: SearchHitJSON(of: hit))) }
    } else {
      try StandardOutput.write(SearchText(marksWords: FindingPrinter.coloursOutput).text(shown))
      if hits.count > shown.count {
        try StandardOutput.write("  1 to \(shown.count); --limit shows more, --all shows all.\n")
      }
    }
  }

  private static let pageLength = 50

  /// How many sentences are shown; `nil` for all. What other programs read is whole.
  private var most: Int? { limit ?? (json || all ? nil : Self.pageLength) }

  /// - Throws: A ``Finding`` for words that cannot be looked for.
  static func query(_ words: [String]) throws(Finding) -> SearchQuery {
    do throws(SearchQueryError) {
      return try SearchQuery(words)
    } catch {
      throw Finding(.invalidInput, at: "query", problem: error.problem, remedy: error.remedy)
    }
  }
}
