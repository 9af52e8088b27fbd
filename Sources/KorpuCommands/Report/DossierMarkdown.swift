internal import Korpu

/// A dossier as Markdown. The picture is a file beside it.
struct DossierMarkdown {
  let dossier: Dossier
  /// The name of the picture's file; `nil` where there is none.
  let pictureName: String?

  var text: String {
    let numbers = dossier.numbers
    var text = "# \(MarkdownAnswer.escaped(dossier.title))\n\n"
    if !dossier.subtitle.isEmpty { text += "\(MarkdownAnswer.escaped(dossier.subtitle))\n\n" }
    if let pictureName { text += "![\(MarkdownAnswer.escaped(dossier.title))](\(Self.address(pictureName)))\n\n" }
    for table in dossier.tables { text += section(table, numbers) + "\n" }
    text += "## Sources\n\n"
    for (index, article) in dossier.articles.enumerated() {
      let address = article.url.map { " <\($0.withoutControls.replacing(">", with: "%3E"))>" } ?? ""
      text += "\(index + 1). \(MarkdownAnswer.escaped(article.source))\(address)\n"
    }
    return text
  }

  /// A table with the numbers of its sources, and the sentences below.
  private func section(_ table: AnswerTable, _ numbers: [String: Int]) -> String {
    let rows = table.rows.map { row in
      let sources = row.citations.compactMap { numbers[$0.article] }.unique().sorted().map { AnswerCell.count($0) }
      return AnswerRow(row.cells + [.list(sources)], citations: row.citations)
    }
    let sourced = AnswerTable(
      table.title, columns: table.columns + ["sources"], rows: rows, emptiness: table.emptiness)
    let sentences = rows.flatMap(\.citations).compactMap { citation in
      citation.sentence.map {
        "- \\[\(numbers[citation.article] ?? 0)\\] «\(MarkdownAnswer.escaped($0.withoutControls))»\n"
      }
    }.unique()
    let table = MarkdownAnswer(showsEvidence: false).text(of: sourced, citing: AnswerSources([]))
    return table
      + (sentences.isEmpty ? "" : "\n<details><summary>Sentences</summary>\n\n\(sentences.joined())\n</details>\n")
  }

  /// A file's name as an address in Markdown.
  private static func address(_ name: String) -> String { "<\(name.replacing(">", with: "%3E"))>" }
}
