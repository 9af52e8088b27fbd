internal import Korpu

/// What `korpu remove` says at its end.
struct RemoveSummary: Encodable {
  let archive: String
  /// How many the archive holds now.
  let articles: Int
  let removed: Int

  /// «removed 1 · 1,203 articles in news.korpu»
  var line: String {
    "removed \(AddSummary.grouped(removed)) · \(AddSummary.total(articles, in: archive))\n"
  }

  var json: String {
    get throws { try JSONLine.text(of: self) }
  }
}
