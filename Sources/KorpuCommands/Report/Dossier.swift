internal import Korpu

/// What articles tell of one actor, gathered to be read from top to bottom: a picture, tables, and the sources.
struct Dossier {
  let title: String
  /// What kind of actor it is, and what else it is called: the line under the title.
  let subtitle: String
  /// The actor and those it is tied to, as SVG.
  let picture: String?
  /// In the order of reading; those without rows are left out.
  let tables: [AnswerTable]
  /// The articles that the tables rest on, the newest first: what they cite by numbers from 1.
  let articles: [ArticleReference]

  init(title: String, subtitle: String, picture: String?, tables: [AnswerTable], sources: AnswerSources) {
    self.title = title
    self.subtitle = subtitle
    self.picture = picture
    self.tables = tables.filter { !$0.rows.isEmpty }
    let cited = self.tables.flatMap { $0.rows.flatMap(\.citations) }
    articles = cited.unique(by: \.article).compactMap(sources.article)
      .sorted { ($1.published?.iso ?? "", $0.id) < ($0.published?.iso ?? "", $1.id) }
  }

  /// The numbers of articles among the sources.
  var numbers: [String: Int] {
    Dictionary(articles.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ArticleReference {
  /// «2025-11-24, Report: Title», as far as it is known.
  var source: String {
    let particulars = [published?.iso, publisher].compactMap(\.self).joined(separator: ", ")
    return ([particulars, title ?? id].filter { !$0.isEmpty }.joined(separator: ": ")).withoutControls
  }
}
