internal import ArgumentParser
internal import Foundation
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
        korpu remove news.korpu articles/az-forum.txt       by its file
        korpu remove news.korpu az-forum                    by its id, which 'korpu search' shows in brackets
        korpu remove news.korpu https://example.org/forum   by its address
      """)

  @Argument(help: ArgumentHelp("The archive (.korpu).", valueName: "archive"))
  var archive: String

  @Argument(help: ArgumentHelp("An article: its file, its id, its address, or its digest.", valueName: "article"))
  var articles: [String]

  @Flag(help: "Write the summary as JSON.")
  var json = false

  func run() throws {
    let log = FindingLog()
    let summary = try ArchiveAccess.changing(archive) { archive in
      var numbers: [Archive.ArticleNumber] = []
      for typed in articles {
        if let numbersOfFile = try MeantFile(path: typed)?.articles(in: archive, log) {
          numbers += numbersOfFile
          continue
        }
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

/// A file whose articles are to leave an archive: by what it holds, for files of one name in two folders are two articles.
private struct MeantFile {
  private let path: String

  /// `nil` where there is no file of that path.
  init?(path: String) {
    let values = try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isRegularFileKey])
    guard values?.isRegularFile == true else { return nil }
    self.path = path
  }

  /// The articles that the archive has of it; what it has not is reported.
  func articles(in archive: Archive, _ log: FindingLog) throws -> [Archive.ArticleNumber] {
    let reading = FactsReader().read([Source(path)])
    for finding in reading.findings { log.report(finding) }
    return try reading.facts.compactMap { facts in
      if let found = try archive.article(of: facts) { return found.number }
      log.report(Finding(otherThan: path, namesakes: try archive.articles(meantBy: facts.id)))
      return nil
    }
  }
}

extension Finding {
  /// A file that the archive has not, though it may have others of its name.
  fileprivate init(otherThan path: String, namesakes: [Archive.FoundArticle]) {
    let others = namesakes.isEmpty ? "" : "; of its name it has \(Self.listed(namesakes))"
    self.init(
      .invalidInput, at: path, problem: "the archive has no article of this text\(others)",
      remedy: namesakes.isEmpty
        ? "Type its id, which 'korpu search' shows in brackets, or its address." : "Type the digest of the one meant.")
  }

  private static func listed(_ articles: [Archive.FoundArticle]) -> String {
    articles.map { article in
      ([article.published?.iso, article.title].compactMap(\.self) + [article.digest]).joined(separator: " · ")
    }.joined(separator: ", or ")
  }

  /// An article that is asked for may be none of the archive's, or several.
  fileprivate init(unclear typed: String, among found: [Archive.FoundArticle]) {
    self.init(
      .invalidInput, at: "'\(typed)'",
      problem: found.isEmpty
        ? "no article of that name or address is in the archive" : "may be \(Self.listed(found))",
      remedy: found.isEmpty
        ? "Type its id, which 'korpu search' shows in brackets, or its address." : "Type the digest of the one meant.")
  }
}
