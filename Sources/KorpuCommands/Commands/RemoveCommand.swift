internal import ArgumentParser
internal import Korpu

/// `korpu remove`: articles out of an archive.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take articles out of an archive; what people judged stays.",
    discussion: """
      What only these articles state goes with them, and who is who is found anew for all whom they name. Where the file \
      of an article is added again, the article comes again.

      Examples:
        korpu remove news.korpu articles/az-forum.txt       by the path of its file
        korpu remove news.korpu az-forum                    by its id, which 'korpu search' shows in brackets
        korpu remove news.korpu https://example.org/forum   by its address
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Argument(help: ArgumentHelp("An article: its path, its id, its address, or its digest.", valueName: "article"))
  var articles: [String]

  @Flag(help: "Write the summary as JSON.")
  var json = false

  func run() throws {
    let log = FindingLog()
    let summary = try ArchiveAccess.changing(archive) { archive in
      var numbers: [Archive.ArticleNumber] = []
      for typed in articles {
        let found = try archive.articles(meantBy: typed)
        if found.count == 1 {
          numbers += found.map(\.number)
        } else {
          log.report(Finding(unclear: typed, among: found))
        }
      }
      let removed = try archive.remove(numbers)
      return RemoveSummary(archive: archive.path, articles: try archive.count, removed: removed)
    }
    try StandardOutput.write(json ? summary.json : summary.line)
    try log.finish()
  }
}

extension Finding {
  /// An article that is asked for may be none of the archive's, or several.
  fileprivate init(unclear typed: String, among found: [Archive.FoundArticle]) {
    let listed = found.map { article in
      ([article.published?.iso, article.title].compactMap(\.self) + [article.digest]).joined(separator: " · ")
    }
    self.init(
      .invalidInput, at: "'\(typed)'",
      problem: listed.isEmpty
        ? "no article of that name or address is in the archive" : "may be \(listed.joined(separator: ", or "))",
      remedy: listed.isEmpty
        ? "Type its id, which 'korpu search' shows in brackets, or its address." : "Type the digest of the one meant.")
  }
}
