internal import Korpu

/// A dossier as Markdown. The picture is a file beside it; the sentences are footnotes of the rows that they back, each
/// below the first table that cites it.
struct DossierMarkdown {
  let dossier: Dossier
  /// The name of the picture's file; `nil` where there is none.
  let pictureName: String?

  var text: String {
    var notes = DossierNotes(numbers: dossier.numbers)
    var text = "# \(MarkdownAnswer.escaped(dossier.title))\n\n"
    if !dossier.subtitle.isEmpty { text += "\(MarkdownAnswer.escaped(dossier.subtitle))\n\n" }
    if let pictureName { text += "![\(MarkdownAnswer.escaped(dossier.title))](\(Self.address(pictureName)))\n\n" }
    for table in dossier.tables { text += section(table, &notes) + "\n" }
    text += "## Sources\n\n"
    for (index, article) in dossier.articles.enumerated() {
      let address = article.url.map { " <\($0.withoutControls.replacing(">", with: "%3E"))>" } ?? ""
      text += "\(index + 1). \(MarkdownAnswer.escaped(article.source))\(address)\n"
    }
    return text
  }

  /// A table with the numbers of its sources and footnotes, and the footnotes that are new below.
  private func section(_ table: AnswerTable, _ notes: inout DossierNotes) -> String {
    let told = notes.count
    let rows = table.rows.map { row in row.cells.map { MarkdownAnswer.escaped($0.text) } + [notes.mark(row.citations)] }
    let added = notes.texts(from: told)
    return "## \(MarkdownAnswer.escaped(table.title))\n\n" + MarkdownAnswer.table(table.columns + ["sources"], rows)
      + (added.isEmpty ? "" : "\n" + added.joined())
  }

  /// A file's name as an address in Markdown.
  private static func address(_ name: String) -> String { "<\(name.replacing(">", with: "%3E"))>" }
}
