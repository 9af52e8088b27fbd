/// Who the names in articles are, as lines of tab-separated columns.
public enum TruthTable {
  /// The first line: article, name, tag of the language, type, id of the bearer.
  public static let header = "article\tname\tlanguage\ttype\tbearer\n"

  /// The lines of one article.
  public static func rows(of article: SampleArticle) -> String {
    article.mentions.map { mention in
      [article.name, mention.name, article.language.tag, mention.kind.rawValue, mention.bearer]
        .joined(separator: "\t") + "\n"
    }.joined()
  }
}
