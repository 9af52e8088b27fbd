internal import ArgumentParser
internal import Korpu

/// What the reading commands are told of languages, beside what the program knows.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Lay tables of your own over the built-in ones: <dir>/<language>/<table>.tsv, such as tables/az/roles.tsv.",
      valueName: "dir"))
  var tables: String?

  @Option(
    name: .customLong("read-as"),
    help: ArgumentHelp(
      "The language of all articles: \(ArticleWords.codes). Without it, each article's letters tell.", valueName: "code"
    ),
    transform: ArticleWords.language(ofCode:))
  var language: Language?

  @Flag(help: "Take only names that tables and grammar show, and none that the tagger proposes.")
  var tablesOnly = false

  /// A reader of inputs that knows what the user's own tables say.
  ///
  /// - Parameter explains: Whether each evidence is to say why it was found.
  /// - Throws: The first ``Finding`` about a table that cannot be used: what is understood must not depend on which of a
  ///   user's rows happened to be right.
  func reader(explaining explains: Bool = false) throws(Finding) -> FactsReader {
    FactsReader(lexicons: try lexicons(), language: language, explains: explains)
  }

  /// Says of archives among the inputs that they are read as they were understood when they were filled, where somebody
  /// asks to understand articles in another way.
  ///
  /// - Throws: The first ``Finding`` about a table that cannot be used, whether it would count or not.
  func noteArchives(among sources: [Source], in log: FindingLog) throws(Finding) {
    guard tables != nil || language != nil || tablesOnly else { return }
    _ = try lexicons()
    for case .path(let path) in sources where ArchiveFile.isArchive(path) {
      log.report(
        Finding(
          .note, at: path, problem: "its articles stay as they were understood when they were added",
          remedy: "Understand them anew: korpu add \(ShellWord.quoted(path)) --refresh --tables DIR"))
    }
  }

  private func lexicons() throws(Finding) -> Lexicons {
    if let tables { return try Lexicons(tablesIn: tables, tagsNames: !tablesOnly) }
    return tablesOnly ? Lexicons(adding: [], tagsNames: false) : .builtIn
  }
}
