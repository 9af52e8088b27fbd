public import KorpuModel

/// The lexicons of all languages, each made when it is first asked for: those that the program brings, with rows of the
/// user's own laid over them.
public final class Lexicons: Sendable {
  /// What the program brings.
  public static let builtIn = Lexicons(adding: [])

  let additions: [UserTable]
  let tagsNames: Bool
  private let made = PerLanguage<Lexicon?>()

  /// - Parameters:
  ///   - additions: Rows of the user's own; of two rows with one key, theirs counts.
  ///   - tagsNames: Whether a tagger finds names that no table knows.
  public init(adding additions: [UserTable], tagsNames: Bool = true) {
    self.additions = additions
    self.tagsNames = tagsNames
  }

  /// The lexicon of a language, or `nil` where neither the program nor the user has its tables.
  ///
  /// - Complexity: O(rows) the first time, then O(1).
  public func lexicon(of language: Language) -> Lexicon? {
    made.value(of: language) {
      Lexicon(language: language, tagger: tagsNames ? NameTagger(language) : nil) { table($0, of: language) }
    }
  }

  private func table(_ name: String, of language: Language) -> Table? {
    let base = Table(name, of: language)
    let rows = additions.filter { $0.language == language && $0.name == name }.flatMap(\.rows)
    return rows.isEmpty ? base : Table(name, rows: rows, over: base)
  }
}
