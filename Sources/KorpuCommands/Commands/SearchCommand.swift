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

  @Option(help: ArgumentHelp("How many sentences at most.", valueName: "number"))
  var limit = 50

  @Flag(help: "Write JSON, one sentence a line.")
  var json = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit \(limit) leaves nothing. Give 1 or more.") }
  }

  func run() throws {
    let (query, filter) = (try Self.query(words), try filters.filter())
    let hits: [SearchHit]
    do throws(ArchiveError) {
      hits = try Archive.reading(archive).search(
        for: query, in: filter, acrossScripts: acrossScripts, inStatements: statements, limit: limit)
    } catch {
      throw Finding(error)
    }
    if json {
      for hit in hits { try StandardOutput.write(JSONLine.text(of: SearchHitJSON(of: hit))) }
    } else {
      try StandardOutput.write(SearchText(marksWords: FindingPrinter.coloursOutput).text(hits))
    }
  }

  /// - Throws: A ``Finding`` for words that cannot be looked for.
  static func query(_ words: [String]) throws(Finding) -> SearchQuery {
    do throws(SearchQueryError) {
      return try SearchQuery(words)
    } catch {
      throw Finding(.invalidInput, at: "query", problem: error.problem, remedy: error.remedy)
    }
  }
}
